/**
 * The platform where Beijing's companies answer investors (全景网), which mirrors Shenzhen's: the
 * search over the market and the list of one company. Form posts in, JSON out; pages count from 0,
 * ten rows at most, a total that never exceeds a hundred.
 */
@NullMarked
package disclosure.exchange.p5w;

import org.jspecify.annotations.NullMarked;
