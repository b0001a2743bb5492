package disclosure.crawler.poll;

import disclosure.crawler.feed.FeedAnswer.Kind;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Figures of one feed. Counts of rows are refreshed by the watch, not by a scrape. */
final class Meters {

    private final MeterRegistry registry;
    private final String feed;
    private final Counter discovered;
    private final AtomicLong lagSeconds;
    private final AtomicLong untold;
    private final Map<String, AtomicLong> documents = new ConcurrentHashMap<>();

    Meters(MeterRegistry registry, String feed) {
        this.registry = registry;
        this.feed = feed;
        this.discovered =
                Counter.builder("disclosure.filings.discovered")
                        .description("Filings and revisions that were new")
                        .tag("feed", feed)
                        .register(registry);
        this.lagSeconds = gauge("disclosure.feed.lag.seconds", Tags.empty());
        this.untold = gauge("disclosure.filings.unpublished", Tags.empty());
    }

    void succeeded(int fresh) {
        polls("ok");
        discovered.increment(fresh);
    }

    void failed(Kind kind, int fresh) {
        polls(kind.name().toLowerCase(Locale.ROOT));
        discovered.increment(fresh);
    }

    /** New filings that a full pass came upon while it looked at the top again. */
    void foundBetween(int fresh) {
        discovered.increment(fresh);
    }

    void lag(long seconds) {
        lagSeconds.set(seconds);
    }

    void rows(long untoldFilings, Map<String, Long> documentStates) {
        untold.set(untoldFilings);
        documentStates.forEach(
                (state, count) ->
                        documents
                                .computeIfAbsent(
                                        state,
                                        name ->
                                                gauge(
                                                        "disclosure.documents",
                                                        Tags.of("state", name)))
                                .set(count));
    }

    private void polls(String outcome) {
        registry.counter("disclosure.polls", "feed", feed, "outcome", outcome).increment();
    }

    private AtomicLong gauge(String name, Tags tags) {
        return registry.gauge(name, tags.and("feed", feed), new AtomicLong());
    }
}
