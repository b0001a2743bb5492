package disclosure.crawler.feed.bse;

import disclosure.crawler.feed.Feed;
import disclosure.crawler.feed.FeedAnswer;
import disclosure.crawler.feed.FeedAnswer.Fault;
import disclosure.crawler.feed.FeedAnswer.Kind;
import disclosure.crawler.feed.Search;
import disclosure.crawler.feed.Timetable;
import disclosure.crawler.fetch.Browser;
import disclosure.crawler.fetch.Call;
import disclosure.crawler.fetch.Challenge;
import disclosure.crawler.fetch.FetchConfig;
import disclosure.crawler.fetch.Form;
import disclosure.crawler.fetch.HostBudget;
import disclosure.crawler.fetch.Reply;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** Asks the Beijing Stock Exchange. */
@Singleton
public final class BseFeed implements Feed {

    private static final String LATEST = "/disclosureInfoController/initDisclosureList.do";
    private static final String SEARCH = "/disclosureInfoController/companyAnnouncement.do";

    private final BseConfig config;
    private final Clock clock;
    private final Browser browser;
    private final BseList list;
    private final Timetable timetable;

    BseFeed(BseConfig config, FetchConfig fetch, HostBudget budget, Clock clock) {
        this.config = config;
        this.clock = clock;
        this.browser = new Browser(fetch, budget, clock);
        this.list = new BseList(config.baseUrl(), config.layer());
        this.timetable = config.timetable().in(BseRow.ZONE);
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
        LocalDate today = LocalDate.ofInstant(clock.instant(), BseRow.ZONE);
        LocalDate since = today.minusDays(config.lookBackDays());
        LocalDate until = today.plusDays(config.lookAheadDays());
        Form form = BseForm.latest(page, since, until, config.layer());
        return ask(LATEST, form, new BseList.Asked(page, since, until, false));
    }

    @Override
    public FeedAnswer search(Search search, int page) throws InterruptedException {
        Form form = BseForm.search(search, page, config.layer());
        return ask(SEARCH, form, new BseList.Asked(page, search.since(), search.until(), true));
    }

    @Override
    public Reply<Path> document(URI uri, Path file, long limit) throws InterruptedException {
        Map<String, String> headers = Map.of("Referer", referer(), "Accept", "*/*");
        return browser.document(Call.get(uri, headers), file, limit);
    }

    private FeedAnswer ask(String path, Form form, BseList.Asked asked)
            throws InterruptedException {
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
        return switch (browser.list(Call.post(uri, form, headers))) {
            case Reply.NotReceived<byte[]>(String words) -> new Fault(Kind.NO_ANSWER, words);
            case Reply.TooLarge<byte[]>(long limit) ->
                    new Fault(Kind.CHANGED_SCHEMA, "a list of more than " + limit + " bytes");
            case Reply.Received<byte[]> received -> read(received, asked);
        };
    }

    /** Content types say text/html whatever comes, so only status and content count. */
    private FeedAnswer read(Reply.Received<byte[]> received, BseList.Asked asked) {
        int status = received.status();
        if (status == 200) {
            return list.read(received.body(), asked, received.arrivedAt());
        }
        String words = "HTTP " + status + " from " + config.baseUrl().getHost();
        if (status == 403 || status == 429 || status == 503) {
            return new Fault(Kind.REFUSED, words, received.retryAfter());
        }
        if (Challenge.isIn(new String(received.body(), StandardCharsets.UTF_8))) {
            return new Fault(Kind.CHALLENGE, words + " with a challenge page");
        }
        return new Fault(Kind.HTTP_STATUS, words, received.retryAfter());
    }

    private String referer() {
        return config.baseUrl().resolve("/disclosure/announcement.html").toString();
    }

    @PreDestroy
    void close() {
        browser.close();
    }
}
