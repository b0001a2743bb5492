package disclosure.crawler.feed.hkex;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.AnswerReader;
import disclosure.crawler.feed.FeedAnswer.Page;
import disclosure.crawler.feed.ReaderTests;
import org.junit.jupiter.api.Test;

class HkexSearchReaderTest extends ReaderTests {

    @Override
    protected AnswerReader reader() {
        return new HkexSearchReader();
    }

    @Override
    protected String whole() {
        return """
        {"result":"[{\\"NEWS_ID\\":\\"12900001\\",\\"TITLE\\":\\"Results\\",\\"LONG_TEXT\\":\\"Announcements\\",\
        \\"STOCK_CODE\\":\\"09991<br/>89991\\",\\"STOCK_NAME\\":\\"SAMPLE<br/>SAMPLE-R\\",\
        \\"DATE_TIME\\":\\"20/11/2026 17:35\\",\\"FILE_LINK\\":\\"/a/b.pdf\\"}]",\
        "hasNextRow":true,"rowRange":100,"recordCnt":310,"lang":"E"}""";
    }

    @Test
    void readsTheArrayInsideTheString() {
        Announcement row = only(whole());
        assertThat(row.tickers()).containsExactly("09991", "89991");
        assertThat(row.documentUrl()).isEqualTo("https://www1.hkexnews.hk/a/b.pdf");
        assertThat(page(whole()).total()).isEqualTo(310);
        assertThat(page(whole()).last()).isFalse();
    }

    @Test
    void takesTheWordNullForNothing() {
        Page empty =
                page("{\"result\":\"null\",\"hasNextRow\":false,\"rowRange\":100,\"recordCnt\":0}");
        assertThat(empty.announcements()).isEmpty();
        assertThat(empty.last()).isTrue();
    }
}
