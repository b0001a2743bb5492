package disclosure.crawler.feed.dart;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.Announcement.Standing;
import disclosure.crawler.feed.AnswerReader;
import disclosure.crawler.feed.FeedAnswer.Kind;
import disclosure.crawler.feed.ReaderTests;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class DartReaderTest extends ReaderTests {

    @Override
    protected AnswerReader reader() {
        return new DartReader();
    }

    @Override
    protected String whole() {
        return """
        {"status":"000","message":"정상","page_no":1,"page_count":100,"total_count":15,"total_page":1,
         "list":[{"corp_code":"00999999","corp_name":"샘플","stock_code":"099999","corp_cls":"Y",
         "report_nm":"[기재정정]주요사항보고서","rcept_no":"20261120000326","flr_nm":"샘플",
         "rcept_dt":"20261120","rm":"유"}]}""";
    }

    @Test
    void readsEverythingARowSays() {
        Announcement row = only(whole());
        assertThat(row.sourceId()).isEqualTo("20261120000326");
        assertThat(row.tickers()).containsExactly("099999");
        assertThat(row.standing()).isEqualTo(Standing.AS_FILED);
        assertThat(row.publishedAt()).isEqualTo(OffsetDateTime.parse("2026-11-20T00:00:00+09:00"));
    }

    @Test
    void readsWhatTheRemarkSaysOfTheFilingsFate() {
        assertThat(only(whole().replace("\"유\"", "\"유정\"")).standing())
                .isEqualTo(Standing.CORRECTED);
        assertThat(only(whole().replace("\"유\"", "\"유철\"")).standing())
                .isEqualTo(Standing.WITHDRAWN);
    }

    @Test
    void keepsAnUnlistedCompany() {
        assertThat(only(whole().replace("099999", " ")).tickers()).isEmpty();
    }

    /** A day without filings has a status of its own. */
    @Test
    void doesNotBelieveThatThereIsDataWhereThereIsNone() {
        assertFault(
                "{\"status\":\"000\",\"message\":\"정상\",\"page_no\":1,\"total_count\":0,\"list\":[]}",
                Kind.IMPLAUSIBLE_EMPTY);
        assertFault("{\"status\":\"000\",\"message\":\"정상\"}", Kind.CHANGED_SCHEMA);
    }

    @Test
    void tellsAnEmptyDayFromARefusal() {
        assertThat(page("{\"status\":\"013\",\"message\":\"조회된 데이타가 없습니다.\"}").last()).isTrue();
        assertFault("{\"status\":\"010\",\"message\":\"x\"}", Kind.UNDECLARED);
        assertFault("{\"status\":\"020\",\"message\":\"x\"}", Kind.RATE_EXCEEDED);
        assertFault("{\"status\":\"800\",\"message\":\"x\"}", Kind.BUSINESS_ERROR);
    }
}
