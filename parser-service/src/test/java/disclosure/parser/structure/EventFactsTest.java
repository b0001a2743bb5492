package disclosure.parser.structure;

import static disclosure.parser.structure.ShareFactsTest.only;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts about events of a company: what counts of several numbers, and what must not be taken. */
class EventFactsTest {

    @Test
    void takesTheRateThatIsCarriedOutAndNotThatOfTheWholeYear() {
        Map<String, String> fact =
                only(
                        "青禾精密股份有限公司2025年年度权益分派实施公告",
                        "股东会审议通过：全年每10股派发现金红利5.10元，其中中期每10股派发2.00元。\n"
                                + "二、本次实施的权益分派方案\n本次实施的权益分派方案为：以公司总股本200,000,000股为基数，"
                                + "向全体股东每10股派3.10元人民币现金（扣税后每10股派2.79元）。\n"
                                + "股权登记日为：2026年6月1\n1日，除权除息日为：2026年6月12日。");

        assertThat(fact)
                .containsEntry("cashPer10", "3.1")
                .containsEntry("baseShares", "200000000")
                .containsEntry("recordDate", "2026-06-11")
                .containsEntry("exDate", "2026-06-12")
                .doesNotContainKey("payDate");
    }

    @Test
    void takesWhatAGeneralMeetingApprovedAndNotWhatItDecidedElse() {
        Map<String, String> fact =
                only(
                        "青禾精密股份有限公司2025年年度股东会决议公告",
                        """
                        一、审议通过《2025年度财务决算报告》。
                        二、审议通过《2025年度利润分配预案》：以总股本200,000,000股为基数，向全体股东每10股派发现金红利3.10元（含税）。
                        表决结果：同意150,000,000股。
                        三、审议通过《关于2026年中期分红授权的议案》：每10股派发现金红利不低于1元。
                        """);

        assertThat(fact)
                .containsEntry("stage", "approved")
                .containsEntry("period", "2025年度")
                .containsEntry("cashPer10", "3.1")
                .containsEntry("baseShares", "200000000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "审议通过《2025年度利润分配预案》。\n表决结果：同意150,000,000股。\n每10股派发现金红利3.10元。",
                "未审议通过《2025年度利润分配预案》：每10股派发现金红利3.10元。",
                "审议《2025年度利润分配预案》：每10股派发现金红利3.10元。"
            })
    void aResolutionThatDoesNotPrintWhatItApprovesHasNoDividend(String text) {
        assertThat(ReadFacts.facts("青禾精密股份有限公司2025年年度股东大会决议公告", text)).isEmpty();
    }

    @Test
    void doesNotTakeAChangeOnTheQuarterForOneOnTheYear() {
        Map<String, String> fact =
                only(
                        "青禾精密股份有限公司2026年半年度业绩预告",
                        "预计2026年上半年实现归属于上市公司股东的净利润为3,000万元到4,000万元，环比增长20%到30%。");

        assertThat(fact)
                .containsEntry("low", "30000000")
                .containsEntry("high", "40000000")
                .containsEntry("periodEnd", "2026-06-30")
                .doesNotContainKeys("changeLow", "direction");
    }

    @Test
    void turnsTheSignOfALoss() {
        Map<String, String> fact =
                only(
                        "青禾精密股份有限公司2025年度业绩预告",
                        "业绩预告期间：2025年1月1日至2025年12月31日\n"
                                + "归属于上市公司股东的净利润 亏损：900万元–700万元 盈利：1,200万元 比上年同期下降：158.33%-175.00%");

        assertThat(fact)
                .containsEntry("low", "-9000000")
                .containsEntry("high", "-7000000")
                .containsEntry("changeLow", "-1.75")
                .containsEntry("direction", "turn-loss");
    }

    @Test
    void doesNotTakeADayOnWhichTradingCannotResumeForAReturn() {
        Map<String, String> fact =
                only(
                        "青禾精密股份有限公司关于继续停牌的公告",
                        "公司股票自2026年3月2日开市起停牌，停牌时间预计不超过2个交易日。公司预计无法在2026年3月4日开市起复牌，"
                                + "公司股票自2026年3月4日开市起继续停牌，停牌时间预计不超过3个交易日。");

        assertThat(fact)
                .containsEntry("event", "continued")
                .containsEntry("from", "2026-03-02")
                .containsEntry("maxTradingDays", "3")
                .doesNotContainKey("to");
    }
}
