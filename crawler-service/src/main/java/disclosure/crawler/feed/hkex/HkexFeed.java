package disclosure.crawler.feed.hkex;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.crawler.feed.Announcement.Link;
import disclosure.crawler.feed.AnswerReader;
import disclosure.crawler.feed.FeedAnswer;
import disclosure.crawler.feed.FeedAnswer.Fault;
import disclosure.crawler.feed.FeedAnswer.Kind;
import disclosure.crawler.feed.FeedAnswer.Page;
import disclosure.crawler.feed.Leads;
import disclosure.crawler.feed.PageFacts;
import disclosure.crawler.feed.Search;
import disclosure.crawler.feed.Site;
import disclosure.crawler.feed.SiteFeed;
import disclosure.crawler.feed.Visitors;
import disclosure.crawler.fetch.Call;
import disclosure.crawler.fetch.Form;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the files of latest releases of one market. The search has no pages: it is asked again
 * for more rows. It knows companies by numbers of its own.
 */
final class HkexFeed extends SiteFeed {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final int ROWS = 100;
    private static final String ALL = "-1";

    /** Files of one list that are looked through for one id. */
    private static final int MOST_FILES = 10;

    private static final String HINT =
            "a page that says the paper is in the other language's section";

    private final String market;
    private final HkexConfig config;
    private final HkexRelease release;
    private final HkexReader reader;
    private final HkexSearchReader searchReader;
    private final Map<String, String> stockIds = new ConcurrentHashMap<>();

    /** How many files of latest releases there are, as the one read last says. */
    private volatile @Nullable Integer files;

    HkexFeed(String market, HkexConfig config, Visitors visitors) {
        super(
                new Identity(
                        market.equals("sehk") ? "hkex" : "hkex" + market,
                        "Hong Kong Exchanges, " + market.toUpperCase(Locale.ROOT),
                        HkexRelease.ZONE,
                        1,
                        100,
                        false),
                config,
                visitors);
        this.market = market;
        this.config = config;
        this.release = new HkexRelease(config.baseUrl());
        this.reader = new HkexReader(config.baseUrl(), number -> files = number);
        this.searchReader = new HkexSearchReader(config.baseUrl());
    }

    @Override
    protected Call latest(Question question) {
        return get(
                "/ncms/json/eds/lci%s1relsd%s_%d.json"
                        .formatted(market, config.language(), question.number()));
    }

    /** Behind the last file there is none: asking for it would be a fault. */
    @Override
    public FeedAnswer latest(int page) throws InterruptedException {
        FeedAnswer answer = super.latest(page);
        Integer number = files;
        if (!(answer instanceof Page got) || number == null) {
            return answer;
        }
        PageFacts facts = got.facts();
        return got.withFacts(
                new PageFacts(facts.number(), facts.size(), facts.total(), page + 1 >= number));
    }

    @Override
    protected AnswerReader latestReader() {
        return reader;
    }

    @Override
    public FeedAnswer search(Search search, int page) throws InterruptedException {
        String ticker = search.ticker();
        if (ticker != null && !stockIds.containsKey(ticker)) {
            Fault unknown = learn(ticker);
            if (unknown != null) {
                return unknown;
            }
        }
        return super.search(search, page);
    }

    @Override
    protected Call search(Question question) {
        String stock =
                question.ticker() == null ? ALL : stockIds.getOrDefault(question.ticker(), ALL);
        Form query =
                new Form()
                        .add("sortDir", "0")
                        .add("sortByOptions", "DateTime")
                        .add("category", "0")
                        .add("market", market.toUpperCase(Locale.ROOT))
                        .add("stockId", stock)
                        .add("documentType", "-1")
                        .add("fromDate", question.since().format(DAY))
                        .add("toDate", question.until().format(DAY))
                        .add("title", Objects.requireNonNullElse(question.keyword(), ""))
                        .add("searchType", "0")
                        .add("t1code", "-2")
                        .add("t2Gcode", "-2")
                        .add("t2code", "-2")
                        .add("rowRange", Integer.toString(ROWS * question.number()))
                        .add("lang", config.language().equals("c") ? "C" : "E");
        return get("/search/titleSearchServlet.do?" + query.encoded());
    }

    @Override
    protected AnswerReader searchReader() {
        return searchReader;
    }

    /** The list of latest releases is given no dates. */
    @Override
    protected boolean datesAreAskedFor() {
        return false;
    }

    @Override
    public boolean searchesByDay() {
        return true;
    }

    @Override
    public Leads leads(String filingId, URI page, Path file)
            throws IOException, InterruptedException {
        return switch (HkexPage.of(Files.readAllBytes(file), page)) {
            case HkexPage.Paper paper -> new Leads.Nowhere();
            case HkexPage.Index(List<Link> files) -> new Leads.To(files);
            case HkexPage.Hint hint -> otherLanguage(filingId.replaceFirst("^" + id() + "-", ""));
        };
    }

    /** Asks the other language's list of the last seven days; ids are the same in both. */
    private Leads otherLanguage(String newsId) throws InterruptedException {
        String other = config.language().equals("c") ? "e" : "c";
        int files = 1;
        for (int number = 1; number <= Math.min(files, MOST_FILES); number++) {
            Call call =
                    get("/ncms/json/eds/lci%s7relsd%s_%d.json".formatted(market, other, number));
            switch (visitor().lookup(call)) {
                case Site.Lookup.Failed(Fault fault) -> {
                    return new Leads.NotYet(HINT + "; its list: " + fault.words());
                }
                case Site.Lookup.Found(JsonNode list) -> {
                    files = list.path("maxNumOfFile").asInt(1);
                    Link link = release.link(list, newsId);
                    if (link != null) {
                        return new Leads.To(List.of(link));
                    }
                }
            }
        }
        return new Leads.NotYet(HINT + ", which does not show it");
    }

    private @Nullable Fault learn(String ticker) throws InterruptedException {
        Form query =
                new Form()
                        .add("callback", "callback")
                        .add("lang", "EN")
                        .add("type", "A")
                        .add("name", ticker)
                        .add("market", market.toUpperCase(Locale.ROOT));
        return switch (visitor().lookup(get("/search/prefix.do?" + query.encoded()))) {
            case Site.Lookup.Found(JsonNode answer) -> learned(answer, ticker);
            case Site.Lookup.Failed(Fault fault) -> fault;
        };
    }

    private @Nullable Fault learned(JsonNode answer, String ticker) {
        for (JsonNode stock : answer.path("stockInfo")) {
            stockIds.put(stock.path("code").asText(), stock.path("stockId").asText());
        }
        return stockIds.containsKey(ticker)
                ? null
                : new Fault(Kind.NOT_FOUND, "the exchange knows no stock " + ticker);
    }

    private Call get(String path) {
        return Call.get(config.baseUrl().resolve(path), Map.of("Accept", "*/*"));
    }
}
