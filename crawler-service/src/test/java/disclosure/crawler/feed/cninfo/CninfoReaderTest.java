package disclosure.crawler.feed.cninfo;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.Announcement.Standing;
import disclosure.crawler.feed.AnswerReader;
import disclosure.crawler.feed.FeedAnswer.Page;
import disclosure.crawler.feed.ReaderTests;
import disclosure.events.Precision;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class CninfoReaderTest extends ReaderTests {

    private static String row(String extra) {
        return """
        {"announcementId":"1299000001","announcementTitle":"关于股份回购进展的公告","secCode":"000999",
         "secName":"青禾样本","orgId":"gssz0000999","announcementTime":1795104000000,
         "adjunctUrl":"finalpage/2026-11-20/1299000001.PDF","adjunctType":"PDF",
         "announcementType":"01010503","pageColumn":"SZZB","columnId":"1||2"%s}"""
                .formatted(extra);
    }

    private static String answer(String rows) {
        return """
        {"classifiedAnnouncements":null,"totalAnnouncement":528,"totalRecordNum":528,
         "announcements":%s,"hasMore":true,"totalpages":17}"""
                .formatted(rows);
    }

    @Override
    protected AnswerReader reader() {
        return new CninfoReader();
    }

    @Override
    protected String whole() {
        return answer("[" + row("") + "]");
    }

    @Test
    void readsEverythingARowSays() {
        Announcement row = only(whole());
        assertThat(row.sourceId()).isEqualTo("1299000001");
        assertThat(row.sharedId()).isEqualTo("cninfo:1299000001");
        assertThat(row.exchange()).isEqualTo("SZSE");
        assertThat(row.tickers()).containsExactly("000999");
        assertThat(row.documentUrl())
                .isEqualTo("https://static.cninfo.com.cn/finalpage/2026-11-20/1299000001.PDF");
        assertThat(row.publishedAt()).isEqualTo(OffsetDateTime.parse("2026-11-20T00:00:00+08:00"));
        assertThat(row.precision()).isEqualTo(Precision.DAY);
    }

    @Test
    void countsWhatThereIsAndNotTheFlooredPages() {
        assertThat(page(whole()).total()).isEqualTo(528);
        assertThat(page(whole()).last()).isFalse();
    }

    @Test
    void takesNullForAnEmptyList() {
        Page empty = page(answer("null").replace("true", "false").replace("528", "0"));
        assertThat(empty.announcements()).isEmpty();
        assertThat(empty.last()).isTrue();
    }

    @Test
    void takesHighlightingAndTheNameOffATitle() {
        String marked =
                whole().replace("关于股份回购", "青禾样本：关于<em>股份</em><em>回购</em>")
                        .replace("\"青禾样本\"", "\"<em>青禾</em>样本\"");
        assertThat(only(marked).title()).isEqualTo("关于股份回购进展的公告");
        assertThat(only(marked).shortName()).isEqualTo("青禾样本");
    }

    @Test
    void keepsTheMinuteWhereThereIsOne() {
        Announcement row = only(whole().replace("1795104000000", "1795138200000"));
        assertThat(row.publishedAt()).isEqualTo(OffsetDateTime.parse("2026-11-20T09:30:00+08:00"));
        assertThat(row.precision()).isEqualTo(Precision.SECOND);
    }

    @Test
    void keepsARowWithoutAttachment() {
        String without = whole().replaceAll("\"adjunctUrl\":\"[^\"]*\"", "\"adjunctUrl\":\"\"");
        assertThat(only(without).documents()).isEmpty();
    }

    @Test
    void namesAllCompaniesOfANotice() {
        String both =
                answer(
                        "["
                                + row(
                                        ",\"secCodeList\":\"000999,200999\",\"secNameList\":\"青禾样本,青禾B\"")
                                + "]");
        assertThat(only(both).tickers()).containsExactly("000999", "200999");
        assertThat(only(both).issuerNames()).containsExactly("青禾样本", "青禾B");
    }

    @Test
    void tellsTheExchangeByTheCodeWhereTheColumnLies() {
        assertThat(only(whole().replace("000999", "688999")).exchange()).isEqualTo("SSE");
        assertThat(only(whole().replace("000999", "920999")).exchange()).isEqualTo("BSE");
        String neeq = whole().replace("\"000999\"", "\"839999\"").replace("SZZB", "BJZB");
        assertThat(only(neeq).exchange()).isEqualTo("BSE");
    }

    @Test
    void knowsACancelledNotice() {
        Announcement row = only(whole().replace("进展的公告", "进展的公告（已取消）"));
        assertThat(row.standing()).isEqualTo(Standing.WITHDRAWN);
        assertThat(row.displayTitle()).isEqualTo("关于股份回购进展的公告（已取消）");
    }

    @Test
    void readsTheClusteredListToo() {
        String clustered =
                "{\"classifiedAnnouncements\":[[" + row("") + "]],\"announcements\":null}";
        assertThat(page(clustered).announcements()).hasSize(1);
    }
}
