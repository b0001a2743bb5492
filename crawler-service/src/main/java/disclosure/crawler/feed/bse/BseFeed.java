package disclosure.crawler.feed.bse;

import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.AnswerReader;
import disclosure.crawler.feed.FeedAnswer;
import disclosure.crawler.feed.FeedAnswer.Page;
import disclosure.crawler.feed.FeedConfig;
import disclosure.crawler.feed.MainlandCode;
import disclosure.crawler.feed.PageFacts;
import disclosure.crawler.feed.RenamedCodes;
import disclosure.crawler.feed.Search;
import disclosure.crawler.feed.SiteFeed;
import disclosure.crawler.feed.Visitors;
import disclosure.crawler.fetch.Call;
import disclosure.crawler.fetch.Form;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Asks one market of the engine that the Beijing exchange and the national quotation system share.
 * The latest list is polled; the search takes company, title and dates.
 */
final class BseFeed extends SiteFeed {

    private static final String LATEST = "/disclosureInfoController/initDisclosureList.do";
    private static final String SEARCH = "/disclosureInfoController/companyAnnouncement.do";

    private final URI baseUrl;
    private final BseMarket market;
    private final BseReader reader;
    private final BseCodes table;
    private final RenamedCodes codes;

    /** Pages that a search found under the present code; those under the former one follow. */
    private final Map<Search, Integer> pages = new ConcurrentHashMap<>();

    BseFeed(
            BseMarket market,
            URI baseUrl,
            FeedConfig config,
            Visitors visitors,
            RenamedCodes codes,
            Clock clock) {
        super(
                new Identity(market.id(), market.title(), MainlandCode.ZONE, 0, 5_000, false),
                config,
                visitors);
        this.baseUrl = baseUrl;
        this.market = market;
        this.reader = new BseReader(market.id(), market.exchange(), baseUrl);
        this.codes = codes;
        this.table = new BseCodes(baseUrl, documentHeaders(), codes, clock);
    }

    /** Once a day the table of codes is asked for first: a filing goes under both of its codes. */
    @Override
    public FeedAnswer latest(int page) throws InterruptedException {
        table.refresh(visitor());
        return super.latest(page);
    }

    @Override
    protected Call latest(Question question) {
        return call(market == BseMarket.BSE ? LATEST : SEARCH, form(question));
    }

    @Override
    protected AnswerReader latestReader() {
        return reader;
    }

    @Override
    protected Call search(Question question) {
        return call(SEARCH, BseForm.search(question, market.layer()));
    }

    private Form form(Question question) {
        return market == BseMarket.BSE
                ? BseForm.latest(question, market.layer())
                : BseForm.search(question, market.layer());
    }

    /** History lies under the code a company had at its time, so both are asked for. */
    @Override
    public FeedAnswer search(Search search, int page) throws InterruptedException {
        table.refresh(visitor());
        String present = codes.current(search.ticker());
        String former = codes.former(present).orElse(null);
        if (former == null) {
            return super.search(search, page);
        }
        int under = page == 0 ? Integer.MAX_VALUE : pages.getOrDefault(search, Integer.MAX_VALUE);
        if (page >= under) {
            Search before = new Search(former, search.keyword(), search.since(), search.until());
            return super.search(before, page - under);
        }
        Search now = new Search(present, search.keyword(), search.since(), search.until());
        FeedAnswer answer = super.search(now, page);
        if (!(answer instanceof Page found) || !found.last()) {
            return answer;
        }
        if (pages.size() > 100) {
            pages.clear();
        }
        pages.put(search, page + 1);
        return new Page(
                found.announcements(),
                new PageFacts(null, null, null, false),
                found.arrivedAt(),
                found.remarks());
    }

    @Override
    protected @Nullable String current(@Nullable String ticker) {
        return codes.current(ticker);
    }

    /** The lists may hold companies of the sister market too. */
    @Override
    protected List<Announcement> ours(List<Announcement> page) {
        return page.stream()
                .filter(row -> row.exchange().equals(market.exchange()))
                .map(codes::current)
                .toList();
    }

    @Override
    protected Map<String, String> documentHeaders() {
        return Map.of("Referer", referer(), "Accept", "*/*");
    }

    private Call call(String path, Form form) {
        Map<String, String> headers =
                Map.of(
                        "Referer",
                        referer(),
                        "Origin",
                        baseUrl.resolve("/").toString().replaceAll("/$", ""),
                        "X-Requested-With",
                        "XMLHttpRequest",
                        "Accept",
                        "text/javascript, application/json, */*; q=0.01");
        return Call.post(baseUrl.resolve(path + "?callback=cb"), form, headers);
    }

    private String referer() {
        return baseUrl.resolve("/disclosure/announcement.html").toString();
    }
}
