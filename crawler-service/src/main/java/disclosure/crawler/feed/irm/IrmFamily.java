package disclosure.crawler.feed.irm;

import disclosure.crawler.feed.Feed;
import disclosure.crawler.feed.FeedFamily;
import disclosure.crawler.feed.Visitors;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.List;

/** Records and questions. */
@Singleton
final class IrmFamily implements FeedFamily {

    private final List<IrmFeed> feeds;

    IrmFamily(IrmConfig config, Visitors visitors) {
        IrmFeed records = new IrmFeed(false, config, visitors);
        this.feeds =
                config.questions()
                        ? List.of(records, new IrmFeed(true, config, visitors))
                        : List.of(records);
    }

    @Override
    public List<Feed> feeds() {
        return List.copyOf(feeds);
    }

    @PreDestroy
    void close() {
        feeds.forEach(IrmFeed::close);
    }
}
