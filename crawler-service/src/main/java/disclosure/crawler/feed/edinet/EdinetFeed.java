package disclosure.crawler.feed.edinet;

import disclosure.crawler.feed.AnswerReader;
import disclosure.crawler.feed.DayFeed;
import disclosure.crawler.feed.Days.DayPage;
import disclosure.crawler.feed.Visitors;
import disclosure.crawler.fetch.Call;
import disclosure.crawler.fetch.Form;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.ZoneId;
import java.util.Map;

/** Asks EDINET for the list of a day, all in one answer. */
@Singleton
final class EdinetFeed extends DayFeed {

    private final EdinetConfig config;
    private final EdinetReader reader;

    EdinetFeed(EdinetConfig config, Visitors visitors) {
        super(
                new Identity("edinet", "EDINET", ZoneId.of("Asia/Tokyo"), 0, 1_000, true),
                config,
                visitors);
        if (config.enabled() && config.key().isEmpty()) {
            throw new IllegalStateException(
                    "disclosure.crawler.feeds.edinet.enabled is true, and"
                            + " disclosure.crawler.feeds.edinet.key is missing");
        }
        this.config = config;
        this.reader = new EdinetReader(config.documentsUrl());
    }

    @Override
    protected Call page(DayPage page) {
        Form query =
                new Form()
                        .add("date", page.day().toString())
                        .add("type", "2")
                        .add("Subscription-Key", config.key().orElse(""));
        URI uri = config.baseUrl().resolve("/api/v2/documents.json?" + query.encoded());
        return Call.get(uri, Map.of("Accept", "application/json"));
    }

    @Override
    protected AnswerReader latestReader() {
        return reader;
    }
}
