package disclosure.parser.structure;

import static disclosure.parser.structure.ShareFactsTest.byShares;
import static disclosure.parser.structure.ShareFactsTest.only;
import static disclosure.parser.structure.ShareFactsTest.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What shareholders hold after they bought or sold. */
class HeldAfterTradesTest {

    @Test
    void takesWhatIsHeldByNowForHeldAfterTheLastTrade() {
        Map<String, String> fact =
                only(
                        read(
                                "股东减持股份结果",
                                """
                                减持计划实施前，白鹭投资持有公司股份5000000股。
                                2026年3月2日，白鹭投资通过集中竞价减持公司股份400000股。
                                截至本公告披露日，白鹭投资持有公司股份4600000股，占公司总股本的4.60%。
                                2026年3月4日
                                """));

        assertThat(fact)
                .containsEntry("heldBefore", "5000000")
                .containsEntry("heldAfter", "4600000")
                .containsEntry("heldAfterRatio", "0.046");
    }

    @Test
    void takesWhatIsHeldAsOfADayBehindTheTrade() {
        Map<String, String> fact =
                only(
                        read(
                                "股东减持股份进展",
                                """
                                截至减持计划披露日（2026年1月5日），白鹭投资持有公司股份5000000股。
                                2026年3月2日，白鹭投资通过集中竞价减持公司股份400000股。
                                截至2026年3月3日，白鹭投资持有公司股份4600000股。
                                """));

        assertThat(fact).containsEntry("heldAfter", "4600000");
    }

    @Test
    void doesNotTakeWhatIsHeldMuchLater() {
        Map<String, String> fact =
                only(
                        read(
                                "股东减持股份计划",
                                """
                                截至本公告披露日，白鹭投资持有公司股份4600000股。
                                白鹭投资于2025年3月2日通过集中竞价减持公司股份400000股。
                                2026年3月4日
                                """));

        assertThat(fact).containsEntry("shares", "400000").doesNotContainKey("heldAfter");
    }

    @Test
    void doesNotTakeAHoldingAfterADistributionForOneAfterATrade() {
        Map<String, String> fact =
                only(
                        read(
                                "股东减持股份结果",
                                """
                                公司实施权益分派，每10股转增3股，转增后白鹭投资持有公司股份5000000股。
                                2026年3月2日，白鹭投资通过集中竞价减持公司股份400000股。
                                截至公告日，白鹭投资持有公司股份4600000股。
                                2026年3月4日
                                """));

        assertThat(fact).containsEntry("heldAfter", "4600000");
    }

    @Test
    void tellsBeforeFromAfterBehindAHeadingThatNamesBoth() {
        Map<String, String> fact =
                only(
                        read(
                                "董事增持股份",
                                """
                                王青禾先生于2026年3月2日增持公司股份100000股。
                                增持前后的持股情况：增持前，王青禾先生持有公司股份50000股；增持后，王青禾先生持有公司股份150000股。
                                """));

        assertThat(fact).containsEntry("heldBefore", "50000").containsEntry("heldAfter", "150000");
    }

    @Test
    void keepsTheTimeOfASentenceForItsLaterParts() {
        Map<String, Map<String, String>> purchases =
                byShares(
                        "控股股东及其一致行动人增持股份",
                        """
                        2026年3月2日，白鹭投资有限公司增持公司股份300000股。
                        2026年3月2日，鸬鹚投资有限公司增持公司股份200000股。
                        本次增持后，白鹭投资有限公司持有公司股份8000000股；鸬鹚投资有限公司持有公司股份2000000股。
                        """);

        assertThat(purchases.get("300000")).containsEntry("heldAfter", "8000000");
        assertThat(purchases.get("200000")).containsEntry("heldAfter", "2000000");
    }

    @Test
    void readsTheShareOfEachInASumOfSeveral() {
        Map<String, String> fact =
                only(
                        read(
                                "控股股东的一致行动人增持股份",
                                """
                                2026年3月2日，王青禾先生增持公司股份200000股。
                                本次增持后，白鹭投资及其一致行动人王青禾先生合计持有公司股份9200000股。
                                其中，白鹭投资持有公司股份9000000股；王青禾先生持有公司股份200000股。
                                """));

        assertThat(fact).containsEntry("heldAfter", "200000");
    }

    @Test
    void doesNotGiveTheSumOfSeveralToOneOfThem() {
        List<Map<String, String>> facts =
                read(
                        "股东减持股份结果",
                        """
                        2026年3月2日，白鹭投资有限公司减持公司股份300000股。
                        2026年3月2日，鸬鹚投资有限公司减持公司股份200000股。
                        截至本公告日，白鹭投资有限公司与鸬鹚投资有限公司的减持期限届满，合计持有公司股份7000000股。
                        2026年3月4日
                        """);

        assertThat(facts)
                .hasSize(2)
                .allSatisfy(fact -> assertThat(fact).doesNotContainKey("heldAfter"));
    }

    @Test
    void countsTheAccountsOfOneHolderAsOne() {
        Map<String, String> fact =
                only(
                        read(
                                "股东被动减持股份",
                                """
                                2026年3月2日，白鹭投资被强制平仓400000股。
                                本次减持后，白鹭投资普通账户和信用账户合计持有公司股份4600000股。
                                """));

        assertThat(fact).containsEntry("heldAfter", "4600000");
    }

    @Test
    void givesEachOfARowOfHoldersTheNumberOfItsOwn() {
        Map<String, Map<String, String>> sales =
                byShares(
                        "股东减持股份结果",
                        """
                        2026年3月2日，白鹭投资有限公司减持公司股份300000股。
                        2026年3月2日，鸬鹚投资有限公司减持公司股份200000股。
                        减持计划完成后，白鹭投资有限公司和鸬鹚投资有限公司分别持有公司股份3000000股和4000000股。
                        """);

        assertThat(sales.get("300000")).containsEntry("heldAfter", "3000000");
        assertThat(sales.get("200000")).containsEntry("heldAfter", "4000000");
    }

    @Test
    void doesNotTakeWhatIsSoldForAHolding() {
        Map<String, String> fact =
                only(
                        read(
                                "股东减持股份进展",
                                """
                                截至本公告日，白鹭投资已减持其所持公司股份400000股。
                                白鹭投资于2026年3月2日减持公司股份400000股。
                                2026年3月4日
                                """));

        assertThat(fact).doesNotContainKey("heldAfter");
    }

    @Test
    void givesEachOfTwoPurchasesWhatIsToldBehindIt() {
        Map<String, Map<String, String>> purchases =
                byShares(
                        "控股股东增持股份",
                        """
                        2026年2月2日，白鹭投资增持公司股份300000股。
                        本次增持后，白鹭投资持有公司股份5300000股。
                        2026年3月2日，白鹭投资增持公司股份200000股。
                        本次增持后，白鹭投资持有公司股份5500000股。
                        """);

        assertThat(purchases.get("300000")).containsEntry("heldAfter", "5300000");
        assertThat(purchases.get("200000")).containsEntry("heldAfter", "5500000");
    }

    @Test
    void doesNotGiveALaterTradeWhatWasHeldAfterAnEarlierOne() {
        Map<String, Map<String, String>> sales =
                byShares(
                        "股东减持股份",
                        """
                        2026年2月2日，白鹭投资减持公司股份300000股。
                        本次权益变动后，白鹭投资持有公司股份5300000股。
                        2026年3月2日，白鹭投资减持公司股份200000股。
                        """);

        assertThat(sales.get("300000")).containsEntry("heldAfter", "5300000");
        assertThat(sales.get("200000")).doesNotContainKey("heldAfter");
    }

    @Test
    void whoHeldNothingHoldsWhatTheOnlyPurchaseBrought() {
        Map<String, String> fact =
                only(
                        read(
                                "董事增持股份",
                                """
                                王青禾先生于2026年3月2日增持公司股份100000股。
                                本次增持前，王青禾先生未持有公司股份。
                                """));

        assertThat(fact).containsEntry("heldAfter", "100000");
    }

    @Test
    void whoHeldNothingBoughtWhatIsHeldAfterTheIncrease() {
        List<Map<String, String>> facts =
                read(
                        "董事及监事增持股份计划完成",
                        """
                        董事、监事于2026年3月2日至2026年3月6日合计增持公司股份300000股。
                        本次增持前，王青禾先生、李海棠女士均未直接持有公司股份。
                        本次增持后，王青禾先生持有公司股份100000股；李海棠女士持有公司股份200000股。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("holder"), fact -> fact.get("shares"))
                .contains(tuple("王青禾", "100000"), tuple("李海棠", "200000"));
    }

    @Test
    void takesWhatIsHeldWhenTheFilingIsMade() {
        assertThat(read("控股股东增持股份", "2026年2月6日，白鹭投资增持公司股份300000股。\n截止本披露日，白鹭投资持有公司股份9300000股。"))
                .extracting(fact -> fact.get("heldAfter"))
                .containsExactly("9300000");
    }

    @Test
    void doesNotHoldLessThanWasBought() {
        assertThat(
                        read(
                                "控股股东增持股份",
                                """
                                2026年2月6日，白鹭投资增持公司股份300000股。
                                增持完成后，王青禾先生通过白鹭投资持有公司股份120000股。
                                """))
                .filteredOn(fact -> "300000".equals(fact.get("shares")))
                .singleElement()
                .satisfies(fact -> assertThat(fact).doesNotContainKey("heldAfter"));
    }

    @Test
    void doesNotGiveWhatOneHoldsToAllWhoBoughtTogether() {
        assertThat(
                        read(
                                "部分董事增持股份",
                                """
                                2026年2月6日，王青禾先生、李海棠女士合计增持公司股份300000股。
                                增持完成后，李海棠女士持有公司股份820000股。
                                """))
                .filteredOn(fact -> "300000".equals(fact.get("shares")))
                .singleElement()
                .satisfies(fact -> assertThat(fact).doesNotContainKey("heldAfter"));
    }

    @Test
    void doesNotPlanToSellMoreThanIsHeld() {
        assertThat(
                        read(
                                "控股股东减持股份计划",
                                """
                                白鹭投资计划减持公司股份不超过2000000股，占公司总股本的2%。
                                其中，白鹭投资持有公司股份410000股，占公司总股本的0.41%。
                                """))
                .filteredOn(fact -> "2000000".equals(fact.get("shares")))
                .singleElement()
                .satisfies(fact -> assertThat(fact).doesNotContainKey("heldBefore"));
    }

    @Test
    void leavesWhatWasHeldAfterAnEarlierTradeThatIsAsMuchAsBefore() {
        Map<String, String> fact =
                only(
                        read(
                                "股东增持股份进展",
                                """
                                2026年3月2日，白鹭投资通过集中竞价增持公司股份400000股。
                                本次增持前，白鹭投资持有公司股份5000000股，占公司总股本的5.00%。
                                前次增持完成后，白鹭投资持有公司股份5000000股，占公司总股本的5.00%。
                                截至本公告披露日，白鹭投资持有公司股份5400000股，占公司总股本的5.40%。
                                2026年3月4日
                                """));

        assertThat(fact)
                .containsEntry("heldBefore", "5000000")
                .containsEntry("heldAfter", "5400000")
                .containsEntry("heldAfterRatio", "0.054");
    }

    @Test
    void findsTheHolderRightBehindTheDayOfTheAnnouncement() {
        Map<String, String> fact =
                only(
                        read(
                                "股东增持股份进展",
                                """
                                嘉林白鹭研究所（以下简称“白鹭研究所”）于2026年3月2日增持公司股份400000股。
                                增持计划实施后，截止本公告日白鹭研究所持有公司股份5400000股。
                                """));

        assertThat(fact).containsEntry("heldAfter", "5400000");
    }

    @Test
    void doesNotTakeWhatWasHeldBeforeALaterTradeForHeldBeforeAnEarlierOne() {
        assertThat(
                        read(
                                "股东减持股份进展",
                                """
                                2026年3月2日，白鹭投资通过集中竞价减持公司股份300000股。
                                2026年3月9日，白鹭投资通过集中竞价减持公司股份400000股。
                                本次减持前，白鹭投资持有公司股份5000000股。
                                本次减持后，白鹭投资持有公司股份4600000股。
                                """))
                .extracting(
                        fact -> fact.get("shares"),
                        fact -> fact.get("heldBefore"),
                        fact -> fact.get("heldAfter"))
                .containsExactly(
                        tuple("300000", null, null), tuple("400000", "5000000", "4600000"));
    }

    @Test
    void takesWhatWasHeldBeforeThePlanForHeldBeforeItsFirstTradeAlone() {
        assertThat(
                        read(
                                "股东减持股份进展",
                                """
                                本次减持计划实施前，白鹭投资持有公司股份5300000股。
                                2026年3月2日，白鹭投资通过集中竞价减持公司股份300000股。
                                2026年3月9日，白鹭投资通过集中竞价减持公司股份400000股。
                                截至本公告披露日，白鹭投资持有公司股份4600000股。
                                2026年3月10日
                                """))
                .extracting(fact -> fact.get("heldBefore"), fact -> fact.get("heldAfter"))
                .containsExactly(tuple("5300000", null), tuple(null, "4600000"));
    }

    @Test
    void doesNotTakeWhatWasHeldBeforeTradesThatAreNotToldForHeldBeforeOneThatIs() {
        assertThat(
                        only(
                                read(
                                        "股东增持股份进展",
                                        """
                                        本次增持前，白鹭投资持有公司股份5300000股，占公司总股本的5.30%。
                                        2026年3月2日，白鹭投资通过集中竞价增持公司股份300000股。
                                        本次增持后，白鹭投资持有公司股份6400000股，占公司总股本的6.40%。
                                        """)))
                .doesNotContainKeys("heldBefore", "heldBeforeRatio")
                .containsEntry("heldAfter", "6400000");
    }
}
