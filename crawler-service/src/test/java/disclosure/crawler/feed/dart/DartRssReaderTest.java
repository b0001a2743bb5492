package disclosure.crawler.feed.dart;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.AnswerReader;
import disclosure.crawler.feed.ReaderTests;
import disclosure.events.Precision;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class DartRssReaderTest extends ReaderTests {

    @Override
    protected AnswerReader reader() {
        return new DartRssReader();
    }

    @Override
    protected String whole() {
        return """
        <?xml version="1.0" encoding="UTF-8"?><rss xmlns:dc="http://purl.org/dc/elements/1.1/" version="2.0">
        <channel><title>DART</title><item><title>(코스닥)샘플 - 반기보고서 (2026.06)</title>
        <link>https://dart.fss.or.kr/api/link.jsp?rcpNo=20261120000326</link>
        <pubDate>Fri, 20 Nov 2026 07:44:00 GMT</pubDate><dc:creator>샘플</dc:creator>
        <dc:date>2026-11-20T07:44:00Z</dc:date></item></channel></rss>""";
    }

    @Test
    void turnsUtcIntoTheExchangesMinute() {
        Announcement row = only(whole());
        assertThat(row.title()).isEqualTo("반기보고서 (2026.06)");
        assertThat(row.shortName()).isEqualTo("샘플");
        assertThat(row.publishedAt()).isEqualTo(OffsetDateTime.parse("2026-11-20T16:44:00+09:00"));
        assertThat(row.precision()).isEqualTo(Precision.MINUTE);
        assertThat(row.sharedId()).isEqualTo("dart:20261120000326");
    }
}
