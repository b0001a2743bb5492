package disclosure.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Flash reports: which rows are which metric, which column is which year. */
class FlashFactsTest {

    private static final String TITLE = "青禾精密股份有限公司2030年度业绩快报公告\n单位：万元";
    private static final List<String> HEAD = List.of("项目", "本报告期", "上年同期", "增减变动幅度（%）");

    @Test
    void whatAShareHasIsNotWhatTheCompanyHas() {
        assertThat(rows(List.of(List.of("归属于上市公司股东的每股净资产（元）", "7.50", "7.00", "7.14")))).isEmpty();
    }

    @Test
    void tellsWhatIsLeftWithoutExtraordinaryItemsHoweverItIsNamed() {
        assertThat(
                        rows(
                                List.of(
                                        List.of("扣除非经常性损益后的归属于上市公司股东的净利润", "160", "140", "14.29"),
                                        List.of("归属于上市公司股东的净利润", "170", "150", "13.33"),
                                        List.of("加权平均净资产收益率%（扣非后）", "9.1%", "9.0%", "-"),
                                        List.of("加权平均净资产收益率%（扣非前）", "10.2%", "12.1%", "-"))))
                .extracting(fact -> fact.get("metric") + " " + fact.get("low"))
                .containsExactly("deducted-net-profit 1600000", "net-profit 1700000", "roe 0.102");
        assertThat(rows(List.of(List.of("归属于上市公司股东的扣非净利润", "160", "140", "14.29"))))
                .extracting(fact -> fact.get("metric"))
                .containsExactly("deducted-net-profit");
    }

    @Test
    void aPartOfTheRevenueIsNoSecondRevenue() {
        assertThat(
                        rows(
                                List.of(
                                        List.of("营业总收入", "900", "800", "12.50"),
                                        List.of("其中：营业收入", "850", "760", "11.84"))))
                .extracting(fact -> fact.get("low"))
                .containsExactly("9000000");
    }

    @Test
    void takesTheYearBeforeAfterItsAdjustment() {
        List<Map<String, String>> facts =
                ShareTablesTest.read(
                        TITLE,
                        List.of(
                                List.of("项目", "本报告期", "上年同期", "上年同期", "增减变动幅度（%）"),
                                List.of("", "", "调整前", "调整后", "调整后"),
                                List.of("营业总收入", "456", "395", "400", "14.00")));

        assertThat(facts).hasSize(1);
        assertThat(facts.getFirst()).containsEntry("priorYear", "4000000");
    }

    @Test
    void readsColumnsThatNameTheirMonths() {
        List<Map<String, String>> facts =
                ShareTablesTest.read(
                        "青禾精密股份有限公司2031年第一季度业绩快报公告\n单位：元",
                        List.of(
                                List.of("项目", "2031年1-3月", "2030年1-3月", "增减变动幅度（%）"),
                                List.of("营业总收入", "150,000.00", "120,000.00", "25.00")));

        assertThat(facts).hasSize(1);
        assertThat(facts.getFirst())
                .containsEntry("low", "150000")
                .containsEntry("priorYear", "120000")
                .containsEntry("periodEnd", "2031-03-31");
    }

    @Test
    void leavesYearsAloneThatStandInTheOtherOrder() {
        assertThat(
                        ShareTablesTest.read(
                                TITLE,
                                List.of(
                                        List.of("项目", "2029年度", "2030年度", "增减变动幅度"),
                                        List.of("营业总收入", "120", "150", "25.00"))))
                .isEmpty();
    }

    @Test
    void readsCellsThatNameTheirUnit() {
        assertThat(rows(List.of(List.of("营业总收入", "35,600万元", "3.33亿元", "6.91"))))
                .extracting(fact -> fact.get("low") + " " + fact.get("priorYear"))
                .containsExactly("356000000 333000000");
    }

    @Test
    void readsATableOfWhichOnlyTheLinesAreLeft() {
        List<Map<String, String>> facts =
                facts(
                        """
                        单位：万元
                        项  目 本报告期 上年同期 增减变动幅度（%）
                        营业总收入 81,200.00 90,000.00 -9.78
                        归属于上市公司股东的 净利润 -8,100.00 9,000.00 -190.00
                        股本 20,000.00 20,000.00
                        """);

        assertThat(facts).hasSize(2);
        assertThat(facts.getFirst())
                .containsEntry("low", "812000000")
                .containsEntry("priorYear", "900000000")
                .containsEntry("changeLow", "-0.0978");
        assertThat(facts.getLast())
                .containsEntry("metric", "net-profit")
                .containsEntry("direction", "turn-loss");
    }

    @Test
    void leavesLinesAloneThatHaveTheYearBeforeTwice() {
        assertThat(
                        facts(
                                """
                                单位：万元
                                项目 本报告期 上年同期 上年同期 增减变动幅度（%）
                                营业总收入 81,200.00 90,000.00 91,000.00 -10.77
                                """))
                .isEmpty();
    }

    @Test
    void readsALossThatIsSaidInWords() {
        assertThat(facts("2030年度，公司营业利润亏损3,000.00万元，上年同期营业利润2,000万元。"))
                .extracting(fact -> fact.get("metric") + " " + fact.get("low"))
                .containsExactly("operating-profit -30000000");
    }

    private static List<Map<String, String>> rows(List<List<String>> rows) {
        List<List<String>> table = new ArrayList<>(List.of(HEAD));
        table.addAll(rows);
        return ShareTablesTest.read(TITLE, table);
    }

    private static List<Map<String, String>> facts(String text) {
        return ReadFacts.facts("青禾精密股份有限公司2030年度业绩快报公告", text).stream()
                .map(ShareFactsTest::plain)
                .toList();
    }
}
