package disclosure.parser.extract.amounts;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.events.Amount;
import disclosure.events.Bound;
import disclosure.events.ChangeAgainst;
import disclosure.events.Percentage;
import disclosure.parser.document.DocumentText;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "合同金额为 3,000 万元。 | 3,000 万元 | 30000000 | CNY",
                "合同金额为22866850.90元。 | 22866850.90元 | 22866850.90 | CNY",
                "合同金额１，２００万元。 | １，２００万元 | 12000000 | CNY",
                "合同金额１亿元人民币。 | １亿元人民币 | 100000000 | CNY",
                "中标价为人民币 4.593649 亿元。 | 人民币 4.593649 亿元 | 459364900 | CNY",
                "中标价为 37,378.00 万元（含税）。 | 37,378.00 万元 | 373780000 | CNY",
                "交易金额 6.47 亿美元。 | 6.47 亿美元 | 647000000 | USD",
                "交易金额US$ 1,250,000。 | US$ 1,250,000 | 1250000 | USD",
                "交易金额 HK$2.5亿。 | HK$2.5亿 | 250000000 | HKD",
                "交易金额港币 3 亿元。 | 港币 3 亿元 | 300000000 | HKD",
                "交易金额 350 亿美金。 | 350 亿美金 | 35000000000 | USD",
                "交易金额为800万欧元。 | 800万欧元 | 8000000 | EUR",
                "注册资本5000 万人民币。 | 5000 万人民币 | 50000000 | CNY",
                "合同金额三亿五千万元。 | 三亿五千万元 | 350000000 | CNY",
                "合同金额一点五亿元。 | 一点五亿元 | 150000000 | CNY",
                "合同金额为人民币贰亿叁仟零伍万元整。 | 人民币贰亿叁仟零伍万元整 | 230050000 | CNY",
                "合同金额壹佰贰拾元伍角叁分。 | 壹佰贰拾元伍角叁分 | 120.53 | CNY",
                "合同金额1亿2000万元。 | 1亿2000万元 | 120000000 | CNY",
                "营业收入 300 多亿美元。 | 300 多亿美元 | 30000000000 | USD",
                "営業利益は1,234百万円。 | 1,234百万円 | 1234000000 | JPY",
                "営業利益は12億3,400万円。 | 12億3,400万円 | 1234000000 | JPY",
                "投资总额 2.3 万亿元。 | 2.3 万亿元 | 2300000000000 | CNY",
                "Revenue was $1.2 million in the quarter. | $1.2 million | 1200000 | USD",
                "Proceeds of RMB3.5 billion were received. | RMB3.5 billion | 3500000000 | CNY",
                "A fee of 5,000 U.S.dollars is due. | 5,000 U.S.dollars | 5000 | USD",
                "营业收入突破 3 亿。 | 3 亿 | 300000000 |"
            })
    void readsSumsInEveryNotation(
            String sentence, String text, BigDecimal value, @Nullable String currency) {
        Amount amount = amount(sentence);

        assertThat(amount.text()).isEqualTo(text);
        assertThat(amount.value()).isEqualByComparingTo(value);
        assertThat(amount.currency()).isEqualTo(currency);
        assertThat(sentence.substring(amount.offset())).startsWith(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "产品比例为1:1，46:54。",
                "800G 光模块与 1.25G、2.5G 产品。",
                "证券代码：830999",
                "联系电话：010-88889999。",
                "公司于 2031 年成立，有 3 亿用户，年产 5 万台。",
                "公司股份 20 万股。",
                "收入来自 3 万平方米厂房。",
                "该三元件与二元素、多元化经营。",
                "公告编号：2031-043",
                "公司 2000-2001年的年产量为 5 万台。",
                "有数百万元的差异。",
                "占地 3.5 万亩。"
            })
    void leavesAloneWhatIsNoMoney(String sentence) {
        assertThat(figures(sentence).amounts()).isEmpty();
    }

    @Test
    void tellsWhoseSumItIsWhatItMeasuresAndHowItGrew() {
        Amount amount = amount("公司 2031 年青禾云业务实现营业收入 6.42 亿元，同比增长 137.79%，客户稳定。");

        assertThat(amount.metric()).isEqualTo("营业收入");
        assertThat(amount.subject()).isEqualTo("青禾云业务");
        assertThat(amount.yearOnYear()).isEqualByComparingTo("1.3779");
        assertThat(amount.period()).isEqualTo("2031");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "净利润 1.2 亿元，较上年同期下降 12%。 | -0.12",
                "实现净利润 1.2 亿元（同比+8.5%）。 | 0.085",
                "净利润 1.2 亿元，同比-5.17%。 | -0.0517",
                "净利润同比增长 25%，达到 1.2 亿元。 | 0.25",
                "净利润 1.2 亿元，比上年同期增加 10％。 | 0.1",
                "净利润 1.2 亿元，环比增长 10%。 |",
                "净利润 1.2 亿元，同比扭亏为盈。 |",
                "净利润 1.2 亿元，营业收入同比增长 10%。 |"
            })
    void takesTheChangeOnTheYearOnlyWhereItIsSaidOfTheSum(
            String sentence, @Nullable BigDecimal yearOnYear) {
        Amount amount = amount(sentence);

        if (yearOnYear == null) {
            assertThat(amount.yearOnYear()).isNull();
        } else {
            assertThat(amount.yearOnYear()).isEqualByComparingTo(yearOnYear);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "营业收入约 3 亿元。 | ABOUT",
                "营业收入 3 亿元左右。 | ABOUT",
                "营业收入近 3 亿元。 | NEARLY",
                "营业收入超过 3 亿元。 | MORE_THAN",
                "营业收入 3 亿多元。 | MORE_THAN",
                "担保额度不超过人民币 3 亿元。 | AT_MOST",
                "回购资金不低于 3 亿元。 | AT_LEAST",
                "营业收入 3 亿元以上。 | AT_LEAST",
                "营业收入不足 3 亿元。 | LESS_THAN",
                "双方签约 3 亿元。 |",
                "公司节约 3 亿元。 |",
                "最近 3 亿元订单。 |"
            })
    void keepsTheWordsThatBoundASum(String sentence, @Nullable Bound bound) {
        assertThat(amount(sentence).bound()).isEqualTo(bound);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "净利润 98-118 亿元。 | 98-118 亿元 | 9800000000 | 11800000000",
                "预计净利润2000-2500万元。 | 2000-2500万元 | 20000000 | 25000000",
                "预计净利润 2030 万元至 2050 万元。 | 2030 万元至 2050 万元 | 20300000 | 20500000",
                "净利润37-42 亿元人民币。 | 37-42 亿元人民币 | 3700000000 | 4200000000",
                "净利润为3,000万元～3,500万元。 | 3,000万元～3,500万元 | 30000000 | 35000000",
                "净利润为1.2亿元至1.5亿元。 | 1.2亿元至1.5亿元 | 120000000 | 150000000",
                "净利润21亿——24.5亿。 | 21亿——24.5亿 | 2100000000 | 2450000000",
                "预计净利润亏损 500 万元-800 万元。 | 500 万元-800 万元 | -8000000 | -5000000"
            })
    void readsBothEndsOfARange(String sentence, String text, BigDecimal low, BigDecimal high) {
        Amount amount = amount(sentence);

        assertThat(amount.text()).isEqualTo(text);
        assertThat(amount.value()).isEqualByComparingTo(low);
        assertThat(amount.upperValue()).isEqualByComparingTo(high);
    }

    @Test
    void tellsTwoStatesFromARange() {
        assertThat(figures("注册资本由 3,000 万元至 5,000 万元。").amounts())
                .extracting(Amount::value)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("30000000"), new BigDecimal("50000000"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "公司净利润-3,628 万元。 | -36280000",
                "公司净利润为 -39.82 亿元。 | -3982000000",
                "净亏损 5,000 万元。 | -50000000",
                "归母净利润亏损约 1.2 亿元。 | -120000000",
                "该项调整减少净利润约 1,400 万元。 | -14000000",
                "営業損失は△1,234百万円。 | -1234000000",
                "The operating result was $(1.2) million. | -1200000",
                "亏损减少 500 万元。 | -5000000",
                "计提资产减值损失 1.2 亿元。 | 120000000"
            })
    void givesLossesAndDecreasesTheirSign(String sentence, BigDecimal value) {
        assertThat(amount(sentence).value()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "行权价 50 元/股。 | 50 | 股",
                "每 10 股派发现金红利 2.50 元（含税）。 | 2.5 | 10股",
                "每股面值人民币 1.00 元。 | 1 | 股",
                "每股面值一元。 | 1 | 股",
                "采购单价为 3,200 元/吨。 | 3200 | 吨",
                "A dividend of $0.05 per share was declared. | 0.05 | share"
            })
    void tellsPricesFromAmountsOfTheWhole(String sentence, BigDecimal value, String per) {
        Amount amount = amount(sentence);

        assertThat(amount.value()).isEqualByComparingTo(value);
        assertThat(amount.per()).isEqualTo(per);
    }

    @Test
    void takesDigitsAndNumeralsOfOneSumForOne() {
        assertThat(figures("合同总价为人民币 50,000,000 元（大写：伍仟万元整）。").amounts())
                .singleElement()
                .satisfies(amount -> assertThat(amount.text()).isEqualTo("人民币 50,000,000 元"));
        assertThat(figures("合同总价为伍仟万元整（¥50,000,000.00元）。").amounts()).hasSize(1);
    }

    @Test
    void readsAUnitTornOffByALineBreak() {
        Amount amount = amount("公司实现营业收入 556.29 亿\n元，同比增长 3%。");

        assertThat(amount.text()).isEqualTo("556.29 亿元");
        assertThat(amount.value()).isEqualByComparingTo("55629000000");
        assertThat(amount.yearOnYear()).isEqualByComparingTo("0.03");
    }

    @Test
    void givesEachOfSeveralFiguresItsOwnMetricAndChange() {
        List<Amount> amounts = figures("公司营业收入和净利润分别为 6 亿元和 1.5 亿元，同比分别增长 10%、下降 20%。").amounts();

        assertThat(amounts).extracting(Amount::metric).containsExactly("营业收入", "净利润");
        List<Amount> changed = figures("营业收入 6 亿元、净利润 1.5 亿元，同比分别增长 10%和 20%。").amounts();
        assertThat(changed)
                .extracting(Amount::yearOnYear)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("0.1"), new BigDecimal("0.2"));
    }

    @Test
    void keepsASumInAnotherCurrencyUnderTheSameMetric() {
        List<Amount> amounts = figures("合同金额约 1.3 亿美元（约合人民币 9.3 亿元）。").amounts();

        assertThat(amounts).extracting(Amount::currency).containsExactly("USD", "CNY");
        assertThat(amounts).extracting(Amount::metric).containsOnly("合同金额");
    }

    @Test
    void tellsAnIncreaseFromALevel() {
        List<Amount> amounts = figures("借款 7.43 亿元，同比增加 2.26 亿元。").amounts();

        assertThat(amounts.get(0).changeAgainst()).isNull();
        assertThat(amounts.get(1).changeAgainst()).isEqualTo(ChangeAgainst.YEAR_EARLIER);
        assertThat(amounts.get(1).metric()).isEqualTo("借款");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "公司毛利率为 35.2%。 | 35.2% | 0.352 | false | 毛利率 |",
                "公司毛利率为18.06％。 | 18.06％ | 0.1806 | false | 毛利率 |",
                "毛利率提升 1.4 个百分点。 | 1.4 个百分点 | 0.014 | true | 毛利率 | UNSTATED",
                "毛利率同比下降 1.4 个百分点。 | 1.4 个百分点 | -0.014 | true | 毛利率 | YEAR_EARLIER",
                "营业收入环比增长 5%。 | 5% | 0.05 | false | 营业收入 | PREVIOUS_PERIOD",
                "占公司总股本的 5.32%。 | 5.32% | 0.0532 | false | 占公司总股本 |",
                "毛利率提升至 40%。 | 40% | 0.4 | false | 毛利率 |",
                "净利润同比增长 3,225.70%。 | 3,225.70% | 32.257 | false | 净利润 | YEAR_EARLIER",
                "持股比例为百分之三十。 | 百分之三十 | 0.3 | false | 持股比例 |",
                "境外客户占比 5成。 | 5成 | 0.5 | false | 占比 |",
                "预计年复合增长率达到 46.2%。 | 46.2% | 0.462 | false | 年复合增长率 |",
                "违约金为每日 5‰。 | 5‰ | 0.005 | false | 违约金 |"
            })
    void readsPercentagesAndTellsPointsApart(
            String sentence,
            String text,
            BigDecimal value,
            boolean points,
            @Nullable String metric,
            @Nullable ChangeAgainst against) {
        Percentage found = percentage(sentence);

        assertThat(found.text()).isEqualTo(text);
        assertThat(found.value()).isEqualByComparingTo(value);
        assertThat(found.points()).isEqualTo(points);
        assertThat(found.metric()).isEqualTo(metric);
        assertThat(found.changeAgainst()).isEqualTo(against);
        assertThat(sentence.substring(found.offset())).startsWith(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "净利润同比增长 250.3%-307.33%。 | 2.503 | 3.0733",
                "净利润同比增长 190.34% -256.32%。 | 1.9034 | 2.5632",
                "占比约 30%~35%。 | 0.3 | 0.35",
                "占比 11-12%。 | 0.11 | 0.12",
                "占比 30%至 35%。 | 0.3 | 0.35",
                "净利润同比下降 20%-30%。 | -0.3 | -0.2",
                "净利润变动幅度-30%至-20%。 | -0.3 | -0.2"
            })
    void readsRangesOfPercentages(String sentence, BigDecimal low, BigDecimal high) {
        Percentage found = percentage(sentence);

        assertThat(found.value()).isEqualByComparingTo(low);
        assertThat(found.upperValue()).isEqualByComparingTo(high);
    }

    @ParameterizedTest
    @CsvSource({
        "2031年上半年营业收入3亿元。, 2031-H1",
        "2031年前三季度营业收入3亿元。, 2031-9M",
        "2031年第三季度营业收入3亿元。, 2031-Q3",
        "2031年1-6月营业收入3亿元。, 2031-H1",
        "2031年3月营业收入3亿元。, 2031-03",
        "截至2031年12月31日货币资金3亿元。, 2031-12-31",
        "2031年末货币资金3亿元。, 2031-12-31",
        "2031年度营业收入3亿元。, 2031"
    })
    void namesThePeriod(String sentence, String period) {
        assertThat(amount(sentence).period()).isEqualTo(period);
    }

    @Test
    void takesNoWordThatBeginsLikeACurrencyForOne() {
        assertThat(figures("2031 年 1-8 圆桌会议有 12 圆柱体。").amounts()).isEmpty();
        assertThat(amount("罚款 300 圆。").value()).isEqualByComparingTo("300");
        assertThat(amount("保证金叁拾万圆整。").value()).isEqualByComparingTo("300000");
    }

    @Test
    void keepsNoMoreThanTheMostAndSaysHowManyItLeftOut() {
        DocumentText document = text("营业收入 3 亿元。".repeat(50) + "毛利率 30%。");

        Figures figures = Figures.in(document, 10);

        assertThat(figures.amounts()).hasSize(10);
        assertThat(figures.percentages()).hasSize(1);
        assertThat(figures.leftOut()).isEqualTo(40);
    }

    @Test
    void readsMixedLongTextInLinearTime() {
        String unit = "1,2-3至4.5亿（百万十-$（-人民币 ，同比 三亿五千零零零";
        String longText = unit.repeat(40_000);

        long eighth = processorTime(() -> figures(longText.substring(0, longText.length() / 8)));
        long whole = processorTime(() -> figures(longText));

        assertThat(whole).isLessThan(40 * eighth + 1_000_000_000L);
    }

    /** Nanoseconds of this thread alone, whatever else the machine does. */
    private static long processorTime(Runnable work) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        work.run();
        return clock.getCurrentThreadCpuTime() - start;
    }

    private static Amount amount(String sentence) {
        List<Amount> amounts = figures(sentence).amounts();
        assertThat(amounts).as(sentence).isNotEmpty();
        return amounts.getFirst();
    }

    private static Percentage percentage(String sentence) {
        List<Percentage> percentages = figures(sentence).percentages();
        assertThat(percentages).as(sentence).isNotEmpty();
        return percentages.getFirst();
    }

    private static Figures figures(String text) {
        return Figures.in(text(text), 1_000_000);
    }

    private static DocumentText text(String text) {
        return new DocumentText(
                text, List.of(0), List.of(), List.of(), List.of(), List.of(), false);
    }
}
