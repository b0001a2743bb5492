package disclosure.crawler.feed.rss;

import disclosure.crawler.feed.Family;
import disclosure.crawler.feed.Visitors;
import jakarta.inject.Singleton;

/** One feed per name in the configuration. */
@Singleton
final class RssFamily extends Family {

    RssFamily(RssConfig config, Visitors visitors) {
        super(
                config.feeds().entrySet().stream()
                        .map(entry -> new RssFeed(entry.getKey(), entry.getValue(), visitors))
                        .toList());
    }
}
