package disclosure.crawler.feed.sse;

import disclosure.crawler.feed.Feed;
import disclosure.crawler.feed.FeedFamily;
import disclosure.crawler.feed.Visitors;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.List;

/** The exchange's two lists. */
@Singleton
final class SseFamily implements FeedFamily {

    private final List<SseFeed> feeds;

    SseFamily(SseConfig config, Visitors visitors) {
        SseFeed current = new SseFeed(false, config, visitors);
        this.feeds =
                config.oldList()
                        ? List.of(current, new SseFeed(true, config, visitors))
                        : List.of(current);
    }

    @Override
    public List<Feed> feeds() {
        return List.copyOf(feeds);
    }

    @PreDestroy
    void close() {
        feeds.forEach(SseFeed::close);
    }
}
