package disclosure.crawler.poll;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.crawler.feed.Timetable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final Instant NOON = Instant.parse("2026-11-20T04:00:00Z");
    private static final Instant NIGHT = Instant.parse("2026-11-19T18:00:00Z");

    private final Pace pace =
            new Pace(
                    new Timetable(
                            ZoneId.of("Asia/Shanghai"),
                            LocalTime.of(6, 30),
                            LocalTime.of(23, 30),
                            Set.of(),
                            Duration.ofSeconds(20),
                            Duration.ofMinutes(3),
                            Duration.ofMinutes(5),
                            Duration.ofSeconds(5),
                            Duration.ofMinutes(15),
                            5,
                            Duration.ofMinutes(5),
                            null));

    @Test
    void keepsToTheTimetableInPublishingHours() {
        assertThat(pace.after(NOON, 0)).isEqualTo(Duration.ofSeconds(20));
        assertThat(pace.after(NOON, 4)).isEqualTo(Duration.ofSeconds(20));
        assertThat(pace.after(NOON, 0)).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void asksFasterForAWhileAfterManyCameAtOnce() {
        assertThat(pace.after(NOON, 5)).isEqualTo(Duration.ofSeconds(10));
        assertThat(pace.after(NOON.plusSeconds(299), 0)).isEqualTo(Duration.ofSeconds(10));
        assertThat(pace.after(NOON.plusSeconds(301), 0)).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void isBackWhenPublishingBegins() {
        Instant morning = Instant.parse("2026-11-19T22:29:00Z");
        for (int i = 0; i < 30; i++) {
            pace.after(NIGHT, 0);
        }
        assertThat(pace.untilItOpens(morning, pace.after(morning, 0)))
                .as("at 06:29")
                .isEqualTo(Duration.ofMinutes(1));
        Instant saturday = Instant.parse("2026-11-21T04:00:00Z");
        assertThat(pace.untilItOpens(saturday, Duration.ofDays(9)))
                .as("on Monday at 06:30")
                .isEqualTo(Duration.ofMinutes((24 + 18) * 60 + 30));
    }

    @Test
    void slowsDownThroughANightInWhichNothingComes() {
        assertThat(pace.after(NIGHT, 0)).isEqualTo(Duration.ofMinutes(3));
        assertThat(pace.after(NIGHT, 0)).isEqualTo(Duration.ofSeconds(270));
        for (int i = 0; i < 30; i++) {
            pace.after(NIGHT, 0);
        }
        assertThat(pace.after(NIGHT, 0)).isEqualTo(Duration.ofMinutes(15));
        assertThat(pace.after(NIGHT, 1)).isEqualTo(Duration.ofMinutes(3));
    }
}
