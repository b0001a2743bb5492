/**
 * The contract between the three services: what travels on Kafka, on which topics, and the shape of
 * a structured filing, which is the same in the event, in the REST answers and in what the
 * extractors produce.
 *
 * <p>Nothing here decides anything. A record component marked {@code @Nullable} is absent when the
 * filing does not state it; lists are never null. Instants are UTC; dates without a time are the
 * exchange's calendar dates; times that carry an offset carry the exchange's. JSON is read and
 * written by {@link disclosure.events.EventJson} alone, and {@link
 * disclosure.events.UnreadableJson} says what is wrong where it cannot be, also of what users
 * write, whose texts {@link disclosure.events.WholeCharacters} reads to the letter; the schemas and
 * one sample message per event lie beside the classes in {@code disclosure/events/schemas} and
 * {@code disclosure/events/samples}.
 */
@NullMarked
package disclosure.events;

import org.jspecify.annotations.NullMarked;
