package disclosure.parser.structure;

import static disclosure.parser.structure.ShareFactsTest.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Purchases of own shares whose numbers, prices and days are those of others told beside them. */
class BuybacksAgainTest {

    @Test
    void doesNotTakeWhatAShareOfIsToldForTakenBack() {
        assertThat(
                        buybacks(
                                "回购注销部分限制性股票",
                                "本次回购注销限制性股票60000股，占回购注销前限制性股票总数量1200000股的5.00%，回购价格为6.25元/股。"))
                .extracting(fact -> fact.get("shares"))
                .containsExactly("60000");
    }

    @Test
    void readsTheSumThatThePricesComeTo() {
        assertThat(
                        buybacks(
                                "回购注销部分限制性股票",
                                "本次回购注销限制性股票60000股，其中50000股为首次授予，回购价格为6.00元/股，10000股为预留部分，回购价格为6.50元/股，回购价格共计为365000元。"))
                .extracting(fact -> fact.get("amount"))
                .containsExactly("365000");
    }

    @Test
    void datesAllThatIsToldRightBeforeTheDay() {
        assertThat(
                        buybacks(
                                "部分限制性股票回购注销完成",
                                """
                                本次回购注销限制性股票60000股，回购价格为6.25元/股。
                                因业绩未达标回购注销的限制性股票为45000股。
                                截至2026年4月3日，上述限制性股票已完成注销手续。
                                """))
                .first()
                .satisfies(fact -> assertThat(fact).containsEntry("asOf", "2026-04-03"));
    }

    @Test
    void doesNotDateADecisionWithTheDayOfAnEarlierPurchase() {
        String history = "公司激励计划的有关情况说明如下，供投资者参考。".repeat(16);
        assertThat(
                        buybacks(
                                "回购注销部分限制性股票",
                                "公司决定回购注销限制性股票60000股，回购价格为6.25元/股。\n"
                                        + history
                                        + "\n2025年6月9日，公司已完成上述股票的注销手续。"))
                .first()
                .satisfies(fact -> assertThat(fact).doesNotContainKey("asOf"));
    }

    @Test
    void doesNotPayTheNewPriceForWhatWasTakenBackWhenAnotherWasGranted() {
        List<Map<String, String>> facts =
                buybacks(
                        "部分限制性股票回购注销完成",
                        """
                        本次回购注销限制性股票60000股，回购价格为5.80元/股。
                        2025年3月2日，董事会同意回购注销限制性股票40000股，公司于2025年6月9日完成注销手续。
                        公司向激励对象授予限制性股票的价格为6.40元/股。
                        """);

        assertThat(facts).extracting(fact -> fact.get("shares")).containsExactly("60000");
    }

    @Test
    void paysForThePartsWhatIsToldOfTheirSum() {
        List<Map<String, String>> facts =
                buybacks(
                        "部分限制性股票回购注销完成",
                        """
                        本次回购注销限制性股票60000股，回购价格为6.25元/股，于2026年4月3日完成注销。
                        2024年5月6日，公司授予限制性股票，授予价格为6.40元/股。
                        2025年9月2日，公司召开董事会审议通过相关议案，同意回购注销限制性股票40000股。
                        2025年12月2日，公司召开董事会审议通过相关议案，同意回购注销限制性股票20000股。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("shares"), fact -> fact.get("highestPrice"))
                .containsExactly(tuple("40000", "6.25"), tuple("20000", "6.25"));
    }

    @Test
    void takesTheDayOfTheFilingForWhatIsBoughtByNow() {
        List<Map<String, String>> facts =
                buybacks(
                        "回购公司股份实施完成",
                        """
                        截止2025年11月2日，公司通过集中竞价方式回购股份达到总股本的2%，最高成交价为6.50元/股。
                        截止本公告日，公司累计回购股份300000股，最高成交价为6.50元/股，最低成交价为6.10元/股，总金额为1890000元。
                        特此公告。
                        2026年2月6日
                        """);

        assertThat(facts).extracting(fact -> fact.get("asOf")).containsExactly("2026-02-06");
    }

    @Test
    void takesTheExactSumForTheRoundOne() {
        List<Map<String, String>> facts =
                buybacks(
                        "回购公司股份进展",
                        "截至2026年1月31日，公司以集中竞价方式回购股份300000股，最高成交价为6.50元/股，最低成交价为6.10元/股，"
                                + "支付的总金额约1900000元（具体金额为1897654.32元，不含交易费用）。");

        assertThat(facts).extracting(fact -> fact.get("amount")).containsExactly("1897654.32");
    }

    @Test
    void leavesOutThePriceOfADayThatTheMeanOfAllRefutes() {
        List<Map<String, String>> facts =
                buybacks(
                        "回购公司股份进展",
                        """
                        2026年2月5日，公司以集中竞价方式回购股份100000股，最高成交价为6.10元/股，最低成交价为5.90元/股。
                        截至2026年2月5日，公司累计回购股份900000股，成交金额为6300000元。
                        """);

        assertThat(facts)
                .singleElement()
                .satisfies(
                        fact ->
                                assertThat(fact)
                                        .containsEntry("shares", "900000")
                                        .containsEntry("lowestPrice", "5.9")
                                        .doesNotContainKey("highestPrice"));
    }

    @Test
    void doesNotTakeTheNumberOfAPlanForTakenBack() {
        List<Map<String, String>> facts =
                buybacks(
                        "部分限制性股票回购注销完成",
                        """
                        本次回购注销限制性股票60000股，回购价格为6.25元/股。
                        2025年1月13日，激励计划的限制性股票数量调整为9000000股，限制性股票回购价格调整为6.25元/股。
                        """);

        assertThat(facts).extracting(fact -> fact.get("shares")).containsExactly("60000");
    }

    @Test
    void knowsThePriceByASumThatIsRounded() {
        List<Map<String, String>> facts =
                buybacks(
                        "部分限制性股票回购注销",
                        """
                        本次回购注销限制性股票303500股，回购价格为5.29元/股，回购总金额为154.18万元。
                        限制性股票的回购价格为5.08元/股。
                        """);

        assertThat(facts).extracting(fact -> fact.get("highestPrice")).containsExactly("5.08");
    }

    private static List<Map<String, String>> buybacks(String about, String text) {
        return read(about, text).stream()
                .filter(fact -> "buyback".equals(fact.get("kind")))
                .toList();
    }

    @Test
    void readsAPlanThatNamesItsMoneyBeforeTheWordForIt() {
        List<Map<String, String>> facts =
                read(
                        "回购股份进展",
                        """
                        股东大会同意公司以不低于人民币50000000元且不超过人民币100000000元的自有资金回购股份，回购价格不超过18元/股。
                        截至2026年2月28日，公司以集中竞价交易方式累计回购公司股份1300000股，成交总金额为15900000元。
                        """);

        assertThat(facts)
                .singleElement()
                .satisfies(
                        fact ->
                                assertThat(fact)
                                        .containsEntry("planAmountLow", "50000000")
                                        .containsEntry("planAmountHigh", "100000000")
                                        .containsEntry("amount", "15900000"));
    }

    @Test
    void keepsTheMoneyOfAPlanThatWasRaisedSince() {
        List<Map<String, String>> facts =
                read(
                        "回购股份进展",
                        """
                        股东大会同意公司以不低于50000000元且不超过100000000元的自有资金回购股份，回购价格不超过18元/股。
                        其后股东大会同意增加本次回购的资金额度，即以不低于50000000元且不超过200000000元的自有资金回购股份。
                        截至2026年2月28日，公司以集中竞价交易方式累计回购公司股份1300000股，成交总金额为15900000元。
                        """);

        assertThat(facts)
                .singleElement()
                .satisfies(fact -> assertThat(fact).containsEntry("planAmountHigh", "200000000"));
    }

    @Test
    void tellsThePlanWhereNothingWasBoughtYetOrItsPriceChanges() {
        assertThat(
                        read(
                                "回购股份进展",
                                "截至2026年2月28日，公司尚未实施股份回购。公司拟以不低于50000000元且不超过100000000元回购股份，"
                                        + "回购价格不超过18元/股。"))
                .singleElement()
                .satisfies(
                        fact ->
                                assertThat(fact)
                                        .containsEntry("planAmountHigh", "100000000")
                                        .doesNotContainKey("shares"));
        assertThat(read("调整股份回购价格上限", "公司回购股份价格上限由18.00元/股调整为17.70元/股。"))
                .singleElement()
                .satisfies(fact -> assertThat(fact).containsEntry("priceCap", "17.7"));
    }

    @Test
    void doesNotTakeTheTurnoverThatTheRulesNameForWhatWasBought() {
        List<Map<String, String>> facts =
                buybacks(
                        "回购公司股份进展",
                        """
                        截至2026年6月30日，公司以集中竞价交易方式累计回购公司股份1300000股，占公司总股本的0.12%，最高成交价为6.30元/股，最低成交价为5.90元/股，成交总金额为7900000元。
                        公司首次回购股份事实发生之日（2026年5月28日）前5个交易日公司股票累计成交量为70123400股。
                        公司每5个连续交易日累计回购数量的最高值为990000股，未超过上述成交量的25%，即17530850股。
                        公司在任意连续五个交易日内回购股份的最大数量为980000股。
                        """);

        assertThat(facts)
                .singleElement()
                .satisfies(
                        fact ->
                                assertThat(fact)
                                        .containsEntry("asOf", "2026-06-30")
                                        .containsEntry("shares", "1300000")
                                        .containsEntry("sharesRatio", "0.0012")
                                        .containsEntry("lowestPrice", "5.9"));
    }

    @Test
    void readsThePricesOfASumThatTheNextSentenceTells() {
        List<Map<String, String>> facts =
                buybacks(
                        "股份回购实施结果",
                        """
                        2026年2月5日，公司首次以集中竞价方式回购股份100000股，最高成交价为6.10元/股，最低成交价为5.90元/股，支付总金额为600000元。
                        截至2026年8月13日，公司累计回购股份数量为2400000股，占公司总股本的3.50%。最高成交价为6.40元/股，最低成交价为5.20元/股，已支付总金额为13900000元。
                        """);

        assertThat(facts)
                .extracting(
                        fact -> fact.get("stage"),
                        fact -> fact.get("shares"),
                        fact -> fact.get("highestPrice"),
                        fact -> fact.get("lowestPrice"),
                        fact -> fact.get("amount"))
                .containsExactly(
                        tuple("completed", "2400000", "6.4", "5.2", "13900000"),
                        tuple("first", "100000", "6.1", "5.9", "600000"));
    }

    @Test
    void doesNotCallAPurchaseTheFirstBecauseItsSharesWereGrantedFirst() {
        assertThat(buybacks("首次授予部分限制性股票回购注销完成", "本次回购注销限制性股票60000股，回购价格为6.25元/股。"))
                .extracting(fact -> fact.get("stage"))
                .containsExactly("completed");
    }

    @Test
    void readsAPlanWhoseTitleSaysWhatIsMeantAndTakesNoAccountForTheCompany() {
        List<Map<String, String>> facts =
                ReadFacts.facts(
                                "关于拟以2亿元至4亿元回购公司股份的公告",
                                "公司拟以集中竞价方式回购股份，资金总额不低于2亿元且不超过4亿元，用于青禾精密第一期员工持股计划。")
                        .stream()
                        .map(ShareFactsTest::plain)
                        .toList();

        assertThat(facts)
                .singleElement()
                .satisfies(
                        fact ->
                                assertThat(fact)
                                        .containsEntry("planAmountLow", "200000000")
                                        .containsEntry("planAmountHigh", "400000000")
                                        .doesNotContainKey("company"));
    }

    @Test
    void readsWhatWasBoughtBesideWhatIsAllowedInOneSentence() {
        assertThat(
                        buybacks(
                                "回购公司股份进展",
                                "截至2026年6月30日，公司以集中竞价方式累计回购股份1300000股，最高成交价为6.30元/股，最低成交价为5.90元/股；"
                                        + "公司每五个交易日回购股份的数量未超过首次回购前五个交易日公司股票累计成交量70123400股的25%。"))
                .extracting(fact -> fact.get("shares"), fact -> fact.get("asOf"))
                .containsExactly(tuple("1300000", "2026-06-30"));
    }

    @Test
    void areNoPledgesThoughCompaniesSayTheSameWordForBuyingBack() {
        assertThat(ReadFacts.facts("关于购回H股股份的公告", "2026年3月2日，本公司以每股2.30港元购回H股股份2030000股。"))
                .isEmpty();
    }
}
