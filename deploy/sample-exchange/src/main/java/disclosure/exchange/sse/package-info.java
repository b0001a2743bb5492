/**
 * The Shanghai exchange's bulletin queries, the present one (groups of files) and the older one
 * (flat rows with the time of entry), and its documents. Query strings in, JSON or JSONP out; who
 * does not come from a page of the exchange is told inside status 200 that the system is busy.
 */
@NullMarked
package disclosure.exchange.sse;

import org.jspecify.annotations.NullMarked;
