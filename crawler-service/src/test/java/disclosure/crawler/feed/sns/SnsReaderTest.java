package disclosure.crawler.feed.sns;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.AnswerReader;
import disclosure.crawler.feed.FeedAnswer.Kind;
import disclosure.crawler.feed.FeedAnswer.Page;
import disclosure.crawler.feed.ReaderTests;
import disclosure.events.Precision;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class SnsReaderTest extends ReaderTests {

    private static String item(String time) {
        return """
        <div class="m_feed_item" id="item-900">
          <div class="m_feed_detail m_qa_detail"><div class="m_feed_face"><p>投资者_1</p></div>
            <div class="m_feed_txt" id="m_feed_txt-900"><a href='u'>:青禾样本(600999)</a>扩产如何？</div>
            <div class="m_feed_from"><span>10小时前</span></div></div>
          <div class="m_feed_detail m_qa">
            <div class="m_feed_txt" id="m_feed_txt-900">您好，进展顺利。</div>
            <div class="m_feed_from"><span>%s</span></div></div></div>"""
                .formatted(time);
    }

    @Override
    protected AnswerReader reader() {
        return new SnsReader();
    }

    @Override
    protected String whole() {
        return "<html><body>" + item("17分钟前") + "</body></html>";
    }

    @Test
    void joinsQuestionAndAnswerAndForgetsWhoAsked() {
        Announcement row = only(whole());
        assertThat(row.sourceId()).isEqualTo("900");
        assertThat(row.tickers()).containsExactly("600999");
        assertThat(row.title()).isEqualTo("扩产如何？");
        assertThat(row.text()).isEqualTo("问：扩产如何？\n答：您好，进展顺利。");
        assertThat(row.toString()).doesNotContain("投资者_1");
    }

    @org.junit.jupiter.params.ParameterizedTest
    @org.junit.jupiter.params.provider.CsvSource({
        "刚刚,2026-11-20T09:00:00+08:00,MINUTE",
        "30秒前,2026-11-20T08:59:00+08:00,MINUTE",
        "17分钟前,2026-11-20T08:43:00+08:00,MINUTE",
        "2小时前,2026-11-20T00:00:00+08:00,DAY",
        "10小时前,2026-11-19T00:00:00+08:00,DAY",
        "3天前,2026-11-17T00:00:00+08:00,DAY",
        "今天 08:12,2026-11-20T08:12:00+08:00,MINUTE",
        "昨天 23:59,2026-11-19T23:59:00+08:00,MINUTE",
        "11月02日 10:00,2026-11-02T10:00:00+08:00,MINUTE",
        "12月30日 10:00,2025-12-30T10:00:00+08:00,MINUTE",
        "2024年02月29日 10:00,2024-02-29T10:00:00+08:00,MINUTE"
    })
    void readsTimesInWords(String words, OffsetDateTime time, Precision precision) {
        Announcement row = only("<html><body>" + item(words) + "</body></html>");
        assertThat(row.publishedAt()).isEqualTo(time);
        assertThat(row.precision()).isEqualTo(precision);
    }

    @Test
    void doesNotGuessATimeItCannotKnow() {
        assertThat(only("<html><body>" + item("2周前") + "</body></html>").publishedAt()).isNull();
        assertThat(
                        ((Page)
                                        reader().read(
                                                        whole().getBytes(
                                                                        java.nio.charset
                                                                                .StandardCharsets
                                                                                .UTF_8),
                                                        null))
                                .announcements()
                                .getFirst()
                                .publishedAt())
                .isNull();
    }

    @Test
    void wantsTheNoteThatThereIsNothing() {
        assertThat(page("<div class='m_feed_note'>暂无数据</div>").announcements()).isEmpty();
        assertFault("<div class='other'></div>", Kind.CHANGED_SCHEMA);
        assertFault("<html><head><title>登录</title></head></html>", Kind.LOGIN);
    }
}
