/**
 * Match to notification. In come structured filings on Kafka and subscriptions over REST; out go
 * alerts: kept, listed, told on a topic of their own, on webhooks and on a live stream. Here at the
 * top lie only the JSON settings every room below uses; {@code arrival} drives the rest.
 *
 * <p>Whatever goes wrong in the broker, in the database or at a receiver delays an alert and never
 * loses one; nothing is told twice under two ids.
 */
@NullMarked
package disclosure.alert;

import org.jspecify.annotations.NullMarked;
