package disclosure.crawler.poll;

import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.Feed;
import disclosure.crawler.feed.FeedAnswer;
import disclosure.crawler.feed.Moment;
import disclosure.crawler.feed.PageFacts;
import disclosure.crawler.feed.Search;
import disclosure.crawler.feed.Timetable;
import disclosure.crawler.fetch.Freshness;
import disclosure.crawler.fetch.Reply;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A feed that answers searches as a test tells it to, one page each, and remembers them. */
class ListsForTests implements Feed {

    static final Timetable ALWAYS_OPEN =
            new Timetable(
                    ZoneOffset.UTC,
                    LocalTime.MIN,
                    LocalTime.MAX,
                    Set.of(),
                    Duration.ofSeconds(15),
                    Duration.ofMinutes(3),
                    Duration.ofMinutes(5),
                    Duration.ofSeconds(5),
                    Duration.ofMinutes(15),
                    5,
                    Duration.ofMinutes(5),
                    null);

    private final String id;
    private final boolean byDay;
    private final Function<Search, FeedAnswer> answer;
    final List<Search> searches = new ArrayList<>();

    ListsForTests(String id, boolean byDay, Function<Search, FeedAnswer> answer) {
        this.id = id;
        this.byDay = byDay;
        this.answer = answer;
    }

    /** A page that is all there is, of filings of one day. */
    static FeedAnswer.Page page(Clock clock, LocalDate day, String... ids) {
        return new FeedAnswer.Page(
                List.of(ids).stream()
                        .map(
                                one ->
                                        Announcement.draft(one, "BSE")
                                                .title("公告" + one)
                                                .published(Moment.ofDay(day, ZoneOffset.UTC))
                                                .done())
                        .toList(),
                PageFacts.whole(ids.length),
                clock.instant(),
                List.of());
    }

    @Override
    public FeedAnswer search(Search search, int page) {
        searches.add(search);
        return answer.apply(search);
    }

    @Override
    public FeedAnswer latest(int page) {
        throw new UnsupportedOperationException("it is not polled");
    }

    @Override
    public boolean searchesByDay() {
        return byDay;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String name() {
        return id;
    }

    @Override
    public String site() {
        return id + ".example";
    }

    @Override
    public boolean enabled() {
        return true;
    }

    @Override
    public Timetable timetable() {
        return ALWAYS_OPEN;
    }

    @Override
    public Reply<Path> document(URI uri, Path file, long limit, @Nullable Freshness known) {
        throw new UnsupportedOperationException("it has no documents");
    }
}
