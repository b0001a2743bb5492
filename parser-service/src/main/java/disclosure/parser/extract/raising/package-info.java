/**
 * Facts about shares that were issued for money.
 *
 * <p>In comes a filing; out comes a fact or none, each value with its place. What may go wrong:
 * numbers that stand in tables far from their names; they are left out.
 */
@NullMarked
package disclosure.parser.extract.raising;

import org.jspecify.annotations.NullMarked;
