package disclosure.local.demo;

import disclosure.events.Trace;
import disclosure.local.webhook.Received;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How long the hops of some filings took, in milliseconds. */
record Latencies(List<Received> webhooks) {

    /**
     * One stretch of the way.
     *
     * @param from stamp at its begin
     * @param to stamp at its end
     */
    record Hop(
            String name,
            Function<Received, @Nullable Instant> from,
            Function<Received, @Nullable Instant> to) {}

    static final Hop WHOLE =
            new Hop("first seen → webhook received", stamp(Trace::firstSeen), Received::receivedAt);

    static final List<Hop> HOPS =
            List.of(
                    new Hop(
                            "first seen → on Kafka",
                            stamp(Trace::firstSeen),
                            stamp(Trace::onKafka)),
                    new Hop("on Kafka → structured", stamp(Trace::onKafka), stamp(Trace::parsed)),
                    new Hop("structured → matched", stamp(Trace::parsed), stamp(Trace::matched)),
                    new Hop(
                            "matched → webhook received",
                            stamp(Trace::matched),
                            Received::receivedAt),
                    WHOLE);

    Latencies {
        webhooks = List.copyOf(webhooks);
    }

    /** The value below which this share lies (nearest rank), in milliseconds; -1 without values. */
    long percentile(Hop hop, double share) {
        List<Long> sorted = sorted(hop);
        if (sorted.isEmpty()) {
            return -1;
        }
        int rank = (int) Math.ceil(share * sorted.size());
        return sorted.get(Math.max(0, rank - 1));
    }

    /** A line of the table: p50, p90, p99, maximum. */
    String row(Hop hop) {
        return "  %-32s %6d %6d %6d %6d"
                .formatted(
                        hop.name(),
                        percentile(hop, 0.50),
                        percentile(hop, 0.90),
                        percentile(hop, 0.99),
                        percentile(hop, 1.00));
    }

    private List<Long> sorted(Hop hop) {
        return webhooks.stream()
                .filter(webhook -> from(hop, webhook) != null && to(hop, webhook) != null)
                .map(webhook -> millis(hop, webhook))
                .sorted()
                .toList();
    }

    private static long millis(Hop hop, Received webhook) {
        Instant from = from(hop, webhook);
        Instant to = to(hop, webhook);
        return from == null || to == null ? 0 : Duration.between(from, to).toMillis();
    }

    private static @Nullable Instant from(Hop hop, Received webhook) {
        return hop.from().apply(webhook);
    }

    private static @Nullable Instant to(Hop hop, Received webhook) {
        return hop.to().apply(webhook);
    }

    private static Function<Received, @Nullable Instant> stamp(
            Function<Trace, @Nullable Instant> which) {
        return webhook -> which.apply(webhook.alert().trace());
    }
}
