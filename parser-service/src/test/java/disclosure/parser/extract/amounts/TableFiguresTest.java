package disclosure.parser.extract.amounts;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.events.Amount;
import disclosure.events.ChangeAgainst;
import disclosure.events.Percentage;
import disclosure.parser.document.DataTable;
import disclosure.parser.document.DocumentText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableFiguresTest {

    @Test
    void takesTheUnitAboveTheTableAndTheMetricOfTheRow() {
        Figures figures =
                figures(
                        "单位：万元",
                        List.of("项目", "2031年", "2030年", "同比增减"),
                        List.of("营业收入", "12,400.50", "10,000.00", "24.01%"),
                        List.of("净利润", "(320.00)", "-", "不适用"));

        assertThat(figures.amounts())
                .extracting(Amount::value)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(
                        new BigDecimal("124005000"),
                        new BigDecimal("100000000"),
                        new BigDecimal("-3200000"));
        assertThat(figures.amounts())
                .extracting(Amount::metric)
                .containsExactly("营业收入", "营业收入", "净利润");
        assertThat(figures.amounts())
                .extracting(Amount::period)
                .containsExactly("2031", "2030", "2031");
        assertThat(figures.amounts().getFirst().yearOnYear()).isEqualByComparingTo("0.2401");
        assertThat(figures.percentages())
                .singleElement()
                .extracting(Percentage::changeAgainst)
                .isEqualTo(ChangeAgainst.YEAR_EARLIER);
    }

    @Test
    void takesTheUnitOfTheRowOrColumnBeforeThatOfTheTable() {
        Figures figures =
                figures(
                        "单位：元",
                        List.of("指标", "本期"),
                        List.of("基本每股收益（元/股）", "0.25"),
                        List.of("总资产（万元）", "3,000"),
                        List.of("净资产收益率（%）", "7.5"));

        assertThat(figures.amounts()).extracting(Amount::per).containsExactly("股", null);
        assertThat(figures.amounts().get(1).value()).isEqualByComparingTo("30000000");
        assertThat(figures.percentages().getFirst().value()).isEqualByComparingTo("0.075");
    }

    @Test
    void namesTheRowAsSubjectWhereTheColumnNamesTheMetric() {
        Figures figures =
                figures("", List.of("标包", "数量（台）", "中标金额（万元）"), List.of("云帆一标", "120", "850.40"));

        assertThat(figures.amounts())
                .singleElement()
                .satisfies(
                        amount -> {
                            assertThat(amount.metric()).isEqualTo("中标金额");
                            assertThat(amount.subject()).isEqualTo("云帆一标");
                            assertThat(amount.value()).isEqualByComparingTo("8504000");
                        });
    }

    @Test
    void takesNoCountForMoney() {
        Figures figures =
                figures("单位：元", List.of("姓名", "持股数量", "持股比例"), List.of("林远山", "12,000", "1.2%"));

        assertThat(figures.amounts()).isEmpty();
        assertThat(figures.percentages()).hasSize(1);
    }

    @SafeVarargs
    private static Figures figures(String above, List<String>... rows) {
        StringBuilder text = new StringBuilder(above.isEmpty() ? "" : above + "\n");
        int start = text.length();
        List<List<String>> all = new ArrayList<>();
        for (List<String> row : rows) {
            text.append(text.length() == start ? "" : "\n").append(String.join(" ", row));
            all.add(row);
        }
        DataTable table = new DataTable(all, start, text.length(), 1);
        DocumentText document =
                new DocumentText(
                        text.toString(),
                        List.of(0),
                        List.of(),
                        List.of(table),
                        List.of(),
                        List.of(),
                        false);
        Figures figures = Figures.in(document, 100);
        for (Amount amount : figures.amounts()) {
            assertThat(text.substring(amount.offset())).startsWith(amount.text());
        }
        return figures;
    }
}
