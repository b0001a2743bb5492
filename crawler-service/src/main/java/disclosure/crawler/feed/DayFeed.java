package disclosure.crawler.feed;

import disclosure.crawler.feed.FeedAnswer.Fault;
import disclosure.crawler.feed.FeedAnswer.Kind;
import disclosure.crawler.feed.FeedAnswer.Page;
import disclosure.crawler.fetch.Call;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/** A feed whose site has a list for each day. Older days are read as the pages after today's. */
public abstract class DayFeed extends SiteFeed {

    /** Weekdays before today of which one at least has a list, wherever holidays fall. */
    private static final int WEEKDAYS = 3;

    /**
     * An empty list says nothing about the day before, which may have gained filings since the last
     * poll: it is no known page.
     */
    private static final int EMPTY = 1;

    /** Sites keep the lists of some weeks. */
    private static final int KEPT_DAYS = 7;

    private final Identity identity;
    private final Days days = new Days();
    private final RecentIds listed = new RecentIds();
    private final int lookBackDays;

    protected DayFeed(Identity identity, FeedConfig config, Visitors visitors) {
        super(identity, config, visitors);
        this.identity = identity;
        this.lookBackDays = config.lookBackDays();
    }

    /** The call that gives a page of a day. */
    protected abstract Call page(Days.DayPage page);

    @Override
    protected final Call latest(Question question) {
        return page(new Days.DayPage(question.since(), question.number()));
    }

    @Override
    public final FeedAnswer latest(int page) throws InterruptedException {
        LocalDate today = today();
        FeedAnswer answer = ask(today, today.minusDays(lookBackDays), page);
        boolean nothing = page == 0 && answer instanceof Page got && got.arrivedAt() == null;
        return nothing && !anyListSince(today) ? moved() : answer;
    }

    @Override
    public final FeedAnswer search(Search search, int page) throws InterruptedException {
        return ask(search.until(), search.since(), page);
    }

    private FeedAnswer ask(LocalDate newest, LocalDate oldest, int page)
            throws InterruptedException {
        Days.DayPage asked = days.at(newest, page);
        if (asked.day().isBefore(oldest)) {
            return end(List.of());
        }
        boolean oldestDay = asked.day().equals(oldest);
        return switch (checked(asked)) {
            case Page got -> {
                boolean last = got.last() || got.announcements().isEmpty();
                days.read(asked, last);
                if (!got.announcements().isEmpty()) {
                    listed.add(asked.day().toString());
                }
                PageFacts facts = got.facts();
                int passedOver = got.announcements().isEmpty() ? EMPTY : facts.passedOver();
                // The site counts a day, which says nothing of several.
                Long total = newest.equals(oldest) ? facts.total() : null;
                yield new Page(
                        got.announcements(),
                        new PageFacts(
                                facts.number(), facts.size(), total, last && oldestDay, passedOver),
                        got.arrivedAt(),
                        got.remarks());
            }
            case Fault fault when fault.kind() == Kind.NOT_FOUND && isGone(asked) ->
                    new Fault(
                            Kind.NOT_FOUND,
                            "the list of " + asked.day() + " is gone: " + fault.words());
            case Fault fault when fault.kind() == Kind.NOT_FOUND -> {
                days.read(asked, true);
                yield new Page(
                        List.of(),
                        new PageFacts(null, null, null, oldestDay, EMPTY),
                        null,
                        List.of());
            }
            case Fault fault -> fault;
        };
    }

    private FeedAnswer checked(Days.DayPage asked) throws InterruptedException {
        Trust.Asked question =
                new Trust.Asked(
                        asked.page(), identity.firstNumber(), asked.day(), asked.day(), null, true);
        return Trust.checked(visitor().ask(page(asked), latestReader()), question);
    }

    /** A day that had rows has a list for weeks; only its pages come to an end. */
    private boolean isGone(Days.DayPage asked) {
        return asked.page() == 0
                && asked.day().isAfter(today().minusDays(KEPT_DAYS))
                && listed.contains(asked.day().toString());
    }

    /** Whether the site has a list of any of the last weekdays. */
    private boolean anyListSince(LocalDate today) throws InterruptedException {
        LocalDate day = today;
        for (int weekdays = 0; weekdays < WEEKDAYS; ) {
            day = day.minusDays(1);
            boolean weekend =
                    day.getDayOfWeek() == DayOfWeek.SATURDAY
                            || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            if (!weekend) {
                weekdays++;
                boolean missing =
                        checked(new Days.DayPage(day, 0)) instanceof Fault fault
                                && fault.kind() == Kind.NOT_FOUND;
                if (!missing) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Fault moved() {
        return new Fault(
                Kind.NOT_FOUND,
                "there is no list of today nor of the last three weekdays: the address has moved");
    }
}
