/**
 * What a person at the terminal sees of a running stack: two demo funds with their subscriptions,
 * one line for each step of a filing's way, ready-made commands, and the figures of {@code
 * --measure}. Talks to the services only as a customer would, by REST, and reads along on Kafka.
 */
@NullMarked
package disclosure.local.demo;

import org.jspecify.annotations.NullMarked;
