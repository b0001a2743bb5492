package disclosure.crawler.feed.dart;

import disclosure.crawler.feed.AnswerReader;
import disclosure.crawler.feed.SiteFeed;
import disclosure.crawler.feed.Visitors;
import disclosure.crawler.fetch.Call;
import disclosure.crawler.fetch.Form;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** Asks OpenDART for its list. */
@Singleton
final class DartFeed extends SiteFeed {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final DartConfig config;
    private final DartReader reader;

    DartFeed(DartConfig config, Visitors visitors) {
        super(new Identity("dart", "OpenDART", Korea.ZONE, 1, 1_000, true), config, visitors);
        if (config.enabled() && config.key().isEmpty()) {
            throw new IllegalStateException(
                    "disclosure.crawler.feeds.dart.enabled is true, and"
                            + " disclosure.crawler.feeds.dart.key is missing");
        }
        this.config = config;
        this.reader = new DartReader(config.siteUrl());
    }

    @Override
    protected Call latest(Question question) {
        Form query =
                new Form()
                        .add("crtfc_key", config.key().orElse(""))
                        .add("bgn_de", question.since().format(DAY))
                        .add("end_de", question.until().format(DAY))
                        .add("last_reprt_at", "N")
                        .add("sort", "date")
                        .add("sort_mth", "desc")
                        .add("page_no", Integer.toString(question.number()))
                        .add("page_count", "100");
        URI uri = config.baseUrl().resolve("/api/list.json?" + query.encoded());
        return Call.get(uri, Map.of("Accept", "application/json"));
    }

    @Override
    protected AnswerReader latestReader() {
        return reader;
    }
}
