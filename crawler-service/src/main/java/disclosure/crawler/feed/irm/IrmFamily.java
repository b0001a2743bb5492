package disclosure.crawler.feed.irm;

import disclosure.crawler.feed.Family;
import disclosure.crawler.feed.Visitors;
import jakarta.inject.Singleton;
import java.util.stream.Stream;

/** Records and questions. */
@Singleton
final class IrmFamily extends Family {

    IrmFamily(IrmConfig config, Visitors visitors) {
        super(
                Stream.of(false, true)
                        .filter(second -> !second || config.questions())
                        .map(second -> new IrmFeed(second, config, visitors))
                        .toList());
    }
}
