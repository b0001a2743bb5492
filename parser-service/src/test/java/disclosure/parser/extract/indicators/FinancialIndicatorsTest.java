package disclosure.parser.extract.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.events.Fact;
import disclosure.events.FactField;
import disclosure.events.FactValue;
import disclosure.parser.document.DataTable;
import disclosure.parser.document.DocumentText;
import disclosure.parser.extract.fact.FactSource;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FinancialIndicatorsTest {

    private static final String HEADING = "主要会计数据和财务指标\n单位：元\n";

    private final StringBuilder text = new StringBuilder();
    private final List<DataTable> tables = new ArrayList<>();

    @Test
    void statesAnIndicatorWithThePeriodBeforeAndItsChange() {
        text.append(HEADING);
        table(
                "|2031 年|2030 年|本年比上年增减|2029 年",
                "营业收入（元）|924.50|888.30|4.08%|700.00",
                "总资产（元）|90.00|80.00|12.50%|70.00");

        List<Fact> facts = read("2031 年年度报告");

        assertThat(facts).hasSize(2);
        assertThat(words(facts.getFirst(), "indicator")).isEqualTo("revenue");
        assertThat(words(facts.getFirst(), "period")).isEqualTo("2031");
        assertThat(value(facts.getFirst(), "current")).isEqualByComparingTo("924.50");
        assertThat(value(facts.getFirst(), "prior")).isEqualByComparingTo("888.30");
        assertThat(value(facts.getFirst(), "change")).isEqualByComparingTo("0.0408");
        assertThat(facts.getFirst().fields().get("periodEnd"))
                .extracting(FactField::value)
                .hasToString("Day[day=2031-12-31]");
    }

    @Test
    void readsValuesInFullUnitsAndPricesPerShareAsTheyAre() {
        text.append("主要财务指标\n单位：万元\n");
        table(
                "项目|本报告期|上年同期|增减（%）",
                "营业收入|1,200.50|1,000.00|20.05",
                "归属于上市公司股东的净利润|(320.00)|-|不适用",
                "基本每股收益|-0.05|0.01|-600.00");

        List<Fact> facts = read("2031年半年度报告");

        assertThat(value(one(facts, "revenue"), "current")).isEqualByComparingTo("12005000");
        assertThat(value(one(facts, "revenue"), "change")).isEqualByComparingTo("0.2005");
        assertThat(value(one(facts, "net-profit"), "current")).isEqualByComparingTo("-3200000");
        assertThat(one(facts, "net-profit").fields()).doesNotContainKeys("prior", "change");
        assertThat(value(one(facts, "basic-eps"), "current")).isEqualByComparingTo("-0.05");
        assertThat(words(one(facts, "basic-eps"), "unit")).isEqualTo("CNY/share");
        assertThat(words(one(facts, "revenue"), "period")).isEqualTo("2031-H1");
    }

    @Test
    void tellsChangesInPercentagePointsAsSuch() {
        text.append(HEADING);
        table(
                "主要财务指标|2031年|2030年|本期比上年同期增减(%)",
                "营业收入|10.00|8.00|25.00",
                "加权平均净资产收益率（%）|8.37|4.49|增加3.88个百分点",
                "扣除非经常性损益后的加权平均净资产收益率（%）|8.09|9.38|减少1.29 个百分点");

        List<Fact> facts = read("2031年年度报告摘要");

        assertThat(value(one(facts, "roe"), "current")).isEqualByComparingTo("0.0837");
        assertThat(value(one(facts, "roe"), "changePoints")).isEqualByComparingTo("0.0388");
        assertThat(value(one(facts, "deducted-roe"), "changePoints"))
                .isEqualByComparingTo("-0.0129");
        assertThat(one(facts, "roe").fields()).doesNotContainKey("change");
    }

    @Test
    void takesAPercentageForPointsWhereTheFiguresSaySo() {
        text.append(HEADING);
        table(
                "|本报告期|上年同期|本报告期比上年同期增减",
                "营业收入（元）|10.00|8.00|25.00%",
                "加权平均净资产收益率|3.32%|2.70%|0.62%");

        assertThat(value(one(read("2031 年第一季度报告"), "roe"), "changePoints"))
                .isEqualByComparingTo("0.0062");
    }

    @Test
    void keepsTheValueBeforeItsAdjustmentApart() {
        text.append(HEADING);
        table(
                "项目|2031 年|2030 年||本年比上年增减|2029 年|",
                "||调整前|调整后|调整后|调整前|调整后",
                "营业收入|950.00|900.00|910.00|4.40%|800.00|805.00",
                "总资产|95.00|90.00|91.00|4.40%|80.00|80.50");

        Fact revenue = one(read("2031年年度报告"), "revenue");

        assertThat(value(revenue, "prior")).isEqualByComparingTo("910");
        assertThat(value(revenue, "priorBeforeAdjustment")).isEqualByComparingTo("900");
        assertThat(value(revenue, "change")).isEqualByComparingTo("0.044");
    }

    @Test
    void keepsAQuarterAndTheMonthsUpToItsEndApart() {
        text.append("主要财务数据\n");
        table(
                "|本报告期|本报告期比上年同期增减|年初至报告期末|年初至报告期末比上年同期增减",
                "营业收入（元）|425.00|1.66%|1,283.00|12.30%",
                "经营活动产生的现金流量净额（元）|--|--|149.00|-5.08%",
                "|本报告期末|上年度末|本报告期末比上年度末增减|",
                "总资产（元）|3,460.00|3,226.00|7.25%|");

        List<Fact> facts = read("2031年第三季度报告");

        assertThat(facts)
                .extracting(fact -> words(fact, "indicator") + " " + words(fact, "period"))
                .containsExactly(
                        "revenue 2031-Q3",
                        "revenue 2031-9M",
                        "operating-cash-flow 2031-9M",
                        "total-assets 2031-9M");
        assertThat(value(facts.getLast(), "prior")).isEqualByComparingTo("3226");
        assertThat(value(facts.get(1), "change")).isEqualByComparingTo("0.123");
    }

    @Test
    void readsTheFormOfTheBeijingExchange() {
        text.append("一、盈利能力\n单位：元\n");
        table(
                "|2031 年|2030 年|增减比例%",
                "营业收入|300.00|200.00|50.00%",
                "毛利率%|30.00%|28.00%|-",
                "归属于上市公司股东的扣除非经常性损益后的净利润|20.00|18.00|11.11%",
                "加权平均净资产收益率%（依据归属于上市公司股东的净利润计算）|8.10%|7.20%|-",
                "加权平均净资产收益率%（依据归属于上市公司股东的扣除非经常性损益后的净利润计算）|7.10%|6.20%|-");
        text.append("二、偿债能力\n单位：元\n");
        table(
                "|2031 年末|2030 年末|本年末比上年末增减%",
                "资产总计|900.00|800.00|12.50%", "归属于上市公司股东的净资产|500.00|400.00|25.00%");

        assertThat(read("2031年年度报告"))
                .extracting(fact -> words(fact, "indicator"))
                .containsExactly(
                        "revenue",
                        "deducted-net-profit",
                        "roe",
                        "deducted-roe",
                        "total-assets",
                        "net-assets");
    }

    @Test
    void leavesQuartersOfAYearAndStatementsFurtherDownAlone() {
        text.append(HEADING);
        table("|2031年|2030年", "营业收入|10.00|8.00", "总资产|90.00|80.00");
        table("|第一季度|第二季度|第三季度|第四季度", "营业收入|1.00|2.00|3.00|4.00");
        text.append("合并利润表\n");
        table("项目|2031年度|2030年度", "一、营业总收入|11.00|9.00", "其中：营业收入|10.00|8.00");

        assertThat(read("2031年年度报告")).hasSize(2);
    }

    @Test
    void prefersTheRevenueThatIsPartOfATotal() {
        text.append(HEADING);
        table("|2031年|2030年", "营业总收入|11.00|9.00", "营业收入|10.00|8.00");

        assertThat(value(one(read("2031年年度报告"), "revenue"), "current")).isEqualByComparingTo("10");
    }

    @Test
    void keepsAFootnotesMarkOutOfTheFigure() {
        text.append(HEADING);
        table("|2031年|2030年", "营业收入|10.00 2|8.00", "总资产1|90.00|80.00");

        List<Fact> facts = read("2031年年度报告");

        assertThat(facts.getFirst().fields().get("current"))
                .extracting(FactField::text)
                .isEqualTo("10.00");
        assertThat(one(facts, "total-assets").fields()).containsKey("prior");
    }

    @Test
    void readsNothingOfAFilingThatIsNoReport() {
        text.append(HEADING);
        table("|2031年|2030年", "营业收入|10.00|8.00", "总资产|90.00|80.00");

        assertThat(read("关于2031年年度报告问询函的回复", "inquiry-reply")).isEmpty();
    }

    private void table(String... rows) {
        List<List<String>> cells = new ArrayList<>();
        int start = text.length();
        for (String row : rows) {
            cells.add(List.of(row.split("\\|", -1)));
            text.append(
                            String.join(
                                    " ",
                                    cells.getLast().stream().filter(c -> !c.isEmpty()).toList()))
                    .append('\n');
        }
        tables.add(new DataTable(cells, start, text.length() - 1, 1));
    }

    private List<Fact> read(String title) {
        return read(title, "annual-report");
    }

    private List<Fact> read(String title, String category) {
        DocumentText document =
                new DocumentText(
                        text.toString(),
                        List.of(0),
                        List.of(),
                        tables,
                        List.of(),
                        List.of(),
                        false);
        return new FinancialIndicators().in(new FactSource(document, category, title, List.of()));
    }

    private static Fact one(List<Fact> facts, String indicator) {
        return facts.stream()
                .filter(fact -> words(fact, "indicator").equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private static String words(Fact fact, String field) {
        FactField found = fact.fields().get(field);
        return found != null && found.value() instanceof FactValue.Words words ? words.words() : "";
    }

    private static @Nullable BigDecimal value(Fact fact, String field) {
        FactField found = fact.fields().get(field);
        return found != null && found.value() instanceof FactValue.Quantity quantity
                ? quantity.number()
                : null;
    }
}
