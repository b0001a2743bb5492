package disclosure.parser.structure;

import static disclosure.parser.structure.ShareFactsTest.only;
import static disclosure.parser.structure.ShareFactsTest.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Trades that are announced and not made yet. */
class PlannedTradesTest {

    @Test
    void readsTheMostThatSomebodyMeansToSell() {
        Map<String, String> plan =
                only(
                        read(
                                "持股5%以上股东减持股份预披露",
                                "持有本公司股份12,000,000股（占本公司总股本比例6.00%）的股东白鹭投资计划自本公告披露之日起15个交易日后的3个月内"
                                        + "以集中竞价方式减持本公司股份不超过2,000,000股（占本公司总股本比例1.00%）。\n"
                                        + "减持数量：不超过2,000,000股。\n"
                                        + "减持期间：2031年3月2日至2031年6月1日。"));

        assertThat(plan)
                .isEqualTo(
                        Map.of(
                                "kind", "share-reduction",
                                "stage", "plan",
                                "holder", "白鹭投资有限公司",
                                "shares", "2000000",
                                "sharesRatio", "0.01",
                                "method", "集中竞价",
                                "start", "2031-03-02",
                                "end", "2031-06-01",
                                "heldBefore", "12000000",
                                "heldBeforeRatio", "0.06"));
    }

    @Test
    void takesTheHolderOfTheSentenceBeforeWhereTheLineOfThePlanNamesNobody() {
        assertThat(
                        only(
                                read(
                                        "股东减持股份计划",
                                        "股东白鹭投资持有公司股份8,916万股，占总股本的39.9%。\n"
                                                + "拟自本公告披露之日起15个交易日后的3个月内，以大宗交易方式减持不超过88万股。")))
                .containsEntry("holder", "白鹭投资有限公司")
                .containsEntry("shares", "880000")
                .containsEntry("heldBefore", "89160000");
    }

    @Test
    void readsOfAnIncreaseForHowMuchAndHowManyAtMost() {
        assertThat(
                        only(
                                read(
                                        "控股股东增持公司股份计划",
                                        "白鹭投资拟自2031年2月7日起6个月内增持公司股份，增持金额不低于5,000万元且不超过10,000万元。\n"
                                                + "白鹭投资拟增持股份不低于1,000,000股且不超过5,000,000股。")))
                .containsEntry("kind", "share-increase")
                .containsEntry("stage", "plan")
                .containsEntry("amount", "100000000")
                .containsEntry("shares", "5000000");
    }

    @Test
    void readsPlansFromRowsOfATable() {
        List<Map<String, String>> plans =
                ShareTablesTest.read(
                        "青禾精密股份有限公司关于股东减持股份计划公告",
                        List.of(
                                List.of("股东名称", "计划减持数量（股）", "计划减持比例", "减持方式", "减持期间"),
                                List.of(
                                        "白鹭投资有限公司",
                                        "不超过：2,000,000股",
                                        "不超过：1.00%",
                                        "竞价交易减持，不超过：2,000,000股",
                                        "2031/3/2～2031/9/1"),
                                List.of("沈知远", "不超过：50,000股", "不超过：0.03%", "大宗交易", "")));

        assertThat(plans)
                .extracting(
                        plan -> plan.get("stage"),
                        plan -> plan.get("holder"),
                        plan -> plan.get("shares"),
                        plan -> plan.get("sharesRatio"),
                        plan -> plan.get("method"),
                        plan -> plan.get("start"),
                        plan -> plan.get("end"))
                .containsExactly(
                        tuple(
                                "plan",
                                "白鹭投资有限公司",
                                "2000000",
                                "0.01",
                                "集中竞价",
                                "2031-03-02",
                                "2031-09-01"),
                        tuple("plan", "沈知远", "50000", "0.0003", "大宗交易", null, null));
    }

    @Test
    void tellsWhatWasSoldBeforeFromWhatIsPlanned() {
        List<Map<String, String>> facts =
                read(
                        "股东减持股份预披露",
                        "白鹭投资计划自2031年3月2日至2031年6月1日减持公司股份不超过2,000,000股。\n"
                                + "2030年5月6日，白鹭投资通过大宗交易减持公司股份300,000股。");

        assertThat(facts)
                .extracting(fact -> fact.get("stage"), fact -> fact.get("shares"))
                .containsExactlyInAnyOrder(tuple("completed", "300000"), tuple("plan", "2000000"));
    }

    @Test
    void takesTheSumBehindItsParts() {
        assertThat(
                        only(
                                read(
                                        "控股股东拟减持公司股份的提示性",
                                        "白鹭投资拟在未来六个月内减持公司股份，其中通过集中竞价方式减持不超过2,000,000股，"
                                                + "通过大宗交易方式减持不超过4,000,000股，合计减持不超过6,000,000股，占公司总股本的3%。")))
                .containsEntry("shares", "6000000")
                .containsEntry("sharesRatio", "0.03")
                .containsEntry("method", "大宗交易、集中竞价");
    }

    @Test
    void makesNoPlanOfAPartOfFormerPlansOrOfWhatBecameOfOne() {
        assertThat(read("股东减持股份预披露", "白鹭投资拟减持公司股份，在任意连续90日内减持不超过1,000,000股，每年转让的股份不超过500,000股。"))
                .isEmpty();
        assertThat(read("股东减持股份计划期限届满", "白鹭投资计划自2030年3月2日至2030年6月1日减持公司股份不超过2,000,000股，期间未减持。"))
                .isEmpty();
    }

    @Test
    void namesNobodyWhereSeveralMeanToSellTogether() {
        assertThat(only(read("股东减持股份预披露", "白鹭投资和一致行动人苍梧控股有限公司计划合计减持公司股份不超过3,000,000股。")))
                .containsEntry("shares", "3000000")
                .doesNotContainKey("holder");
    }

    @Test
    void isAPlanThoughTheTextTellsThatAFormerOneIsOver() {
        List<Map<String, String>> facts =
                ReadFacts.facts(
                                "关于控股股东减持计划的公告",
                                """
                                青禾精密股份有限公司（以下简称“公司”）控股股东白鹭投资有限公司前次计划已届满。
                                白鹭投资有限公司计划自2031年4月1日至2031年9月30日减持公司股份不超过2,000,000股。
                                """)
                        .stream()
                        .map(ShareFactsTest::plain)
                        .toList();

        assertThat(facts)
                .singleElement()
                .satisfies(
                        fact ->
                                assertThat(fact)
                                        .containsEntry("stage", "plan")
                                        .containsEntry("shares", "2000000"));
    }

    @Test
    void givesNobodyTheFirstOfTwoNumbersThatTwoMeanToSellEach() {
        assertThat(read("股东减持股份预披露", "白鹭投资、苍梧控股有限公司拟以集中竞价方式分别减持不超过1,500,000股和400,000股。"))
                .allSatisfy(fact -> assertThat(fact).doesNotContainKey("holder"));
    }

    @Test
    void lastsAsLongAsTheTimesOfItsWaysTogether() {
        assertThat(
                        only(
                                read(
                                        "股东减持股份预披露",
                                        "白鹭投资计划自公告之日起3个交易日后的六个月内（即2031年4月1日至2031年9月30日）以大宗交易方式，"
                                                + "或者自公告之日起15个交易日后的六个月内（即2031年4月24日至2031年10月23日）以集中竞价方式，"
                                                + "减持公司股份不超过3,000,000股。")))
                .containsEntry("start", "2031-04-01")
                .containsEntry("end", "2031-10-23");
    }

    @Test
    void doesNotTakeWhatIsHeldBeforeAPlanForWhatWasBought() {
        assertThat(
                        read(
                                "控股股东增持公司股份计划暨取得专项贷款承诺函",
                                """
                                白鹭投资计划自本公告披露之日起6个月内以集中竞价方式增持公司股份，增持金额不低于10000万元，不超过20000万元。
                                增持主体名称 白鹭投资有限公司
                                增持前持股数量 330,000,000股
                                增持前持股比例 41.25%
                                """))
                .extracting(fact -> fact.get("stage"), fact -> fact.get("amount"))
                .containsExactly(tuple("plan", "200000000"));
    }
}
