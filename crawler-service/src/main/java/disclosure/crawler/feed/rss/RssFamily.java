package disclosure.crawler.feed.rss;

import disclosure.crawler.feed.Feed;
import disclosure.crawler.feed.FeedFamily;
import disclosure.crawler.feed.Visitors;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.List;

/** One feed per name in the configuration. */
@Singleton
final class RssFamily implements FeedFamily {

    private final List<RssFeed> feeds;

    RssFamily(RssConfig config, Visitors visitors) {
        this.feeds =
                config.feeds().entrySet().stream()
                        .map(entry -> new RssFeed(entry.getKey(), entry.getValue(), visitors))
                        .toList();
    }

    @Override
    public List<Feed> feeds() {
        return List.copyOf(feeds);
    }

    @PreDestroy
    void close() {
        feeds.forEach(RssFeed::close);
    }
}
