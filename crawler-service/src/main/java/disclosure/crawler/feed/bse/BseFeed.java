package disclosure.crawler.feed.bse;

import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.AnswerReader;
import disclosure.crawler.feed.FeedConfig;
import disclosure.crawler.feed.MainlandCode;
import disclosure.crawler.feed.SiteFeed;
import disclosure.crawler.feed.Visitors;
import disclosure.crawler.fetch.Call;
import disclosure.crawler.fetch.Form;
import java.net.URI;
import java.util.List;
import java.util.Map;

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

    BseFeed(BseMarket market, URI baseUrl, FeedConfig config, Visitors visitors) {
        super(
                new Identity(market.id(), market.title(), MainlandCode.ZONE, 0, 5_000, false),
                config,
                visitors);
        this.baseUrl = baseUrl;
        this.market = market;
        this.reader = new BseReader(market.id(), market.exchange(), baseUrl);
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

    /** The lists may hold companies of the sister market too. */
    @Override
    protected List<Announcement> ours(List<Announcement> page) {
        return page.stream().filter(row -> row.exchange().equals(market.exchange())).toList();
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
