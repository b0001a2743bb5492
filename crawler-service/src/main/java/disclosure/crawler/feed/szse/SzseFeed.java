package disclosure.crawler.feed.szse;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import disclosure.crawler.feed.AnswerReader;
import disclosure.crawler.feed.MainlandCode;
import disclosure.crawler.feed.SiteFeed;
import disclosure.crawler.feed.Visitors;
import disclosure.crawler.fetch.Call;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Map;

/** Asks the exchange for its list. The body is JSON; a form is not understood. */
@Singleton
final class SzseFeed extends SiteFeed {

    private static final String LIST = "/api/disc/announcement/annList";
    private static final String PAGE = "/disclosure/listed/notice/index.html";
    private static final int PAGE_SIZE = 50;

    private final URI baseUrl;
    private final SzseReader reader;

    SzseFeed(SzseConfig config, Visitors visitors) {
        super(
                new Identity("szse", "Shenzhen Stock Exchange", MainlandCode.ZONE, 1, 2_000, false),
                config,
                visitors);
        this.baseUrl = config.baseUrl();
        this.reader = new SzseReader(config.documentsUrl());
    }

    @Override
    protected Call latest(Question question) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putArray("seDate").add(question.since().toString()).add(question.until().toString());
        body.putArray("channelCode").add("listedNotice_disc");
        body.put("pageSize", PAGE_SIZE).put("pageNum", question.number());
        if (question.ticker() != null) {
            body.putArray("stock").add(question.ticker());
        }
        if (question.keyword() != null) {
            body.putArray("searchKey").add(question.keyword());
        }
        return Call.postJson(baseUrl.resolve(LIST), body.toString(), headers());
    }

    @Override
    protected AnswerReader latestReader() {
        return reader;
    }

    @Override
    protected Map<String, String> documentHeaders() {
        return Map.of("Referer", baseUrl.resolve(PAGE).toString(), "Accept", "*/*");
    }

    @Override
    protected boolean isNewestFirst() {
        return false;
    }

    private Map<String, String> headers() {
        return Map.of(
                "Referer",
                baseUrl.resolve(PAGE).toString(),
                "Origin",
                baseUrl.resolve("/").toString().replaceAll("/$", ""),
                "X-Request-Type",
                "ajax",
                "X-Requested-With",
                "XMLHttpRequest",
                "Accept",
                "application/json, text/javascript, */*; q=0.01");
    }
}
