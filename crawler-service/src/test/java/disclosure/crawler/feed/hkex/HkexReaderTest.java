package disclosure.crawler.feed.hkex;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.AnswerReader;
import disclosure.crawler.feed.ReaderTests;
import disclosure.events.Precision;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class HkexReaderTest extends ReaderTests {

    @Override
    protected AnswerReader reader() {
        return new HkexReader();
    }

    @Override
    protected String whole() {
        return """
        {"genDate":1795104000000,"maxNumOfFile":2,"newsInfoLst":[{"newsId":12900001,
         "title":"Sample &amp; Partners\\n Share Buyback","lTxt":"Next Day Disclosure - [Buyback]",
         "webPath":"/listedco/listconews/sehk/2026/1120/2026112000001.pdf","market":"SEHK",
         "multi":0,"stock":[{"sc":"09991","sn":"SAMPLE"},{"sc":"89991","sn":"SAMPLE-R"}],
         "relTime":"20/11/2026 17:35","t1Code":"50000","t2Code":"NaN"}]}""";
    }

    @Test
    void readsEverythingARowSays() {
        Announcement row = only(whole());
        assertThat(row.sourceId()).isEqualTo("12900001");
        assertThat(row.title()).isEqualTo("Sample & Partners Share Buyback");
        assertThat(row.tickers()).containsExactly("09991", "89991");
        assertThat(row.publishedAt()).isEqualTo(OffsetDateTime.parse("2026-11-20T17:35:00+08:00"));
        assertThat(row.precision()).isEqualTo(Precision.MINUTE);
        assertThat(row.feedCategory()).isEqualTo("Next Day Disclosure - [Buyback]");
    }

    @Test
    void takesNanForNoDocument() {
        String without = whole().replaceAll("\"webPath\":\"[^\"]*\"", "\"webPath\":\"NaN\"");
        assertThat(only(without).documents()).isEmpty();
    }
}
