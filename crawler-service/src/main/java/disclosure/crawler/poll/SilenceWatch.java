package disclosure.crawler.poll;

import disclosure.crawler.feed.Feed;
import disclosure.crawler.filing.FilingRegister;
import disclosure.crawler.warning.Warnings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Learns when filings of a feed arrive, and warns when they do not. */
@ApplicationScoped
class SilenceWatch {

    private static final Duration HISTORY = Duration.ofDays(28);

    /** Shorter histories would take a first busy day for the rule. */
    private static final Duration ENOUGH = Duration.ofDays(10);

    private final FilingRegister filings;
    private final Warnings warnings;
    private final Journal journal;
    private final Clock clock;

    SilenceWatch(FilingRegister filings, Warnings warnings, Journal journal, Clock clock) {
        this.filings = filings;
        this.warnings = warnings;
        this.journal = journal;
        this.clock = clock;
    }

    void look(Feed feed) {
        Instant now = clock.instant();
        Instant lastNew = journal.state(feed.id()).lastNewAt();
        Instant watched = journal.state(feed.id()).baselineCompletedAt();
        if (lastNew == null || watched == null || watched.isAfter(now.minus(ENOUGH))) {
            return;
        }
        Instant since = watched.isAfter(now.minus(HISTORY)) ? watched : now.minus(HISTORY);
        String words = learnt(feed, since, now).since(lastNew, now, feed.timetable());
        say(feed, words);
    }

    private void say(Feed feed, @Nullable String words) {
        if (words == null) {
            warnings.withdraw(feed.id(), Warnings.Kind.SILENCE);
        } else {
            warnings.raise(feed.id(), Warnings.Kind.SILENCE, words);
        }
    }

    private Silence learnt(Feed feed, Instant since, Instant now) {
        double weeks = Duration.between(since, now).toHours() / (7.0 * 24);
        Map<Silence.WeekHour, Double> perHour = new HashMap<>();
        filings.arrivals(feed.id(), since, feed.timetable().zone())
                .forEach(
                        arrival ->
                                perHour.put(
                                        new Silence.WeekHour(arrival.weekday(), arrival.hour()),
                                        arrival.count() / weeks));
        return new Silence(perHour);
    }
}
