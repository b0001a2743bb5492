package disclosure.crawler.feed.nordic;

import disclosure.crawler.feed.AnswerReader;
import disclosure.crawler.feed.SiteFeed;
import disclosure.crawler.feed.Visitors;
import disclosure.crawler.fetch.Call;
import disclosure.crawler.fetch.Form;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;

/** Asks Nasdaq Nordic for its news. */
@Singleton
final class NordicFeed extends SiteFeed {

    private static final int PAGE_SIZE = 50;

    private final NordicConfig config;
    private final NordicReader reader = new NordicReader();

    NordicFeed(NordicConfig config, Visitors visitors) {
        super(
                new Identity(
                        "nordic",
                        "Nasdaq Nordic and Baltic",
                        ZoneId.of("Europe/Stockholm"),
                        0,
                        1_000,
                        false),
                config,
                visitors);
        this.config = config;
    }

    @Override
    protected Call latest(Question question) {
        Form query =
                new Form()
                        .add("globalGroup", "exchangeNotice")
                        .add("displayLanguage", config.language())
                        .add("timeZone", "CET")
                        .add("dateMask", "")
                        .add("company", Objects.requireNonNullElse(question.ticker(), ""))
                        .add("start", Integer.toString(question.number() * PAGE_SIZE))
                        .add("limit", Integer.toString(PAGE_SIZE))
                        .add("countResults", "false")
                        .add("globalName", "NordicAllMarkets")
                        .add("dir", "DESC")
                        .add("callback", "cb");
        URI uri = config.baseUrl().resolve("/news/query.action?" + query.encoded());
        return Call.get(uri, Map.of("Accept", "*/*"));
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
