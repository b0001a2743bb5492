package disclosure.crawler.feed.hkex;

import disclosure.crawler.feed.Family;
import disclosure.crawler.feed.Visitors;
import jakarta.inject.Singleton;

/** One feed per market. */
@Singleton
final class HkexFamily extends Family {

    HkexFamily(HkexConfig config, Visitors visitors) {
        super(
                config.markets().stream()
                        .map(market -> new HkexFeed(market, config, visitors))
                        .toList());
    }
}
