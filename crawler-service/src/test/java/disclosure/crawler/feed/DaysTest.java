package disclosure.crawler.feed;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.crawler.feed.Days.DayPage;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DaysTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    private final Days days = new Days();

    private DayPage read(int page, boolean last) {
        DayPage asked = days.at(TODAY, page);
        days.read(asked, last);
        return asked;
    }

    @Test
    void goesThroughTheDaysOnceTheirLastPagesAreKnown() {
        assertThat(read(0, false)).isEqualTo(new DayPage(TODAY, 0));
        assertThat(read(1, true)).isEqualTo(new DayPage(TODAY, 1));
        assertThat(read(2, true)).isEqualTo(new DayPage(TODAY.minusDays(1), 0));
        assertThat(read(3, false)).isEqualTo(new DayPage(TODAY.minusDays(2), 0));
    }

    @Test
    void noticesThatTodayHasGrown() {
        read(0, true);
        assertThat(days.at(TODAY, 1)).isEqualTo(new DayPage(TODAY.minusDays(1), 0));
        read(0, false);
        assertThat(read(1, true)).isEqualTo(new DayPage(TODAY, 1));
        assertThat(days.at(TODAY, 2)).isEqualTo(new DayPage(TODAY.minusDays(1), 0));
    }
}
