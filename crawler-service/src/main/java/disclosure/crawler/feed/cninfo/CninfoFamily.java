package disclosure.crawler.feed.cninfo;

import disclosure.crawler.feed.Feed;
import disclosure.crawler.feed.FeedFamily;
import disclosure.crawler.feed.Visitors;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.List;

/** One feed per list. */
@Singleton
final class CninfoFamily implements FeedFamily {

    private final List<CninfoFeed> feeds;

    CninfoFamily(CninfoConfig config, Visitors visitors) {
        this.feeds =
                config.columns().stream()
                        .map(column -> new CninfoFeed(column, config, visitors))
                        .toList();
    }

    @Override
    public List<Feed> feeds() {
        return List.copyOf(feeds);
    }

    @PreDestroy
    void close() {
        feeds.forEach(CninfoFeed::close);
    }
}
