package disclosure.crawler.feed.edinet;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.Announcement.Standing;
import disclosure.crawler.feed.AnswerReader;
import disclosure.crawler.feed.FeedAnswer.Kind;
import disclosure.crawler.feed.ReaderTests;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class EdinetReaderTest extends ReaderTests {

    private static String answer(String fields) {
        return """
        {"metadata":{"title":"t","parameter":{"date":"2026-11-20","type":"2"},"resultset":{"count":1},
         "processDateTime":"2026-11-20 13:01","status":"200","message":"OK"},
         "results":[{"seqNumber":1,"docID":"S100ZZZ1"%s}]}"""
                .formatted(fields);
    }

    @Override
    protected AnswerReader reader() {
        return new EdinetReader();
    }

    @Override
    protected String whole() {
        return answer(
                ",\"secCode\":\"99990\",\"filerName\":\"サンプル株式会社\",\"edinetCode\":\"E99999\","
                        + "\"docTypeCode\":\"120\",\"submitDateTime\":\"2026-11-20 12:34\","
                        + "\"docDescription\":\"有価証券報告書\",\"withdrawalStatus\":\"0\",\"pdfFlag\":\"1\"");
    }

    @Test
    void readsEverythingARowSays() {
        Announcement row = only(whole());
        assertThat(row.tickers()).containsExactly("9999");
        assertThat(row.feedCategory()).isEqualTo("120");
        assertThat(row.publishedAt()).isEqualTo(OffsetDateTime.parse("2026-11-20T12:34:00+09:00"));
        assertThat(row.documentUrl()).endsWith("/S100ZZZ1.pdf").doesNotContain("Key");
    }

    @Test
    void keepsWithdrawnFilingsThatHaveLostTheirFields() {
        String nulled =
                answer(",\"docDescription\":null,\"filerName\":null,\"withdrawalStatus\":\"2\"");
        assertThat(only(nulled).standing()).isEqualTo(Standing.WITHDRAWN);
        assertThat(only(nulled).title()).isEmpty();
    }

    @Test
    void takesTheLetterOfWithdrawalForAFilingOfItsOwn() {
        String letter = whole().replace("\"withdrawalStatus\":\"0\"", "\"withdrawalStatus\":\"1\"");
        assertThat(only(letter).standing()).isEqualTo(Standing.AS_FILED);
    }

    @Test
    void recognisesErrorsInsideStatus200() {
        assertFault(
                "{\"metadata\":{\"status\":\"404\",\"message\":\"Not Found\"}}", Kind.NOT_FOUND);
        assertFault("{\"metadata\":{\"status\":\"500\",\"message\":\"x\"}}", Kind.BUSINESS_ERROR);
        assertFault("{\"StatusCode\":401,\"message\":\"Access denied\"}", Kind.UNDECLARED);
    }
}
