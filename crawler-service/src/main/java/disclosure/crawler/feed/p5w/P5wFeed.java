package disclosure.crawler.feed.p5w;

import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.AnswerReader;
import disclosure.crawler.feed.MainlandCode;
import disclosure.crawler.feed.RenamedCodes;
import disclosure.crawler.feed.SiteFeed;
import disclosure.crawler.feed.Visitors;
import disclosure.crawler.fetch.Call;
import disclosure.crawler.fetch.Form;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Asks 全景网 for the newest answers of the whole market; it gives out a hundred. */
@Singleton
final class P5wFeed extends SiteFeed {

    private static final String LIST = "/interaction/getNewSearchR.shtml";
    private static final int PAGE_SIZE = 10;

    private final URI baseUrl;
    private final RenamedCodes codes;
    private final P5wReader reader = new P5wReader();

    P5wFeed(P5wConfig config, Visitors visitors, RenamedCodes codes) {
        super(
                new Identity("p5w", "全景网, answered questions", MainlandCode.ZONE, 0, 10, false),
                config,
                visitors);
        this.baseUrl = config.baseUrl();
        this.codes = codes;
    }

    /** Companies of Beijing may still be listed under the code they had before. */
    @Override
    protected List<Announcement> ours(List<Announcement> page) {
        return page.stream().map(codes::current).toList();
    }

    @Override
    protected @Nullable String current(@Nullable String ticker) {
        return codes.current(ticker);
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
