package disclosure.crawler.feed.hkex;

import disclosure.crawler.feed.Feed;
import disclosure.crawler.feed.FeedFamily;
import disclosure.crawler.feed.Visitors;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.List;

/** One feed per market. */
@Singleton
final class HkexFamily implements FeedFamily {

    private final List<HkexFeed> feeds;

    HkexFamily(HkexConfig config, Visitors visitors) {
        this.feeds =
                config.markets().stream()
                        .map(market -> new HkexFeed(market, config, visitors))
                        .toList();
    }

    @Override
    public List<Feed> feeds() {
        return List.copyOf(feeds);
    }

    @PreDestroy
    void close() {
        feeds.forEach(HkexFeed::close);
    }
}
