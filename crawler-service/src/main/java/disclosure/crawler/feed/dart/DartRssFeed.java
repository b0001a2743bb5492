package disclosure.crawler.feed.dart;

import disclosure.crawler.feed.AnswerReader;
import disclosure.crawler.feed.SiteFeed;
import disclosure.crawler.feed.Visitors;
import disclosure.crawler.fetch.Call;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Map;

/** Asks DART for what was filed today, all in one answer. */
@Singleton
final class DartRssFeed extends SiteFeed {

    private final DartRssConfig config;
    private final DartRssReader reader;

    DartRssFeed(DartRssConfig config, Visitors visitors) {
        super(new Identity("dartrss", "DART, today", Korea.ZONE, 1, 1, true), config, visitors);
        this.config = config;
        this.reader = new DartRssReader(config.baseUrl());
    }

    @Override
    protected Call latest(Question question) {
        URI uri = config.baseUrl().resolve("/api/todayRSS.xml");
        return Call.get(uri, Map.of("Accept", "application/rss+xml, application/xml"));
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
