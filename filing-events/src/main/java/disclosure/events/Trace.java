package disclosure.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a filing passed each hop; a stamp is null until its hop is reached. Clocks are those of the
 * machine that did the hop.
 *
 * @param published when the source published it, only where the source states a time of day
 * @param firstSeen when a poll's answer that held it had arrived
 * @param onKafka timestamp of its record on the topic it was discovered on
 * @param parsed when this stage of the structured filing was made
 * @param matched when a subscription matched
 * @param firstAttempt when the first delivery was attempted
 * @param delivered when the first channel accepted it
 */
public record Trace(
        @Nullable Instant published,
        @Nullable Instant firstSeen,
        @Nullable Instant onKafka,
        @Nullable Instant parsed,
        @Nullable Instant matched,
        @Nullable Instant firstAttempt,
        @Nullable Instant delivered) {

    /** The stamps a crawler has. */
    public static Trace seen(@Nullable Instant published, Instant firstSeen) {
        return new Trace(published, firstSeen, null, null, null, null, null);
    }

    public Trace onKafkaAt(Instant at) {
        return new Trace(published, firstSeen, at, parsed, matched, firstAttempt, delivered);
    }

    public Trace parsedAt(Instant at) {
        return new Trace(published, firstSeen, onKafka, at, matched, firstAttempt, delivered);
    }

    public Trace matchedAt(Instant at) {
        return new Trace(published, firstSeen, onKafka, parsed, at, firstAttempt, delivered);
    }

    public Trace firstAttemptAt(Instant at) {
        return new Trace(published, firstSeen, onKafka, parsed, matched, at, delivered);
    }

    public Trace deliveredAt(Instant at) {
        return new Trace(published, firstSeen, onKafka, parsed, matched, firstAttempt, at);
    }
}
