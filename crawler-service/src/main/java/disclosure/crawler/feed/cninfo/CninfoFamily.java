package disclosure.crawler.feed.cninfo;

import disclosure.crawler.feed.Family;
import disclosure.crawler.feed.RenamedCodes;
import disclosure.crawler.feed.Visitors;
import jakarta.inject.Singleton;

/** One feed per list. */
@Singleton
final class CninfoFamily extends Family {

    CninfoFamily(CninfoConfig config, Visitors visitors, RenamedCodes codes) {
        super(
                config.columns().stream()
                        .distinct()
                        .map(column -> new CninfoFeed(column, config, visitors, codes))
                        .toList());
    }
}
