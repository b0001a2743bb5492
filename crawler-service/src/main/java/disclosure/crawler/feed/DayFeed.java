package disclosure.crawler.feed;

import disclosure.crawler.feed.FeedAnswer.Fault;
import disclosure.crawler.feed.FeedAnswer.Kind;
import disclosure.crawler.feed.FeedAnswer.Page;
import disclosure.crawler.fetch.Call;
import java.time.LocalDate;
import java.util.List;

/** A feed whose site has a list for each day. Older days are read as the pages after today's. */
public abstract class DayFeed extends SiteFeed {

    private final Days days = new Days();
    private final int lookBackDays;

    protected DayFeed(Identity identity, FeedConfig config, Visitors visitors) {
        super(identity, config, visitors);
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
        return ask(today, today.minusDays(lookBackDays), page);
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
        return switch (visitor().ask(page(asked), latestReader())) {
            case Page got -> {
                boolean last = got.last() || got.announcements().isEmpty();
                days.read(asked, last);
                PageFacts facts = got.facts();
                yield new Page(
                        got.announcements(),
                        new PageFacts(facts.number(), facts.size(), null, last && oldestDay),
                        got.arrivedAt(),
                        got.remarks());
            }
            case Fault fault when fault.kind() == Kind.NOT_FOUND -> {
                days.read(asked, true);
                yield oldestDay
                        ? end(List.of())
                        : new Page(
                                List.of(), new PageFacts(null, null, null, false), null, List.of());
            }
            case Fault fault -> fault;
        };
    }
}
