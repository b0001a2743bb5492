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
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Learns when filings of a feed arrive, and warns when they do not. */
@ApplicationScoped
class SilenceWatch {

    private static final Duration HISTORY = Duration.ofDays(28);

    /** Shorter histories would take a first busy day for the rule. */
    private static final Duration ENOUGH = Duration.ofDays(10);

    /** A month's habits do not change within the hour, and reading them is dear. */
    private static final Duration LEARNT = Duration.ofHours(1);

    /**
     * Habits of a feed.
     *
     * @param until when they are to be learnt again
     */
    private record Habits(Silence silence, Instant until) {}

    private final FilingRegister filings;
    private final Warnings warnings;
    private final Clock clock;
    private final Map<String, Habits> habits = new ConcurrentHashMap<>();
    private final Set<String> withdrawn = ConcurrentHashMap.newKeySet();

    SilenceWatch(FilingRegister filings, Warnings warnings, Clock clock) {
        this.filings = filings;
        this.warnings = warnings;
        this.clock = clock;
    }

    void look(Feed feed, FeedState state) {
        Instant now = clock.instant();
        Instant lastNew = state.lastNewAt();
        Instant watched = state.baselineCompletedAt();
        if (lastNew == null || watched == null || watched.isAfter(now.minus(ENOUGH))) {
            return;
        }
        Instant since = watched.isAfter(now.minus(HISTORY)) ? watched : now.minus(HISTORY);
        Habits known =
                habits.compute(
                        feed.id(),
                        (id, before) ->
                                before == null || !now.isBefore(before.until())
                                        ? new Habits(learnt(feed, since, now), now.plus(LEARNT))
                                        : before);
        say(feed, known.silence().since(lastNew, now, feed.timetable()));
    }

    private void say(Feed feed, @Nullable String words) {
        if (words == null) {
            if (withdrawn.add(feed.id())) {
                warnings.withdraw(feed.id(), Warnings.Kind.SILENCE);
            }
        } else {
            withdrawn.remove(feed.id());
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
