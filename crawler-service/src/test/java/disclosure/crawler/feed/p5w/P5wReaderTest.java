package disclosure.crawler.feed.p5w;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.AnswerReader;
import disclosure.crawler.feed.FeedAnswer.Kind;
import disclosure.crawler.feed.ReaderTests;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class P5wReaderTest extends ReaderTests {

    @Override
    protected AnswerReader reader() {
        return new P5wReader();
    }

    @Override
    protected String whole() {
        return """
        {"success":true,"total":100,"rows":[{"companyShortname":"青禾样本","companyCode":"920999",
         "nickname":"186****0000","content":"<i class='h'>产能</i>如何？","replyContent":"您好。",
         "replyerTimeStr":"2026-11-20 10:43:47","questionerTimeStr":"2026-11-19 22:00:00",
         "pid":"0001AB"}]}""";
    }

    @Test
    void joinsQuestionAndAnswerAndForgetsWhoAsked() {
        Announcement row = only(whole());
        assertThat(row.title()).isEqualTo("产能如何？");
        assertThat(row.text()).isEqualTo("问：产能如何？\n答：您好。");
        assertThat(row.exchange()).isEqualTo("BSE");
        assertThat(row.publishedAt()).isEqualTo(OffsetDateTime.parse("2026-11-20T10:43:47+08:00"));
        assertThat(row.toString()).doesNotContain("186");
    }

    @Test
    void reportsAFailure() {
        assertFault("{\"success\":false,\"msg\":\"参数错误\"}", Kind.BUSINESS_ERROR);
    }
}
