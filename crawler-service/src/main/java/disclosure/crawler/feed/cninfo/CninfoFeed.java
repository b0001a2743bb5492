package disclosure.crawler.feed.cninfo;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.crawler.feed.AnswerReader;
import disclosure.crawler.feed.FeedAnswer;
import disclosure.crawler.feed.FeedAnswer.Fault;
import disclosure.crawler.feed.FeedAnswer.Kind;
import disclosure.crawler.feed.MainlandCode;
import disclosure.crawler.feed.Search;
import disclosure.crawler.feed.Site;
import disclosure.crawler.feed.SiteFeed;
import disclosure.crawler.feed.Visitors;
import disclosure.crawler.fetch.Call;
import disclosure.crawler.fetch.Form;
import java.net.URI;
import java.util.Map;
import java.util.Objects;

/**
 * Asks CNINFO for one of its lists. Pages beyond 100 are page 1 again, so that is where it stops: a
 * busy day of the whole market has more, and is completed day by day.
 */
final class CninfoFeed extends SiteFeed {

    private static final String QUERY = "/new/hisAnnouncement/query";
    private static final String COMPANIES = "/new/information/topSearch/query";
    private static final int PAGE_SIZE = 30;

    private final String column;
    private final URI baseUrl;
    private final CninfoReader reader;

    CninfoFeed(String column, CninfoConfig config, Visitors visitors) {
        super(
                new Identity(
                        column.equals("szse") || column.equals("sse")
                                ? "cninfo"
                                : "cninfo" + column,
                        "CNINFO, list " + column,
                        MainlandCode.ZONE,
                        1,
                        100,
                        false),
                config,
                visitors);
        this.column = column;
        this.baseUrl = config.baseUrl();
        this.reader = new CninfoReader(config.documentsUrl());
    }

    @Override
    protected Call latest(Question question) {
        return query(question, "");
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
            return super.search(search, page);
        }
        Form form = new Form().add("keyWord", ticker).add("maxNum", "10");
        Call call = Call.post(baseUrl.resolve(COMPANIES), form, headers());
        return switch (visitor().lookup(call)) {
            case Site.Lookup.Found(JsonNode companies) ->
                    ofCompany(companies, search, ticker, page);
            case Site.Lookup.Failed(Fault fault) -> fault;
        };
    }

    private FeedAnswer ofCompany(JsonNode companies, Search search, String ticker, int page)
            throws InterruptedException {
        for (JsonNode company : companies) {
            if (company.path("code").asText().equals(ticker)) {
                Question question =
                        new Question(
                                page + 1, search.since(), search.until(), ticker, search.keyword());
                String stock = ticker + "," + company.path("orgId").asText();
                return visitor().ask(query(question, stock), reader);
            }
        }
        return new Fault(Kind.NOT_FOUND, "CNINFO knows no company " + ticker);
    }

    private Call query(Question question, String stock) {
        Form form =
                new Form()
                        .add("pageNum", Integer.toString(question.number()))
                        .add("pageSize", Integer.toString(PAGE_SIZE))
                        .add("column", column)
                        .add("tabName", "fulltext")
                        .add("plate", "")
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
