package disclosure.crawler.feed.p5w;

import disclosure.crawler.feed.AnswerReader;
import disclosure.crawler.feed.MainlandCode;
import disclosure.crawler.feed.SiteFeed;
import disclosure.crawler.feed.Visitors;
import disclosure.crawler.fetch.Call;
import disclosure.crawler.fetch.Form;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Map;
import java.util.Objects;

/** Asks 全景网 for the newest answers of the whole market; it gives out a hundred. */
@Singleton
final class P5wFeed extends SiteFeed {

    private static final String LIST = "/interaction/getNewSearchR.shtml";
    private static final int PAGE_SIZE = 10;

    private final URI baseUrl;
    private final P5wReader reader = new P5wReader();

    P5wFeed(P5wConfig config, Visitors visitors) {
        super(
                new Identity("p5w", "全景网, answered questions", MainlandCode.ZONE, 0, 10, false),
                config,
                visitors);
        this.baseUrl = config.baseUrl();
    }

    @Override
    protected Call latest(Question question) {
        Form form =
                new Form()
                        .add("isPagination", "1")
                        .add("keyWords", Objects.requireNonNullElse(question.keyword(), ""))
                        .add("companyCode", Objects.requireNonNullElse(question.ticker(), ""))
                        .add("companyBaseinfoId", "")
                        .add("page", Integer.toString(question.number()))
                        .add("rows", Integer.toString(PAGE_SIZE));
        Map<String, String> headers =
                Map.of(
                        "Referer",
                        baseUrl.resolve("/").toString(),
                        "X-Requested-With",
                        "XMLHttpRequest",
                        "Accept",
                        "application/json, text/javascript, */*; q=0.01");
        return Call.post(baseUrl.resolve(LIST), form, headers);
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
