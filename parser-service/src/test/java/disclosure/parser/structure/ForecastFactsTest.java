package disclosure.parser.structure;

import static disclosure.parser.structure.ShareFactsTest.only;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Forecasts as the exchanges' forms word them: what is expected now, and what it is held up to. */
class ForecastFactsTest {

    private static final String CORRECTION = "青禾精密股份有限公司2030年度业绩预告修正公告";

    @Test
    void aCorrectionDoesNotForecastWhatItCorrects() {
        Map<String, String> fact =
                only(
                        CORRECTION,
                        """
                        1.业绩预告期间：2030年1月1日至2030年12月31日
                        2.前次业绩预告情况：公司披露了《2030年度业绩预告》，预计归属于上市公司股东的净利润盈利：3,000万元—4,000万元。
                        3.修正后的业绩预计：
                        归属于上市公司股东的净利润 亏损：7,000万元—9,000万元 盈利：4,000万元
                        归属于上市公司股东的净利润 比上年同期下降：275%—325%
                        """);

        assertThat(fact)
                .containsEntry("low", "-90000000")
                .containsEntry("high", "-70000000")
                .containsEntry("priorYear", "40000000")
                .containsEntry("changeLow", "-3.25")
                .containsEntry("direction", "turn-loss");
    }

    @Test
    void aCorrectionInSentencesDoesNotForecastWhatItCorrects() {
        Map<String, String> fact =
                only(
                        "青禾精密股份有限公司2030年年度业绩预告更正公告",
                        """
                        （一）前次业绩预告情况
                        公司披露《2030年年度业绩预增公告》，预计实现归属于母公司所有者的净利润为3,000万元到4,000万元，同比增加50%到100%。
                        （二）更正后的业绩预告情况
                        经再次测算，预计实现归属于母公司所有者的净利润为-6,000万元到-5,000万元，将出现亏损。
                        """);

        assertThat(fact)
                .containsEntry("low", "-60000000")
                .containsEntry("high", "-50000000")
                .doesNotContainKeys("changeLow", "direction");
    }

    @Test
    void readsTheSecondOfTwoRangesOfACorrection() {
        String row =
                "归属于上市公司股东的净利润 盈利：8,000万元至1.1亿元 盈利：3,000万元至4,000万元 盈利：10,000万元\n"
                        + "比上年同期变动：-20%至10% 比上年同期下降：60%至70%";

        assertThat(only(CORRECTION, "修正前 修正后 上年同期\n" + row))
                .containsEntry("low", "30000000")
                .containsEntry("high", "40000000")
                .containsEntry("priorYear", "100000000")
                .containsEntry("changeLow", "-0.7")
                .containsEntry("changeHigh", "-0.6")
                .containsEntry("direction", "down");
        assertThat(ReadFacts.facts("青禾精密股份有限公司2030年度业绩预告", row)).isEmpty();
    }

    @Test
    void readsWhatASumIsCorrectedTo() {
        assertThat(only(CORRECTION, "预计归属于上市公司股东的净利润由此前预计的盈利1,000万元至1,500万元修正为亏损6,500万元至8,500万元。"))
                .containsEntry("low", "-85000000")
                .containsEntry("high", "-65000000");
    }

    @Test
    void holdsTheForecastUpToThePartAboutTheYearBefore() {
        List<Map<String, String>> facts =
                facts(
                        "青禾精密股份有限公司2030年年度业绩预亏公告",
                        """
                        预计2030年年度实现归属于母公司所有者的净利润为-1.5亿元到-1.2亿元，与上年同期相比，将出现亏损。
                        预计2030年年度实现归属于母公司所有者的扣除非经常性损益的净利润为-1.7亿元到-1.4亿元。
                        二、上年同期经营业绩和财务状况
                        （一）利润总额：3,512万元。归属于母公司所有者的净利润：3,012.34万元。归属于母公司所有者的扣除非经常性损益的净利润：-501.23万元。
                        （二）每股收益：0.08元。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("priorYear") + " " + fact.get("direction"))
                .containsExactly("30123400 turn-loss", "-5012300 continued-loss");
    }

    @Test
    void aLossThatIsSaidInASentenceHasThePriorYearOfAnother() {
        assertThat(
                        only(
                                "青禾精密股份有限公司2030年年度业绩预告",
                                "预计2030年年度实现归属于上市公司股东的净利润亏损10.5亿元到12.5亿元。\n"
                                        + "上年同期归属于上市公司股东的净利润：2.2亿元。"))
                .containsEntry("low", "-1250000000")
                .containsEntry("priorYear", "220000000")
                .containsEntry("direction", "turn-loss");
    }

    @Test
    void readsARangeOfWhichBothEndsAreAbout() {
        assertThat(
                        only(
                                "青禾精密股份有限公司2030年第三季度业绩预告",
                                "预计2030年第三季度实现归属于上市公司股东的净利润5,200万元左右至5,600万元左右。"))
                .containsEntry("low", "52000000")
                .containsEntry("high", "56000000");
    }

    @Test
    void aSmallerLossIsNoFallOfTheProfit() {
        assertThat(
                        only(
                                "青禾精密股份有限公司2030年度业绩预亏公告",
                                "预计2030年度归属于上市公司股东的净利润为亏损6,200万元至8,200万元，亏损同比减少40%到50%。"))
                .doesNotContainKey("changeLow");
    }

    @Test
    void readsAChangeThatStandsBeforeTheSums() {
        assertThat(
                        only(
                                "青禾精密股份有限公司2030年前三季度业绩预告",
                                "归属于上市公司股东的净利润 比上年同期增长：40%—50% 盈利：7,000万元\n盈利：9,800万元—10,500万元"))
                .containsEntry("low", "98000000")
                .containsEntry("priorYear", "70000000")
                .containsEntry("changeHigh", "0.5")
                .containsEntry("direction", "up");
    }

    @Test
    void doesNotTakeTheChangeOfTheNextRow() {
        List<Map<String, String>> facts =
                facts(
                        "青禾精密股份有限公司2030年度业绩预告",
                        "归属于上市公司股东的净利润 盈利：500万元–600万元\n"
                                + "扣除非经常性损益后的净利润 比上年同期增长：40%—50% 盈利：400万元–450万元");

        assertThat(facts.getFirst()).doesNotContainKey("changeLow");
        assertThat(facts.getLast()).containsEntry("changeLow", "0.4");
    }

    @Test
    void readsARowOfBeijing() {
        assertThat(
                        only(
                                "青禾精密股份有限公司2030年度业绩预告",
                                "项目 本报告期 上年同期 变动比例\n"
                                        + "归属于上市公司股东的净利润 5,000万元～6,500万元 8,333.33万元 -40%～-22%"))
                .containsEntry("low", "50000000")
                .containsEntry("priorYear", "83333300")
                .containsEntry("changeLow", "-0.4")
                .containsEntry("direction", "down");
    }

    @Test
    void aMetricBehindAChangeOnTheYearIsNoHistory() {
        List<Map<String, String>> facts =
                facts(
                        "青禾精密股份有限公司2031年半年度业绩预告",
                        "预计2031年1-6月归属于上市公司股东的净利润为7,000万元~8,500万元，较上年同期下降21.07%~35.00%；"
                                + "基本每股收益为0.35元/股~0.43元/股。");

        assertThat(facts).hasSize(2);
        assertThat(facts.getFirst())
                .containsEntry("changeLow", "-0.35")
                .containsEntry("direction", "down");
        assertThat(facts.getLast()).containsEntry("low", "0.35").containsEntry("high", "0.43");
    }

    private static List<Map<String, String>> facts(String title, String text) {
        return ReadFacts.facts(title, text).stream().map(ShareFactsTest::plain).toList();
    }
}
