package disclosure.crawler.feed.irm;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.AnswerReader;
import disclosure.crawler.feed.ReaderTests;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class IrmReaderTest extends ReaderTests {

    @Override
    protected AnswerReader reader() {
        return new IrmReader();
    }

    @Override
    protected String whole() {
        return """
        {"pageNo":1,"pageSize":30,"totalRecord":61,"totalPage":3,"results":[
        {"esId":"11_900","indexId":"900","contentType":11,"mainContent":"<em>分</em><em>红</em>计划？",
         "stockCode":"000999","companyShortName":"青禾样本","secid":"gssz0000999",
         "pubDate":"1795100400000","updateDate":"1795138200000","authorName":"irm1",
         "attachedContent":"您好。","attachedPubDate":null},
        {"esId":"4_1299000001","indexId":"1299000001","contentType":4,
         "mainContent":"投资者关系活动记录表","stockCode":"000999","companyShortName":"青禾样本",
         "attachmentUrl":"finalpage/2026-11-20/1299000001.PDF","pubDate":"1795138200000"}]}""";
    }

    @Test
    void joinsAQuestionWithItsAnswerAndTakesTheAnswersTime() {
        Announcement question = page(whole()).announcements().getFirst();
        assertThat(question.title()).isEqualTo("分红计划？");
        assertThat(question.text()).isEqualTo("问：分红计划？\n答：您好。");
        assertThat(question.feedCategory()).isEqualTo("investor-question");
        assertThat(question.publishedAt())
                .isEqualTo(OffsetDateTime.parse("2026-11-20T09:30:00+08:00"));
        assertThat(question.toString()).doesNotContain("irm1");
    }

    @Test
    void givesARecordTheIdThatCninfoGivesIt() {
        Announcement record = page(whole()).announcements().getLast();
        assertThat(record.sharedId()).isEqualTo("cninfo:1299000001");
        assertThat(record.feedCategory()).isEqualTo("investor-relations-record");
        assertThat(record.documentUrl()).endsWith("/finalpage/2026-11-20/1299000001.PDF");
    }
}
