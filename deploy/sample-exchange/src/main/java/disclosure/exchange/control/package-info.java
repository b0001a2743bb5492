/**
 * The hand on the exchange, under {@code /control}: publish, correct, withdraw, throw faults, move
 * the clock, look at what was asked. JSON in and out; what makes no sense is answered with a
 * problem that names the field.
 */
@NullMarked
package disclosure.exchange.control;

import org.jspecify.annotations.NullMarked;
