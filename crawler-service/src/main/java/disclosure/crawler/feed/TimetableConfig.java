package disclosure.crawler.feed;

import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/** How often a feed is polled; part of each feed's configuration. */
public interface TimetableConfig {

    /** Interval while the exchange publishes. */
    @WithDefault("PT15S")
    Duration busy();

    /** Interval at night of a trading day. */
    @WithDefault("PT3M")
    Duration quiet();

    /** Interval on weekends and holidays; some filings are published on a Saturday. */
    @WithDefault("PT5M")
    Duration closed();

    /** Shortest interval, kept to while filings pour in. */
    @WithDefault("PT5S")
    Duration fastest();

    /** Longest interval at night and on closed days, after many polls that found nothing. */
    @WithDefault("PT15M")
    Duration slowest();

    /** New filings in one poll that count as pouring in. */
    @WithDefault("5")
    int burstFrom();

    /** How long it is asked faster after such a poll. */
    @WithDefault("PT5M")
    Duration burst();

    /** One interval at all times; replaces those above when set. */
    Optional<Duration> always();

    /** Begin of the publishing hours, exchange's local time. */
    @WithDefault("06:30:00")
    LocalTime busyFrom();

    /** End of the publishing hours; most filings come in the evening. */
    @WithDefault("23:30:00")
    LocalTime busyUntil();

    /** Days without trading that are not weekends: {@code 2026-10-01,2026-10-02,…}. */
    Optional<Set<LocalDate>> holidays();

    /** As a value. */
    default Timetable in(ZoneId zone) {
        return new Timetable(
                zone,
                busyFrom(),
                busyUntil(),
                holidays().orElse(Set.of()),
                busy(),
                quiet(),
                closed(),
                fastest(),
                slowest(),
                burstFrom(),
                burst(),
                always().orElse(null));
    }
}
