package disclosure.crawler.feed.cninfo;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.AnswerReader;
import disclosure.crawler.feed.FeedAnswer;
import disclosure.crawler.feed.FeedAnswer.Fault;
import disclosure.crawler.feed.FeedAnswer.Kind;
import disclosure.crawler.feed.FeedAnswer.Page;
import disclosure.crawler.feed.MainlandCode;
import disclosure.crawler.feed.PageFacts;
import disclosure.crawler.feed.RenamedCodes;
import disclosure.crawler.feed.Search;
import disclosure.crawler.feed.Site;
import disclosure.crawler.feed.SiteFeed;
import disclosure.crawler.feed.Visitors;
import disclosure.crawler.fetch.Call;
import disclosure.crawler.fetch.Form;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Asks CNINFO for one of its lists. Pages beyond 100 are page 1 again: there a poll goes on day by
 * day, and a day that has more goes on exchange by exchange.
 */
final class CninfoFeed extends SiteFeed {

    private static final String QUERY = "/new/hisAnnouncement/query";
    private static final String COMPANIES = "/new/information/topSearch/query";
    private static final int PAGE_SIZE = 30;
    private static final int MOST_PAGES = 100;
    private static final int MOST_SEARCHES = 100;

    private final String column;
    private final URI baseUrl;
    private final CninfoReader reader;
    private final RenamedCodes codes;

    /** Searches that found more than one question gives out. */
    private final Map<Search, Plates> cut = new ConcurrentHashMap<>();

    /** What a poll has seen of a window that has more than one question gives out. */
    private final Window window = new Window();

    CninfoFeed(String column, CninfoConfig config, Visitors visitors, RenamedCodes codes) {
        super(
                new Identity(
                        column.equals("szse") ? "cninfo" : "cninfo" + column,
                        "CNINFO, list " + column,
                        MainlandCode.ZONE,
                        1,
                        MOST_PAGES,
                        false),
                config,
                visitors);
        this.column = column;
        this.baseUrl = config.baseUrl();
        this.reader = new CninfoReader(config.documentsUrl());
        this.codes = codes;
    }

    @Override
    protected Call latest(Question question) {
        return query(question, "", "");
    }

    @Override
    public FeedAnswer latest(int page) throws InterruptedException {
        if (page >= MOST_PAGES && window.hasMore()) {
            return behind(page);
        }
        FeedAnswer answer = super.latest(page);
        if (answer instanceof Page got) {
            window.saw(page, got, (long) MOST_PAGES * PAGE_SIZE);
        }
        return answer;
    }

    /** The last day that the first pages reached, and those before it. */
    private FeedAnswer behind(int page) throws InterruptedException {
        if (page == MOST_PAGES) {
            window.goOn(firstDay());
        }
        LocalDate day = window.day();
        FeedAnswer answer = ofAll(new Search(null, null, day, day), window.pageOfDay());
        return answer instanceof Page got ? window.behind(got) : answer;
    }

    @Override
    public void kept() {
        super.kept();
        window.forget();
    }

    @Override
    protected AnswerReader latestReader() {
        return reader;
    }

    /** A bare code finds nothing: the site wants its own id of the company with it. */
    @Override
    public FeedAnswer search(Search search, int page) throws InterruptedException {
        String ticker = search.ticker();
        if (ticker == null) {
            return ofAll(search, page);
        }
        Form form = new Form().add("keyWord", ticker).add("maxNum", "10");
        Call call = Call.post(baseUrl.resolve(COMPANIES), form, headers());
        return switch (visitor().lookup(call)) {
            case Site.Lookup.Found(JsonNode companies) ->
                    ofCompany(companies, search, ticker, page);
            case Site.Lookup.Failed(Fault fault) -> fault;
        };
    }

    private FeedAnswer ofAll(Search search, int page) throws InterruptedException {
        Plates plates = page == 0 ? null : cut.get(search);
        if (plates != null) {
            return ofPlate(search, plates, page - 1);
        }
        FeedAnswer answer = super.search(search, page);
        cut.remove(search);
        boolean mainland = column.equals("szse") || column.equals("sse");
        boolean tooMany = answer instanceof Page got && got.total() > (long) MOST_PAGES * PAGE_SIZE;
        if (page == 0 && mainland && tooMany && answer instanceof Page first) {
            if (cut.size() >= MOST_SEARCHES) {
                cut.clear();
            }
            Plates cutting = new Plates(first.total(), MOST_PAGES, PAGE_SIZE);
            cut.put(search, cutting);
            return nothingOf(first, cutting);
        }
        return answer;
    }

    private FeedAnswer ofPlate(Search search, Plates plates, int page) throws InterruptedException {
        Plates.Part part = plates.at(page);
        if (part == null) {
            return end(List.of());
        }
        Question question =
                new Question(
                        part.number() + 1, search.since(), search.until(), null, search.keyword());
        FeedAnswer answer = ask(query(question, part.plate(), ""), reader, part.number(), question);
        if (!(answer instanceof Page got)) {
            return answer;
        }
        if (plates.isIgnored(got.total())) {
            return new Fault(
                    Kind.CHANGED_SCHEMA,
                    "the plate asked for was ignored: " + part.plate() + " counts all there is");
        }
        if (plates.learn(part, got.total())) {
            return nothingOf(got, plates);
        }
        boolean last = plates.at(page + 1) == null;
        return got.withFacts(new PageFacts(null, PAGE_SIZE, plates.total(), last));
    }

    /** The parts show the same rows again, which as a page would look like a replay. */
    private static Page nothingOf(Page page, Plates plates) {
        return new Page(
                List.of(),
                new PageFacts(null, PAGE_SIZE, plates.total(), false),
                page.arrivedAt(),
                page.remarks());
    }

    private FeedAnswer ofCompany(JsonNode companies, Search search, String ticker, int page)
            throws InterruptedException {
        for (JsonNode company : companies) {
            if (company.path("code").asText().equals(ticker)) {
                Question question =
                        new Question(
                                page + 1, search.since(), search.until(), ticker, search.keyword());
                String stock = ticker + "," + company.path("orgId").asText();
                return ask(query(question, "", stock), reader, page, question);
            }
        }
        return new Fault(Kind.NOT_FOUND, "CNINFO knows no company " + ticker);
    }

    /** Companies of Beijing may stand here under the code they had before. */
    @Override
    protected List<Announcement> ours(List<Announcement> page) {
        return page.stream().map(codes::current).toList();
    }

    @Override
    protected @Nullable String current(@Nullable String ticker) {
        return codes.current(ticker);
    }

    private Call query(Question question, String plate, String stock) {
        Form form =
                new Form()
                        .add("pageNum", Integer.toString(question.number()))
                        .add("pageSize", Integer.toString(PAGE_SIZE))
                        .add("column", column)
                        .add("tabName", "fulltext")
                        .add("plate", plate)
                        .add("stock", stock)
                        .add("searchkey", Objects.requireNonNullElse(question.keyword(), ""))
                        .add("secid", "")
                        .add("category", "")
                        .add("trade", "")
                        .add("seDate", question.since() + "~" + question.until())
                        .add("sortName", "time")
                        .add("sortType", "desc")
                        .add("isHLtitle", "false");
        return Call.post(baseUrl.resolve(QUERY), form, headers());
    }

    private Map<String, String> headers() {
        return Map.of(
                "Referer",
                baseUrl.resolve("/new/commonUrl/pageOfSearch").toString(),
                "X-Requested-With",
                "XMLHttpRequest",
                "Accept",
                "application/json, text/javascript, */*; q=0.01");
    }
}
