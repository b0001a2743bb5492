package disclosure.crawler.feed.dart;

import disclosure.crawler.feed.Announcement;
import java.net.URI;
import java.time.ZoneId;

/** What the three lists of DART share. */
final class Korea {

    static final ZoneId ZONE = ZoneId.of("Asia/Seoul");
    static final String EXCHANGE = "KRX";

    private Korea() {}

    /** The site that shows filings. */
    static final URI SITE = URI.create("https://dart.fss.or.kr");

    /** The page that shows a filing. */
    static Announcement.Link viewer(URI site, String receipt) {
        return new Announcement.Link(
                site.resolve("/dsaf001/main.do?rcpNo=" + receipt).toString(), receipt);
    }
}
