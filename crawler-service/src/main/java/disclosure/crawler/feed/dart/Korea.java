package disclosure.crawler.feed.dart;

import disclosure.crawler.feed.Announcement;
import java.time.ZoneId;

/** What the three lists of DART share. */
final class Korea {

    static final ZoneId ZONE = ZoneId.of("Asia/Seoul");
    static final String EXCHANGE = "KRX";

    private Korea() {}

    /** The viewer of a filing. */
    static Announcement.Link viewer(String receipt) {
        return new Announcement.Link(
                "https://dart.fss.or.kr/dsaf001/main.do?rcpNo=" + receipt, receipt);
    }
}
