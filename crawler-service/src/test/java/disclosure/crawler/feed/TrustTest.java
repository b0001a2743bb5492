package disclosure.crawler.feed;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.crawler.feed.FeedAnswer.Fault;
import disclosure.crawler.feed.FeedAnswer.Kind;
import disclosure.crawler.feed.FeedAnswer.Page;
import disclosure.crawler.feed.Trust.Asked;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TrustTest {

    private static final Asked FIRST_PAGE =
            new Asked(
                    0,
                    1,
                    LocalDate.parse("2026-11-13"),
                    LocalDate.parse("2026-11-23"),
                    null,
                    false);

    private static Announcement row(String ticker, String day) {
        return Announcement.draft(ticker + day, "SSE")
                .issuer(ticker, "样本")
                .title("公告")
                .published(Moment.parse(day, ZoneOffset.UTC))
                .done();
    }

    private static Page page(
            @Nullable Integer number, @Nullable Long total, Announcement... announcements) {
        return new Page(
                Arrays.asList(announcements),
                new PageFacts(number, null, total, null),
                null,
                List.of());
    }

    private static void assertFault(FeedAnswer answer, Kind kind) {
        assertThat(answer).isInstanceOf(Fault.class);
        assertThat(((Fault) answer).kind()).isEqualTo(kind);
    }

    @Test
    void letsAPageThroughThatAnswersTheQuestion() {
        Page page = page(1, 30L, row("600999", "2026-11-20"), row("600998", "2021-01-01"));
        assertThat(Trust.checked(page, FIRST_PAGE)).isSameAs(page);
    }

    @Test
    void noticesAnotherPageOtherDatesAndAnotherCompany() {
        assertFault(
                Trust.checked(page(2, 30L, row("600999", "2026-11-20")), FIRST_PAGE), Kind.REPLAY);
        assertFault(
                Trust.checked(page(1, 30L, row("600999", "2021-11-20")), FIRST_PAGE),
                Kind.CHANGED_SCHEMA);
        Asked company = new Asked(0, 1, null, null, "600999", true);
        assertFault(
                Trust.checked(page(1, 30L, row("600998", "2026-11-20")), company),
                Kind.CHANGED_SCHEMA);
    }

    @Test
    void doubtsNothingWhereThereAlwaysIsSomethingAndATotalWithoutRows() {
        assertFault(Trust.checked(page(1, 0L), FIRST_PAGE), Kind.IMPLAUSIBLE_EMPTY);
        Asked search = new Asked(0, 1, null, null, null, true);
        assertFault(Trust.checked(page(1, 12L), search), Kind.IMPLAUSIBLE_EMPTY);
        assertThat(Trust.checked(page(1, 0L), search)).isInstanceOf(Page.class);
        Asked later = new Asked(3, 1, null, null, null, false);
        assertThat(Trust.checked(page(null, 12L), later)).isInstanceOf(Page.class);
    }
}
