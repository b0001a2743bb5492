/**
 * Feed to filing. In comes what exchanges announce; out go {@code FilingDiscovered} and {@code
 * DocumentStored} on Kafka, and documents over REST. Here at the top lie only the clock and the
 * JSON settings every room below uses; {@code poll} drives the rest.
 *
 * <p>Whatever goes wrong at an exchange, in the broker or in the database delays a filing and never
 * loses one: every row that must be told stays marked as untold until the broker has it.
 */
@NullMarked
package disclosure.crawler;

import org.jspecify.annotations.NullMarked;
