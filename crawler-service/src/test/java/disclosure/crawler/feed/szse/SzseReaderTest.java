package disclosure.crawler.feed.szse;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.AnswerReader;
import disclosure.crawler.feed.FeedAnswer.Kind;
import disclosure.crawler.feed.ReaderTests;
import disclosure.events.Precision;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class SzseReaderTest extends ReaderTests {

    @Override
    protected AnswerReader reader() {
        return new SzseReader();
    }

    @Override
    protected String whole() {
        return """
        {"announceCount":31,"data":[{"id":"6f1b5440-aaaa-4781-b72a-098c42e48bc8","annId":1299000001,
         "title":"青禾样本：2026年年度报告","content":null,"publishTime":"2026-11-20 00:00:00",
         "attachPath":"/disc/disk03/finalpage/2026-11-20/x.PDF","attachFormat":"PDF",
         "secCode":["000999","200999"],"secName":["青禾样本","青禾B"],"bigCategoryId":null}]}""";
    }

    @Test
    void readsEverythingARowSays() {
        Announcement row = only(whole());
        assertThat(row.sourceId()).isEqualTo("1299000001");
        assertThat(row.sharedId()).isEqualTo("cninfo:1299000001");
        assertThat(row.title()).isEqualTo("2026年年度报告");
        assertThat(row.tickers()).containsExactly("000999", "200999");
        assertThat(row.precision()).isEqualTo(Precision.DAY);
        assertThat(row.documentUrl())
                .isEqualTo(
                        "https://disc.static.szse.cn/download/disc/disk03/finalpage/2026-11-20/x.PDF");
    }

    @Test
    void keepsATitleWithoutName() {
        assertThat(only(whole().replace("青禾样本：2026", "2026")).title()).isEqualTo("2026年年度报告");
    }

    @Test
    void readsCountsAndIdsThatAreStrings() {
        String strings =
                whole().replace(":31,", ":\"31\",").replace("1299000001", "\"1299000001\"");
        assertThat(page(strings).total()).isEqualTo(31);
        assertThat(only(strings).sourceId()).isEqualTo("1299000001");
    }

    @Test
    void readsTimesWithFractions() {
        Announcement row = only(whole().replace("00:00:00", "06:30:00.0"));
        assertThat(row.publishedAt()).isEqualTo(OffsetDateTime.parse("2026-11-20T06:30:00+08:00"));
    }

    @Test
    void tellsAnEmptyListFromABrokenChannel() {
        assertThat(page("{\"announceCount\":0,\"data\":[]}").last()).isTrue();
        assertFault("{\"data\":[]}", Kind.CHANGED_SCHEMA);
        assertFault("{\"announceCount\":3}", Kind.CHANGED_SCHEMA);
    }
}
