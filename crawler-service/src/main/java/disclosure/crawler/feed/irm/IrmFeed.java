package disclosure.crawler.feed.irm;

import disclosure.crawler.feed.AnswerReader;
import disclosure.crawler.feed.MainlandCode;
import disclosure.crawler.feed.SiteFeed;
import disclosure.crawler.feed.Visitors;
import disclosure.crawler.fetch.Call;
import disclosure.crawler.fetch.Form;
import java.net.URI;
import java.util.Map;
import java.util.Objects;

/** Asks 互动易 for records of activities, or for answered questions. */
final class IrmFeed extends SiteFeed {

    private static final String SEARCH = "/newircs/index/search";
    private static final int PAGE_SIZE = 30;

    private final boolean questions;
    private final URI baseUrl;
    private final IrmReader reader;

    IrmFeed(boolean questions, IrmConfig config, Visitors visitors) {
        super(
                new Identity(
                        questions ? "irmqa" : "irm",
                        questions ? "互动易, answered questions" : "互动易, records of activities",
                        MainlandCode.ZONE,
                        1,
                        33,
                        false),
                config,
                visitors);
        this.questions = questions;
        this.baseUrl = config.baseUrl();
        this.reader = new IrmReader(config.documentsUrl());
    }

    @Override
    protected Call latest(Question question) {
        Map<String, String> headers =
                Map.of(
                        "Referer",
                        baseUrl.resolve("/").toString(),
                        "X-Requested-With",
                        "XMLHttpRequest",
                        "Accept",
                        "application/json, text/plain, */*");
        if (questions) {
            return Call.post(baseUrl.resolve(SEARCH), answered(question), headers);
        }
        URI uri = baseUrl.resolve(SEARCH + "?" + records(question).encoded());
        return Call.post(uri, new Form(), headers);
    }

    @Override
    protected AnswerReader latestReader() {
        return reader;
    }

    /** Questions can be asked for by words only. */
    @Override
    protected boolean datesAreAskedFor() {
        return !questions;
    }

    private static Form answered(Question question) {
        return new Form()
                .add("keyWord", Objects.requireNonNullElse(question.keyword(), ""))
                .add("pageNo", Integer.toString(question.number()))
                .add("pageSize", Integer.toString(PAGE_SIZE))
                .add("searchTypes", "11");
    }

    private static Form records(Question question) {
        return new Form()
                .add("stockCodes", Objects.requireNonNullElse(question.ticker(), ""))
                .add("keywords", Objects.requireNonNullElse(question.keyword(), ""))
                .add("searchTypes", "4")
                .add("startDate", question.since() + " 00:00:00")
                .add("endDate", question.until() + " 23:59:59")
                .add("pageNo", Integer.toString(question.number()))
                .add("pageSize", Integer.toString(PAGE_SIZE))
                .add("onlyAttentionCompany", "2");
    }
}
