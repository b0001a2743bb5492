package disclosure.parser.structure;

import static disclosure.parser.structure.ShareFactsTest.byShares;
import static disclosure.parser.structure.ShareFactsTest.only;
import static disclosure.parser.structure.ShareFactsTest.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Trades of several holders, by several ways or told by a notice alone. */
class TradesTogetherTest {

    @Test
    void countsWhatSeveralTradedTogetherForNoneOfThem() {
        List<Map<String, String>> facts =
                read(
                        "控股股东减持股份进展",
                        """
                        2026年2月3日至2026年2月6日，白鹭投资及其一致行动人王青禾先生减持公司股份900000股。
                        2026年2月6日，白鹭投资通过大宗交易减持公司股份500000股。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("holder"), fact -> fact.get("shares"))
                .containsExactly(tuple("白鹭投资有限公司", "500000"));
    }

    @Test
    void takesPartsByTwoWaysInOneTimeForOneTrade() {
        List<Map<String, String>> facts =
                read(
                        "控股股东减持股份进展",
                        "2026年2月3日至2026年2月6日，白鹭投资通过集中竞价交易减持公司股份100000股，占公司总股本的0.10%，"
                                + "通过大宗交易减持公司股份300000股，占公司总股本的0.30%，累计减持公司股份400000股，占公司总股本的0.40%。");

        assertThat(facts).extracting(fact -> fact.get("shares")).containsExactly("400000");
    }

    @Test
    void takesTheDayOfTheNoticeWhereNoOtherIsTold() {
        Map<String, String> fact =
                only(
                        read(
                                "控股股东减持股份",
                                "2026年2月6日，公司收到白鹭投资的通知，白鹭投资通过大宗交易减持公司股份300000股，占公司总股本的0.30%。"));

        assertThat(fact).containsEntry("start", "2026-02-06").containsEntry("end", "2026-02-06");
    }

    @Test
    void doesNotBeginATradeOfLateOnTheDayOfTheNotice() {
        Map<String, String> fact =
                only(
                        read(
                                "控股股东被动减持股份",
                                "公司于2026年2月6日收到白鹭投资的消息，海棠证券股份有限公司于近日对白鹭投资持有的公司股份进行强制平仓，"
                                        + "强制平仓股份数为300000股。"));

        assertThat(fact)
                .containsEntry("holder", "白鹭投资有限公司")
                .containsEntry("end", "2026-02-06")
                .doesNotContainKey("start");
    }

    @Test
    void readsTheAveragePriceOfTheOnlyTradeOnALineOfItsOwn() {
        Map<String, String> fact =
                only(
                        read(
                                "控股股东减持股份",
                                """
                                白鹭投资于2026年2月6日减持公司股份300000股。
                                减持价格：减持均价8.99元/股
                                """));

        assertThat(fact).containsEntry("averagePrice", "8.99");
    }

    @Test
    void addsUpWhatIsHeldByWhoHeldNothingBefore() {
        Map<String, Map<String, String>> facts =
                byShares(
                        "控股股东之一致行动人增持股份进展",
                        """
                        本次增持计划实施前，白鹭投资持有公司股份9000000股；鸬鹚投资有限公司未持有公司股份。
                        2026年2月3日，鸬鹚投资有限公司增持公司股份100000股，占公司总股本的0.10%。
                        2026年2月6日，鸬鹚投资有限公司增持公司股份30000股，占公司总股本的0.03%。
                        截至2026年2月6日，鸬鹚投资有限公司累计增持公司股份130000股，占公司总股本的0.13%。
                        """);

        assertThat(facts.get("100000")).containsEntry("heldAfter", "100000");
        assertThat(facts.get("30000")).containsEntry("heldAfter", "130000");
    }

    @Test
    void callsAHolderByTheNameInUse() {
        List<Map<String, String>> facts =
                read(
                        "股东减持股份进展",
                        """
                        鸬鹚投资合伙企业（有限合伙）（原名为“海雀投资合伙企业（有限合伙）”，以下简称“鸬鹚投资”）的减持时间已过半。
                        2026年2月6日，鸬鹚投资减持公司股份300000股。
                        """);

        assertThat(facts).extracting(fact -> fact.get("holder")).containsExactly("鸬鹚投资合伙企业（有限合伙）");
    }

    @Test
    void takesTheBrokerThatSellsByForceForNoHolder() {
        List<Map<String, String>> facts =
                read(
                        "控股股东部分质押股份被动减持",
                        """
                        白鹭投资质押给海棠国际金融股份有限公司的部分股份于2026年2月3日被动减持300000股。
                        2026年2月6日，海棠国际金融股份有限公司再次强制卖出公司股份20000股。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("holder"), fact -> fact.get("shares"))
                .containsExactly(tuple("白鹭投资有限公司", "300000"), tuple("白鹭投资有限公司", "20000"));
    }

    @Test
    void keepsASaleBesideASumThatHasNoFirstDay() {
        List<Map<String, String>> facts =
                read(
                        "股东减持股份进展",
                        """
                        股东白鹭投资于2026年2月3日减持公司股份300000股，占公司总股本的0.30%。
                        截至2026年5月27日，王青禾先生减持公司股份20000股。
                        2026年5月28日
                        """);

        assertThat(facts).extracting(fact -> fact.get("shares")).contains("300000");
    }

    @Test
    void tellsWhatIsHeldNowFromWhatWasHeldBefore() {
        Map<String, String> fact =
                only(
                        read(
                                "股东减持股份进展",
                                """
                                本次减持计划实施前，白鹭投资持有公司股份900000股，占公司总股本的0.90%；截至本公告日，白鹭投资持有公司股份600000股，占公司总股本的0.60%。
                                白鹭投资于2026年2月3日至2026年2月6日减持公司股份300000股。
                                """));

        assertThat(fact).containsEntry("heldBefore", "900000").containsEntry("heldAfter", "600000");
    }

    @Test
    void knowsAPersonByWhatTheyHold() {
        List<Map<String, String>> facts =
                read(
                        "股东减持股份结果",
                        """
                        其中，王青禾持有公司股份900000股，占公司总股本的0.90%。
                        王青禾于2026年2月6日以大宗交易方式减持公司股份300000股。
                        """);

        assertThat(facts).extracting(fact -> fact.get("holder")).containsExactly("王青禾");
    }

    @Test
    void leavesOutASumOfWeeksBeforeALaterTrade() {
        List<Map<String, String>> facts =
                read(
                        "控股股东增持股份进展",
                        """
                        2026年1月5日至2026年2月6日，白鹭投资累计增持公司股份900000股，占公司总股本的0.90%。
                        2026年3月2日，白鹭投资增持公司股份20000股，占公司总股本的0.02%。
                        """);

        assertThat(facts).extracting(fact -> fact.get("shares")).containsExactly("20000");
    }

    @Test
    void keepsAnEarlierTradeOfAFewDays() {
        List<Map<String, String>> facts =
                read(
                        "控股股东增持股份进展",
                        """
                        2026年2月3日至2026年2月6日，白鹭投资累计增持公司股份900000股，占公司总股本的0.90%。
                        2026年3月2日，白鹭投资增持公司股份20000股，占公司总股本的0.02%。
                        """);

        assertThat(facts).extracting(fact -> fact.get("shares")).containsExactly("900000", "20000");
    }

    @Test
    void takesAnIssuerThatTheTitleOfAPaperNamesForNoHolder() {
        List<Map<String, String>> facts =
                read(
                        "控股股东增持股份",
                        "根据《海雀水泥股份有限公司关于控股股东增持股份的公告》，白鹭投资于2026年2月6日增持公司股份900000股。\n"
                                + "根据《海雀水泥股份有限公司关于控股股东增持股份进展的公告》，2026年3月2日增持公司股份20000股。");

        assertThat(facts).extracting(fact -> fact.get("holder")).containsOnly("白鹭投资有限公司");
    }

    @Test
    void readsWhatOthersBoughtWhoHeldNothingBefore() {
        List<Map<String, String>> facts =
                read(
                        "部分高级管理人员增持股份计划完成",
                        """
                        本次增持计划实施前，王青禾持有883400股公司股份，占公司总股本的0.030%；其他增持人员未持有公司股份。
                        本次增持计划实施完成后，王青禾持有903400股公司股份，占公司总股本的0.031%；李海棠持有54000股公司股份，占公司总股本的0.002%。
                        """);

        assertThat(facts)
                .extracting(
                        fact -> fact.get("holder"),
                        fact -> fact.get("shares"),
                        fact -> fact.get("heldAfter"))
                .containsExactly(tuple("李海棠", "54000", "54000"));
    }

    @Test
    void readsWhatIsHeldAsOfTheDayOfATradeBeforeAnother() {
        Map<String, Map<String, String>> facts =
                byShares(
                        "股东减持股份",
                        """
                        2026年2月3日，白鹭投资通过集中竞价减持公司股份20000股，占公司总股本的0.02%。
                        2026年3月2日，白鹭投资通过集中竞价减持公司股份500000股，占公司总股本的0.50%。
                        截至2026年2月3日收市，白鹭投资持有公司股份880000股。
                        截至2026年3月2日收市，白鹭投资尚持有公司股份380000股。
                        """);

        assertThat(facts.get("20000")).containsEntry("heldAfter", "880000");
        assertThat(facts.get("500000")).containsEntry("heldAfter", "380000");
    }

    @Test
    void takesTheShortFormOfABrokerForNoHolder() {
        List<Map<String, String>> facts =
                read(
                        "控股股东被动减持股份",
                        "公司近日获悉，白鹭投资质押给海棠证券股份有限公司（以下简称“海棠证券”）的部分股份于2026年2月6日被动减持300000股。");

        assertThat(facts).extracting(fact -> fact.get("holder")).containsExactly("白鹭投资有限公司");
    }

    @Test
    void keepsWhatAnotherHolderSoldLongBefore() {
        Map<String, Map<String, String>> facts =
                byShares(
                        "股东减持计划期限届满",
                        """
                        2025年9月2日，陆青禾女士减持公司股份40000股。
                        2025年9月3日，白鹭投资减持公司股份70000股。
                        2026年3月2日，白鹭投资减持公司股份90000股。
                        青禾精密股份有限公司董事会2026年3月4日
                        """);

        assertThat(facts).containsOnlyKeys("40000", "90000");
    }

    @Test
    void takesTheNameOfAnAccountForNoPlanToTrade() {
        Map<String, Map<String, String>> facts =
                byShares(
                        "控股股东增持股份进展",
                        """
                        公司收到白鹭投资通知，2026年2月3日至2026年3月2日期间，白鹭投资通过远山证券明湖1号定向资产管理计划以集中竞价方式累计增持公司股份500000股，占公司总股本的0.50%。
                        """);

        assertThat(facts.get("500000"))
                .containsEntry("start", "2026-02-03")
                .containsEntry("end", "2026-03-02");
    }

    @Test
    void keepsEqualPurchasesOfSeveralDaysApart() {
        assertThat(read("股东增持股份", "白鹭投资于2026年2月5日累计增持公司股份100000股；于2026年2月6日累计增持公司股份100000股。"))
                .extracting(fact -> fact.get("end"))
                .containsExactly("2026-02-05", "2026-02-06");
    }

    @Test
    void doesNotTakeOneHoldersSumForThatOfAnotherByChance() {
        assertThat(
                        read(
                                "部分董事减持股份进展",
                                """
                                王青禾先生减持公司股份60000股；李海棠女士减持公司股份20000股。
                                截至2026年2月9日，王青禾先生合计减持公司股份80000股。
                                """))
                .extracting(fact -> fact.get("holder"), fact -> fact.get("end"))
                .doesNotContain(tuple("李海棠", "2026-02-09"));
    }
}
