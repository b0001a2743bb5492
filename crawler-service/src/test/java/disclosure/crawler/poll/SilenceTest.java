package disclosure.crawler.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import disclosure.crawler.feed.Timetable;
import disclosure.crawler.poll.Silence.WeekHour;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SilenceTest {

    /** Friday the 20th: sixty an hour from 8 to 9, six from 9 to 10. */
    private static final Silence SILENCE =
            new Silence(Map.of(new WeekHour(5, 8), 60.0, new WeekHour(5, 9), 6.0));

    private static Timetable timetable(Set<LocalDate> holidays) {
        return new Timetable(
                ZoneOffset.UTC,
                LocalTime.of(6, 0),
                LocalTime.of(22, 0),
                holidays,
                Duration.ofSeconds(15),
                Duration.ofMinutes(3),
                Duration.ofMinutes(5),
                Duration.ofSeconds(5),
                Duration.ofMinutes(15),
                5,
                Duration.ofMinutes(5),
                null);
    }

    @Test
    void sumsUpWhatUsuallyArrives() {
        assertThat(
                        SILENCE.expected(
                                Instant.parse("2026-11-20T08:30:00Z"),
                                Instant.parse("2026-11-20T09:30:00Z"),
                                timetable(Set.of())))
                .isCloseTo(33, within(0.001));
    }

    @Test
    void warnsWithinMinutesInABusyHourAndNotInAQuietOne() {
        Instant eight = Instant.parse("2026-11-20T08:00:00Z");
        assertThat(SILENCE.since(eight, eight.plusSeconds(360), timetable(Set.of()))).isNull();
        assertThat(SILENCE.since(eight, eight.plusSeconds(480), timetable(Set.of())))
                .isEqualTo("nothing new for 8 minutes, when usually 8 filings arrive");
        Instant nine = Instant.parse("2026-11-20T09:00:00Z");
        assertThat(SILENCE.since(nine, nine.plusSeconds(3600), timetable(Set.of()))).isNull();
    }

    @Test
    void expectsNothingOnAHoliday() {
        Instant eight = Instant.parse("2026-11-20T08:00:00Z");
        assertThat(
                        SILENCE.since(
                                eight,
                                eight.plusSeconds(3600),
                                timetable(Set.of(LocalDate.parse("2026-11-20")))))
                .isNull();
    }
}
