package disclosure.crawler.feed.sns;

import disclosure.crawler.feed.Feed;
import disclosure.crawler.feed.FeedFamily;
import disclosure.crawler.feed.Visitors;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.List;

/** Publications and questions. */
@Singleton
final class SnsFamily implements FeedFamily {

    private final List<SnsFeed> feeds;

    SnsFamily(SnsConfig config, Visitors visitors) {
        SnsFeed publications = new SnsFeed(false, config, visitors);
        this.feeds =
                config.questions()
                        ? List.of(publications, new SnsFeed(true, config, visitors))
                        : List.of(publications);
    }

    @Override
    public List<Feed> feeds() {
        return List.copyOf(feeds);
    }

    @PreDestroy
    void close() {
        feeds.forEach(SnsFeed::close);
    }
}
