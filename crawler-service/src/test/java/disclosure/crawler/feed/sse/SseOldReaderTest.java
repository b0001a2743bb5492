package disclosure.crawler.feed.sse;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.AnswerReader;
import disclosure.crawler.feed.ReaderTests;
import disclosure.events.Precision;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class SseOldReaderTest extends ReaderTests {

    @Override
    protected AnswerReader reader() {
        return new SseOldReader();
    }

    @Override
    protected String whole() {
        return """
        {"pageHelp":{"data":[{"SECURITY_CODE":"600999","SECURITY_NAME":"青禾样本",
         "TITLE":"青禾样本年度报告","URL":"/disclosure/c/new/2026-11-20/600999_20261120_1.pdf",
         "SSEDATE":"2026-11-20","ADDDATE":"2026-11-19 17:58:39","BULLETIN_TYPE":"年报",
         "title":null}],"pageCount":1,"pageNo":1,"pageSize":25,"total":1}}""";
    }

    @Test
    void prefersTheSecondAFileWasListedToItsDate() {
        Announcement row = only(whole());
        assertThat(row.sourceId()).isEqualTo("600999_20261120_1");
        assertThat(row.publishedAt()).isEqualTo(OffsetDateTime.parse("2026-11-19T17:58:39+08:00"));
        assertThat(row.precision()).isEqualTo(Precision.SECOND);
    }

    @Test
    void fallsBackToTheDateOfOldRows() {
        Announcement row = only(whole().replaceAll("\"ADDDATE\":\"[^\"]*\"", "\"ADDDATE\":null"));
        assertThat(row.precision()).isEqualTo(Precision.DAY);
    }
}
