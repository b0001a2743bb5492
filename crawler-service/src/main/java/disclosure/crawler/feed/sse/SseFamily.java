package disclosure.crawler.feed.sse;

import disclosure.crawler.feed.Family;
import disclosure.crawler.feed.Visitors;
import jakarta.inject.Singleton;
import java.util.stream.Stream;

/** The exchange's two lists. */
@Singleton
final class SseFamily extends Family {

    SseFamily(SseConfig config, Visitors visitors) {
        super(
                Stream.of(false, true)
                        .filter(second -> !second || config.oldList())
                        .map(second -> new SseFeed(second, config, visitors))
                        .toList());
    }
}
