package disclosure.crawler.feed.sns;

import disclosure.crawler.feed.AnswerReader;
import disclosure.crawler.feed.MainlandCode;
import disclosure.crawler.feed.SiteFeed;
import disclosure.crawler.feed.Visitors;
import disclosure.crawler.fetch.Call;
import disclosure.crawler.fetch.Form;
import java.net.URI;
import java.util.Map;

/** Asks 上证e互动 for what companies publish, or for answered questions. */
final class SnsFeed extends SiteFeed {

    private static final int PAGE_SIZE = 50;

    private final boolean questions;
    private final URI baseUrl;
    private final SnsReader reader = new SnsReader();

    SnsFeed(boolean questions, SnsConfig config, Visitors visitors) {
        super(
                new Identity(
                        questions ? "snsqa" : "sns",
                        questions ? "上证e互动, answered questions" : "上证e互动, publications",
                        MainlandCode.ZONE,
                        1,
                        200,
                        false),
                config,
                visitors);
        this.questions = questions;
        this.baseUrl = config.baseUrl();
    }

    @Override
    protected Call latest(Question question) {
        Form query =
                new Form()
                        .add("type", questions ? "11" : "30")
                        .add("pageSize", Integer.toString(PAGE_SIZE))
                        .add("page", Integer.toString(question.number()))
                        .add("lastid", "-1")
                        .add("show", "1");
        Map<String, String> headers =
                Map.of(
                        "Referer",
                        baseUrl.resolve("/").toString(),
                        "X-Requested-With",
                        "XMLHttpRequest",
                        "Accept",
                        "*/*");
        return Call.get(baseUrl.resolve("/ajax/feeds.do?" + query.encoded()), headers);
    }

    @Override
    protected AnswerReader latestReader() {
        return reader;
    }

    @Override
    protected boolean datesAreAskedFor() {
        return false;
    }
}
