package disclosure.crawler.feed.bse;

import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.Feed;
import disclosure.crawler.feed.FeedAnswer;
import disclosure.crawler.feed.FeedAnswer.Fault;
import disclosure.crawler.feed.FeedAnswer.Kind;
import disclosure.crawler.feed.FeedAnswer.Page;
import disclosure.crawler.feed.MainlandCode;
import disclosure.crawler.feed.Search;
import disclosure.crawler.feed.Site;
import disclosure.crawler.feed.Timetable;
import disclosure.crawler.feed.Trust;
import disclosure.crawler.fetch.Call;
import disclosure.crawler.fetch.FetchConfig;
import disclosure.crawler.fetch.Form;
import disclosure.crawler.fetch.HostBudget;
import disclosure.crawler.fetch.Reply;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Asks the Beijing Stock Exchange. */
@Singleton
public final class BseFeed implements Feed {

    private static final String LATEST = "/disclosureInfoController/initDisclosureList.do";

    /** Market layer of the exchange's own companies. */
    private static final String LAYER = "2";

    private static final String SEARCH = "/disclosureInfoController/companyAnnouncement.do";

    private final BseConfig config;
    private final Clock clock;
    private final Site site;
    private final BseReader reader;
    private final Timetable timetable;

    BseFeed(BseConfig config, FetchConfig fetch, HostBudget budget, Clock clock) {
        this.config = config;
        this.clock = clock;
        this.site = new Site(fetch, budget, clock);
        this.reader = new BseReader("bse", "BSE", config.baseUrl());
        this.timetable = config.timetable().in(MainlandCode.ZONE);
    }

    @Override
    public String id() {
        return "bse";
    }

    @Override
    public String name() {
        return "Beijing Stock Exchange";
    }

    @Override
    public boolean enabled() {
        return config.enabled();
    }

    @Override
    public Timetable timetable() {
        return timetable;
    }

    @Override
    public FeedAnswer latest(int page) throws InterruptedException {
        LocalDate today = LocalDate.ofInstant(clock.instant(), MainlandCode.ZONE);
        LocalDate since = today.minusDays(config.lookBackDays());
        LocalDate until = today.plusDays(config.lookAheadDays());
        Form form = BseForm.latest(page, since, until, LAYER);
        return ask(LATEST, form, new Trust.Asked(page, 0, since, until, null, false));
    }

    @Override
    public FeedAnswer search(Search search, int page) throws InterruptedException {
        Form form = BseForm.search(search, page, LAYER);
        return ask(
                SEARCH,
                form,
                new Trust.Asked(page, 0, search.since(), search.until(), search.ticker(), true));
    }

    @Override
    public Reply<Path> document(URI uri, Path file, long limit) throws InterruptedException {
        Map<String, String> headers = Map.of("Referer", referer(), "Accept", "*/*");
        return site.document(Call.get(uri, headers), file, limit);
    }

    private FeedAnswer ask(String path, Form form, Trust.Asked asked) throws InterruptedException {
        Map<String, String> headers =
                Map.of(
                        "Referer",
                        referer(),
                        "Origin",
                        config.baseUrl().resolve("/").toString().replaceAll("/$", ""),
                        "X-Requested-With",
                        "XMLHttpRequest",
                        "Accept",
                        "text/javascript, application/json, */*; q=0.01");
        URI uri = config.baseUrl().resolve(path + "?callback=cb");
        FeedAnswer answer = site.ask(Call.post(uri, form, headers), reader);
        return Trust.checked(answer instanceof Page page ? ours(page) : answer, asked);
    }

    /** The lists may hold companies of the national quotation system too. */
    private FeedAnswer ours(Page page) {
        List<Announcement> kept =
                page.announcements().stream().filter(row -> row.exchange().equals("BSE")).toList();
        return kept.isEmpty() && !page.announcements().isEmpty()
                ? new Fault(
                        Kind.CHANGED_SCHEMA,
                        page.announcements().size() + " rows, none of the Beijing exchange")
                : new Page(kept, page.facts(), page.arrivedAt(), page.remarks());
    }

    private String referer() {
        return config.baseUrl().resolve("/disclosure/announcement.html").toString();
    }

    @PreDestroy
    void close() {
        site.close();
    }
}
