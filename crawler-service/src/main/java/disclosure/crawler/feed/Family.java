package disclosure.crawler.feed;

import jakarta.annotation.PreDestroy;
import java.util.List;

/** Several feeds of one exchange, which end together. */
public abstract class Family implements FeedFamily {

    private final List<SiteFeed> feeds;

    protected Family(List<? extends SiteFeed> feeds) {
        this.feeds = List.copyOf(feeds);
    }

    @Override
    public final List<Feed> feeds() {
        return List.copyOf(feeds);
    }

    @PreDestroy
    void close() {
        feeds.forEach(SiteFeed::close);
    }
}
