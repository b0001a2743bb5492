package disclosure.crawler.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimetableTest {

    private static final Timetable BEIJING =
            new Timetable(
                    ZoneId.of("Asia/Shanghai"),
                    LocalTime.of(6, 30),
                    LocalTime.of(23, 30),
                    Set.of(LocalDate.parse("2026-10-01")),
                    Duration.ofSeconds(15),
                    Duration.ofMinutes(3),
                    Duration.ofMinutes(5),
                    Duration.ofSeconds(5),
                    Duration.ofMinutes(15),
                    5,
                    Duration.ofMinutes(5),
                    null);

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T02:00:00Z, PT15S",
        "2026-11-20T13:00:00Z, PT15S",
        "2026-11-20T15:29:59Z, PT15S",
        "2026-11-20T15:30:00Z, PT3M",
        "2026-11-19T22:29:59Z, PT3M",
        "2026-11-19T22:30:00Z, PT15S",
        "2026-11-21T02:00:00Z, PT5M",
        "2026-11-22T15:59:59Z, PT5M",
        "2026-11-22T16:00:00Z, PT3M",
        "2026-10-01T02:00:00Z, PT5M"
    })
    void asksOftenWhileTheExchangePublishes(Instant instant, Duration interval) {
        assertThat(BEIJING.intervalAt(instant)).isEqualTo(interval);
    }
}
