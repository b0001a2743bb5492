package disclosure.crawler.feed.nordic;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.AnswerReader;
import disclosure.crawler.feed.ReaderTests;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class NordicReaderTest extends ReaderTests {

    @Override
    protected AnswerReader reader() {
        return new NordicReader();
    }

    @Override
    protected String whole() {
        return """
        cb({"results":{"item":[{"disclosureId":1900001,"headline":"Sample Oyj: own shares",
         "cnsCategory":"Changes in company's own shares","company":"Sample Oyj",
         "messageUrl":"https://view.news.eu.nasdaq.com/view?id=b1&lang=en",
         "releaseTime":"2026-11-20 16:00:00 +0200","attachment":[
         {"attachmentUrl":"https://attachment.news.eu.nasdaq.com/a1","fileName":"own.pdf"}]}]}})""";
    }

    @Test
    void readsEverythingARowSays() {
        Announcement row = only(whole());
        assertThat(row.sourceId()).isEqualTo("1900001");
        assertThat(row.shortName()).isEqualTo("Sample Oyj");
        assertThat(row.publishedAt()).isEqualTo(OffsetDateTime.parse("2026-11-20T16:00:00+02:00"));
        assertThat(row.documents())
                .extracting(Announcement.Link::name)
                .containsExactly("Sample Oyj: own shares", "own.pdf");
    }
}
