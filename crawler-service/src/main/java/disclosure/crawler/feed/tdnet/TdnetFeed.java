package disclosure.crawler.feed.tdnet;

import disclosure.crawler.feed.AnswerReader;
import disclosure.crawler.feed.DayFeed;
import disclosure.crawler.feed.Days.DayPage;
import disclosure.crawler.feed.Visitors;
import disclosure.crawler.fetch.Call;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** Asks TDnet for the list of a day, page by page. */
@Singleton
final class TdnetFeed extends DayFeed {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final URI baseUrl;
    private final TdnetReader reader;

    TdnetFeed(TdnetConfig config, Visitors visitors) {
        super(new Identity("tdnet", "TDnet", TdnetReader.ZONE, 1, 1_000, true), config, visitors);
        this.baseUrl = config.baseUrl();
        this.reader = new TdnetReader(baseUrl);
    }

    @Override
    protected Call page(DayPage page) {
        String file = "I_list_%03d_%s.html".formatted(page.page() + 1, page.day().format(DAY));
        return Call.get(baseUrl.resolve(file), Map.of("Accept", "text/html"));
    }

    @Override
    protected AnswerReader latestReader() {
        return reader;
    }
}
