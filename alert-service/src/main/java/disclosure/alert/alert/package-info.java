/**
 * Alerts: matches that are kept and told. In come alerts that were just raised; out go rows, each
 * once per subscription and filing, a list over REST, and {@code AlertRaised} on Kafka.
 *
 * <p>The table is its own outbox: what stands behind the place up to which the broker has
 * acknowledged is untold. What may go wrong: the broker is away, and rows wait in order; a crash
 * between acknowledgement and note, and an event is told again under the same id.
 */
@NullMarked
package disclosure.alert.alert;

import org.jspecify.annotations.NullMarked;
