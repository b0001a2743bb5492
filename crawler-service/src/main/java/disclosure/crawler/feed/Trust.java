package disclosure.crawler.feed;

import disclosure.crawler.feed.FeedAnswer.Fault;
import disclosure.crawler.feed.FeedAnswer.Kind;
import disclosure.crawler.feed.FeedAnswer.Page;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether an answer fits its question. Sites answer nearly every mistake with status 200: with page
 * 1 again, with the whole market, with nothing. What does not fit is a fault, never a page.
 */
public final class Trust {

    private Trust() {}

    /**
     * What was asked for.
     *
     * @param page from 0
     * @param firstNumber what the site calls its first page
     * @param since first disclosure date asked for; null where the site was given none
     * @param until last one
     * @param ticker company asked for; null for all
     * @param mayBeEmpty false where nothing means that something is wrong
     */
    public record Asked(
            int page,
            int firstNumber,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            @Nullable String ticker,
            boolean mayBeEmpty) {}

    /** The answer itself, or the fault that it is. */
    public static FeedAnswer checked(FeedAnswer answer, Asked asked) {
        if (!(answer instanceof Page page)) {
            return answer;
        }
        Fault doubt = doubt(page, asked);
        return doubt == null ? page : doubt;
    }

    private static @Nullable Fault doubt(Page page, Asked asked) {
        List<Announcement> rows = page.announcements();
        if (rows.isEmpty()) {
            return empty(page, asked);
        }
        Integer number = page.facts().number();
        if (number != null && number - asked.firstNumber() != asked.page()) {
            return new Fault(
                    Kind.REPLAY,
                    "asked for page %d, was given page %d"
                            .formatted(asked.page() + asked.firstNumber(), number));
        }
        if (rows.stream().allMatch(row -> outside(row, asked))) {
            return new Fault(
                    Kind.CHANGED_SCHEMA,
                    "the dates asked for were ignored: no row lies between "
                            + asked.since()
                            + " and "
                            + asked.until());
        }
        String ticker = asked.ticker();
        if (ticker != null && rows.stream().noneMatch(row -> row.tickers().contains(ticker))) {
            return new Fault(
                    Kind.CHANGED_SCHEMA,
                    "the company asked for was ignored: no row is of " + ticker);
        }
        return null;
    }

    private static @Nullable Fault empty(Page page, Asked asked) {
        if (asked.page() > 0) {
            return null;
        }
        if (page.total() > 0) {
            return new Fault(
                    Kind.IMPLAUSIBLE_EMPTY,
                    "the first page is empty, and the feed counts " + page.total());
        }
        return asked.mayBeEmpty()
                ? null
                : new Fault(
                        Kind.IMPLAUSIBLE_EMPTY,
                        "no announcement where there always is one"
                                + (asked.since() == null
                                        ? ""
                                        : ", between " + asked.since() + " and " + asked.until()));
    }

    private static boolean outside(Announcement row, Asked asked) {
        if (asked.since() == null || asked.until() == null || row.publishedAt() == null) {
            return false;
        }
        LocalDate day = row.publishedAt().toLocalDate();
        return day.isBefore(asked.since()) || day.isAfter(asked.until());
    }
}
