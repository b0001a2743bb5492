package disclosure.crawler.feed.sse;

import disclosure.crawler.feed.AnswerReader;
import disclosure.crawler.feed.MainlandCode;
import disclosure.crawler.feed.SiteFeed;
import disclosure.crawler.feed.Visitors;
import disclosure.crawler.fetch.Call;
import disclosure.crawler.fetch.Form;
import java.net.URI;
import java.util.Map;
import java.util.Objects;

/** Asks for one of the exchange's two lists. Only the first page's number turns pages. */
final class SseFeed extends SiteFeed {

    private static final String CURRENT = "/security/stock/queryCompanyBulletinNew.do";
    private static final String OLD = "/security/stock/queryCompanyBulletin.do";
    private static final int PAGE_SIZE = 25;

    private final boolean old;
    private final SseConfig config;
    private final AnswerReader reader;

    SseFeed(boolean old, SseConfig config, Visitors visitors) {
        super(
                new Identity(
                        old ? "sseold" : "sse",
                        old ? "Shanghai Stock Exchange, older list" : "Shanghai Stock Exchange",
                        MainlandCode.ZONE,
                        1,
                        2_000,
                        false),
                config,
                visitors);
        this.old = old;
        this.config = config;
        this.reader =
                old
                        ? new SseOldReader(config.documentsUrl())
                        : new SseReader(config.documentsUrl());
    }

    @Override
    protected Call latest(Question question) {
        Form query = old ? oldList(question) : currentList(question);
        String number = Integer.toString(question.number());
        query.add("isPagination", "true")
                .add("pageHelp.pageSize", Integer.toString(PAGE_SIZE))
                .add("pageHelp.pageNo", number)
                .add("pageHelp.beginPage", number)
                .add("pageHelp.endPage", number)
                .add("pageHelp.cacheSize", "1");
        URI uri = config.baseUrl().resolve((old ? OLD : CURRENT) + "?" + query.encoded());
        return Call.get(uri, Map.of("Referer", config.referer(), "Accept", "*/*"));
    }

    @Override
    protected AnswerReader latestReader() {
        return reader;
    }

    @Override
    protected Map<String, String> documentHeaders() {
        return Map.of("Referer", config.referer(), "Accept", "*/*");
    }

    /** The older list dates a file by when it was listed, which may be the evening before. */
    @Override
    protected boolean datesAreAskedFor() {
        return !old;
    }

    /** Inside a day the current list is sorted by code. */
    @Override
    protected boolean isNewestFirst() {
        return old;
    }

    @Override
    public boolean searchesByDay() {
        return true;
    }

    private static Form currentList(Question question) {
        return new Form()
                .add("START_DATE", question.since().toString())
                .add("END_DATE", question.until().toString())
                .add("SECURITY_CODE", Objects.requireNonNullElse(question.ticker(), ""))
                .add("TITLE", Objects.requireNonNullElse(question.keyword(), ""))
                .add("BULLETIN_TYPE", "")
                .add("stockType", "");
    }

    private static Form oldList(Question question) {
        return new Form()
                .add("productId", Objects.requireNonNullElse(question.ticker(), ""))
                .add("keyWord", Objects.requireNonNullElse(question.keyword(), ""))
                .add("securityType", "0101,120100,020100,020200,120200")
                .add("reportType2", "")
                .add("reportType", "ALL")
                .add("beginDate", question.since().toString())
                .add("endDate", question.until().toString());
    }
}
