package disclosure.crawler.feed.bse;

import disclosure.crawler.feed.Family;
import disclosure.crawler.feed.RenamedCodes;
import disclosure.crawler.feed.Visitors;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** Beijing and its sister market. */
@Singleton
final class BseFamily extends Family {

    BseFamily(BseConfig bse, NeeqConfig neeq, Visitors visitors, RenamedCodes codes, Clock clock) {
        super(
                List.of(
                        new BseFeed(BseMarket.BSE, bse.baseUrl(), bse, visitors, codes, clock),
                        new BseFeed(BseMarket.NEEQ, neeq.baseUrl(), neeq, visitors, codes, clock)));
    }
}
