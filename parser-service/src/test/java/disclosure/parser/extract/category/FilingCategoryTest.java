package disclosure.parser.extract.category;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.events.Announced;
import disclosure.events.Category;
import disclosure.events.Issuer;
import disclosure.events.Precision;
import disclosure.events.Submission;
import disclosure.events.Trace;
import disclosure.parser.extract.category.FilingCategory.Content;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilingCategoryTest {

    @Test
    void prefersTheTitleToTheExchangesCoarserClass() {
        assertThat(category("cninfo", "SZSE", "关于控股股东部分股份质押的公告", "01010503||010112||012399"))
                .isEqualTo(new Category("share-pledge", "title"));
    }

    @ParameterizedTest
    @CsvSource({
        "cninfo, SZSE, 01010503||010113||012307, share-pledge",
        "szse, SZSE, 01030110, annual-report-summary",
        "szse, SZSE, 01039999, other",
        "cninfo, SZSE, 01010503||010112, other",
        "bse, BSE, 9503-1006, half-year-report-summary",
        "bse, BSE, 9504-4417, raised-funds",
        "bse, BSE, 9504, other",
        "sse, SSE, 对外担保, guarantee",
        "sse, SSE, 年报摘要, annual-report-summary",
        "sse, SSE, 董事会和监事会, other",
        "sse, SSE, 其他, other",
        "hkex, HKEX, Announcements and Notices - [Closure of Books / Connected Transaction], related-party-transaction",
        "hkex, HKEX, 公告及通告 - [盈利警告], earnings-forecast",
        "hkex, HKEX, Next Day Disclosure Returns - [Share Buyback], buyback",
        "nordic, NASDAQ-NORDIC, Changes in company's own shares, buyback",
    })
    void asksTheExchangeWhereTheTitleSaysNothing(
            String source, String exchange, String given, String code) {
        Category category = category(source, exchange, "公告", given);

        assertThat(category)
                .isEqualTo(new Category(code, code.equals("other") ? "title" : "exchange"));
    }

    @ParameterizedTest
    @CsvSource({
        "edgar, SEC, 10-K/A, annual-report",
        "edinet, TSE, 350, shareholding-change",
        "irm, SZSE, investor-question, investor-question",
        "irm, SZSE, investor-relations-record, investor-relations-record",
    })
    void letsAFormBindWhateverTheTitle(String source, String exchange, String given, String code) {
        assertThat(category(source, exchange, "Profit Warning Dividend Corp", given))
                .isEqualTo(new Category(code, "exchange"));
    }

    @Test
    void takesTheItemsOfACurrentReportFromItsContent() {
        Submission report =
                new Submission("8-K", "X", null, null, null, null, List.of("9.01", "5.02"));

        assertThat(
                        FilingCategory.of(
                                filing("edgar", "SEC", "8-K - X Acquisition Corp", "8-K"),
                                new Content(false, report, List.of())))
                .isEqualTo(new Category("management-change", "content"));
    }

    @Test
    void asksTheDocumentLast() {
        Announced silent = filing("bse", "BSE", "公告", null);

        assertThat(FilingCategory.of(silent, new Content(false, null, List.of("释义", "2031年年度报告"))))
                .isEqualTo(new Category("annual-report", "content"));
        assertThat(FilingCategory.of(silent, new Content(true, null, List.of("2031年年度报告"))))
                .isEqualTo(new Category("investor-relations-record", "content"));
        assertThat(FilingCategory.of(silent, Content.unread()))
                .isEqualTo(new Category("other", "title"));
    }

    @Test
    void leavesASubjectOutsideTheListToTheTitle() {
        assertThat(category("cninfo", "SZSE", "关于会计政策变更的公告", "012303"))
                .isEqualTo(new Category("other", "title"));
    }

    private static Category category(
            String source, String exchange, String title, @Nullable String given) {
        return FilingCategory.of(filing(source, exchange, title, given), Content.unread());
    }

    private static Announced filing(
            String source, String exchange, String title, @Nullable String given) {
        return new Announced(
                source + "-1",
                1,
                source,
                exchange,
                "920001",
                new Issuer("云岭精工", null),
                List.of(),
                title,
                given,
                null,
                OffsetDateTime.parse("2031-04-15T00:00:00+08:00"),
                Precision.DAY,
                Instant.EPOCH,
                null,
                false,
                Trace.seen(null, Instant.EPOCH));
    }
}
