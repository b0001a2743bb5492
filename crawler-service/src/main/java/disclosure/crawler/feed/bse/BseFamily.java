package disclosure.crawler.feed.bse;

import disclosure.crawler.feed.Feed;
import disclosure.crawler.feed.FeedFamily;
import disclosure.crawler.feed.Visitors;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** Beijing and its sister market. */
@Singleton
final class BseFamily implements FeedFamily {

    private final List<BseFeed> feeds;

    BseFamily(BseConfig bse, NeeqConfig neeq, Visitors visitors, Clock clock) {
        this.feeds =
                List.of(
                        new BseFeed(BseMarket.BSE, bse.baseUrl(), bse, visitors, clock),
                        new BseFeed(BseMarket.NEEQ, neeq.baseUrl(), neeq, visitors, clock));
    }

    @Override
    public List<Feed> feeds() {
        return List.copyOf(feeds);
    }

    @PreDestroy
    void close() {
        feeds.forEach(BseFeed::close);
    }
}
