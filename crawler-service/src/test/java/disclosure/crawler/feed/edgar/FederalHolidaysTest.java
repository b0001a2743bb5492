package disclosure.crawler.feed.edgar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FederalHolidaysTest {

    @Test
    void knowsTheElevenHolidaysOfAYearWhereverTheyFall() {
        List<LocalDate> closed =
                LocalDate.of(2026, 1, 1)
                        .datesUntil(LocalDate.of(2027, 1, 1))
                        .filter(day -> day.getDayOfWeek().getValue() < 6)
                        .filter(day -> !FederalHolidays.isBusinessDay(day))
                        .toList();
        // As published by the Office of Personnel Management; 4 July is a Saturday.
        assertThat(closed)
                .extracting(LocalDate::toString)
                .containsExactly(
                        "2026-01-01",
                        "2026-01-19",
                        "2026-02-16",
                        "2026-05-25",
                        "2026-06-19",
                        "2026-07-03",
                        "2026-09-07",
                        "2026-10-12",
                        "2026-11-11",
                        "2026-11-26",
                        "2026-12-25");
        assertThat(FederalHolidays.isBusinessDay(LocalDate.of(2027, 12, 31)))
                .as("the first of January 2028 is a Saturday")
                .isFalse();
    }
}
