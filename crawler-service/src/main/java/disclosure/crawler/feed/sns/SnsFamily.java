package disclosure.crawler.feed.sns;

import disclosure.crawler.feed.Family;
import disclosure.crawler.feed.Visitors;
import jakarta.inject.Singleton;
import java.util.stream.Stream;

/** Publications and questions. */
@Singleton
final class SnsFamily extends Family {

    SnsFamily(SnsConfig config, Visitors visitors) {
        super(
                Stream.of(false, true)
                        .filter(second -> !second || config.questions())
                        .map(second -> new SnsFeed(second, config, visitors))
                        .toList());
    }
}
