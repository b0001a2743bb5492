package disclosure.crawler.feed.sse;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.AnswerReader;
import disclosure.crawler.feed.FeedAnswer.Kind;
import disclosure.crawler.feed.ReaderTests;
import org.junit.jupiter.api.Test;

class SseReaderTest extends ReaderTests {

    private static String file(String type, String title, String url) {
        return """
        {"SECURITY_CODE":"600999","SECURITY_NAME":"青禾样本","TITLE":"%s","SSEDATE":"2026-11-20",
         "URL":"\\/disclosure\\/listedinfo\\/%s","ORG_BULLETIN_ID":"6748110000000001",
         "ORG_FILE_TYPE":%s,"BULLETIN_TYPE_DESC":"回购股份"}"""
                .formatted(title, url, type);
    }

    private static final String MAIN = file("0", "青禾样本关于回购股份的公告", "600999_20261120_AAAA.pdf");
    private static final String ANNEX = file("1", "青禾样本法律意见书", "600999_20261120_BBBB.pdf");

    private static String answer(String groups) {
        return """
        callback({"pageHelp":{"beginPage":1,"data":[%1$s],"pageCount":3,"pageNo":1,"pageSize":25,
         "total":61},"result":[%1$s]})"""
                .formatted(groups);
    }

    @Override
    protected AnswerReader reader() {
        return new SseReader();
    }

    @Override
    protected String whole() {
        return answer("[" + MAIN + "," + ANNEX + "]");
    }

    @Test
    void makesOneAnnouncementOfABulletinAndItsAttachments() {
        Announcement row = only(whole());
        assertThat(row.sourceId()).isEqualTo("6748110000000001");
        assertThat(row.title()).isEqualTo("青禾样本关于回购股份的公告");
        assertThat(row.documents())
                .extracting(Announcement.Link::name)
                .containsExactly("青禾样本关于回购股份的公告", "青禾样本法律意见书");
        assertThat(row.documentUrl())
                .isEqualTo(
                        "https://static.sse.com.cn/disclosure/listedinfo/600999_20261120_AAAA.pdf");
        assertThat(row.tickers()).containsExactly("600999");
    }

    @Test
    void putsTheMainPaperFirstWhateverTheOrder() {
        assertThat(only(answer("[" + ANNEX + "," + MAIN + "]")).title()).isEqualTo("青禾样本关于回购股份的公告");
    }

    @Test
    void countsBulletins() {
        assertThat(page(whole()).total()).isEqualTo(61);
        assertThat(page(whole()).facts().number()).isEqualTo(1);
        assertThat(page(whole()).last()).isFalse();
        assertThat(page(whole().replace("\"pageNo\":1", "\"pageNo\":3")).last()).isTrue();
    }

    @Test
    void takesAFlatListOfSingleFilesToo() {
        assertThat(page(answer(MAIN)).announcements()).hasSize(1);
    }

    @Test
    void reportsTheErrorThatAMissingRefererGives() {
        assertFault(
                "({\"jsonCallBack\":\"cb\",\"success\":\"false\",\"error\":\"系统繁忙\"})",
                Kind.BUSINESS_ERROR);
    }

    @Test
    void takesAnEmptyWindowForEmpty() {
        String empty = answer("").replace("61", "0").replace("\"pageCount\":3", "\"pageCount\":0");
        assertThat(page(empty).announcements()).isEmpty();
        assertThat(page(empty).last()).isTrue();
    }
}
