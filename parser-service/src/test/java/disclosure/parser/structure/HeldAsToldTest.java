package disclosure.parser.structure;

import static disclosure.parser.structure.ShareFactsTest.only;
import static disclosure.parser.structure.ShareFactsTest.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is held before a trade and after it, told from numbers that look like it. */
class HeldAsToldTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "在本次减持前，白鹭投资已于2025年9月出售所持公司无限售流通股900000股。",
                "“本次减持前持有股份”的计算基础为上市前总股本900000股。",
                "相比减持前，白鹭投资所持公司股份减少了900000股。"
            })
    void takesNoSuchNumberForHeldBefore(String told) {
        assertThat(only(read("股东减持股份", "2026年2月6日，白鹭投资减持公司股份300000股。\n" + told)))
                .doesNotContainKey("heldBefore");
    }

    @Test
    void readsWhatIsHeldByWhoIsCalledTheBuyer() {
        assertThat(
                        only(
                                read(
                                        "部分董事增持股份",
                                        """
                                        董事王青禾先生（以下简称“增持人”）于2026年2月6日增持公司股份300000股。
                                        本次增持前，增持人共持有公司股份900000股，其中直接持有公司股份500000股。
                                        """)))
                .containsEntry("heldBefore", "900000");
    }

    @Test
    void takesTheHolderByNameBeforeWhoIsNotKnown() {
        assertThat(
                        only(
                                read(
                                        "股东增持股份",
                                        """
                                        王青禾先生于2026年2月6日增持公司股份300000股。
                                        本次增持后，远岫控股持有公司股份9000000股。
                                        本次增持后，王青禾先生持有公司股份700000股。
                                        """)))
                .containsEntry("heldAfter", "700000");
    }

    @Test
    void takesAllThatIsHeldRatherThanWhatMayBeSold() {
        assertThat(
                        only(
                                read(
                                        "股东减持股份",
                                        "截止2026年2月6日，白鹭投资已累计售出公司股份300000股，目前仍持有无限售条件流通股500000股。"
                                                + "至此，白鹭投资持有公司股份合计余额为700000股。")))
                .containsEntry("heldAfter", "700000");
    }

    @Test
    void doesNotTakeWhatWasHeldAfterAnIncreaseForHeldAfterASale() {
        Map<String, String> fact =
                only(
                        read(
                                "股东减持股份",
                                """
                                白鹭投资上年增持完毕，增持后白鹭投资共计持有公司股份900000股。
                                2026年2月3日至2026年2月6日，白鹭投资减持公司股份300000股。
                                截止2026年2月6日，白鹭投资共计持有公司股份600000股。
                                """));

        assertThat(fact).containsEntry("heldAfter", "600000");
    }

    @Test
    void takesTheHoldingToWhichTheNumberTradedLeadsForHeldBefore() {
        assertThat(
                        only(
                                read(
                                        "股东继续增持股份",
                                        """
                                        前次增持前，白鹭投资持有公司股份8000000股。
                                        2026年2月6日，白鹭投资增持公司股份300000股。
                                        本次增持前，白鹭投资持有公司股份8500000股；本次增持后，白鹭投资持有公司股份8800000股。
                                        """)))
                .containsEntry("heldBefore", "8500000")
                .containsEntry("heldAfter", "8800000");
    }

    @Test
    void takesWhatIsHeldTheDayBeforeTheFilingForHeldAfterATradeWithoutADay() {
        assertThat(
                        only(
                                read(
                                        "控股股东持续增持股份",
                                        """
                                        白鹭投资通过集中竞价增持公司股份300000股。
                                        截止2026年2月6日，白鹭投资持有公司股份8800000股。
                                        青禾精密股份有限公司董事会2026年2月7日
                                        """)))
                .containsEntry("heldAfter", "8800000");
    }

    @Test
    void readsWhatWasHeldThatATradeMadeAnother() {
        assertThat(
                        only(
                                read(
                                        "控股股东增持股份",
                                        """
                                        2026年2月6日，白鹭投资增持公司股份300000股。
                                        此次增持后，白鹭投资直接持有公司股份由8500000股增加至8800000股。
                                        """)))
                .containsEntry("heldBefore", "8500000")
                .containsEntry("heldAfter", "8800000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"白鹭投资的持股比例变为50.60%", "白鹭投资持有本公司50.60%的股份", "白鹭投资持股比例下降为50.60%"})
    void readsHowMuchOfTheCapitalIsHeldAfterwards(String held) {
        assertThat(only(read("股东减持股份", "2026年2月6日，白鹭投资减持公司股份300000股。\n本次减持后，" + held + "。")))
                .containsEntry("heldAfterRatio", "0.506");
    }

    @ParameterizedTest
    @ValueSource(strings = {"白鹭投资仍是持有本公司5%以上股份的股东", "若白鹭投资持有公司5%的股份"})
    void takesABoundForNoHolding(String bound) {
        assertThat(only(read("股东减持股份", "2026年2月6日，白鹭投资减持公司股份300000股。\n本次减持后，" + bound + "。")))
                .doesNotContainKey("heldAfterRatio");
    }

    @Test
    void leavesWhatIsToldWithAnEarlierTradeToThatOne() {
        assertThat(
                        read(
                                "控股股东增持股份进展",
                                """
                                公司收到函告，白鹭投资自2026年1月16日至2026年2月6日增持公司股份800000股。
                                2026年1月5日，白鹭投资增持公司股份90000股，本次增持后，白鹭投资持有公司股份8090000股。
                                自2026年1月16日至2026年2月6日，白鹭投资累计增持公司股份800000股，本次增持后，白鹭投资持有公司股份8890000股。
                                """))
                .extracting(fact -> fact.get("shares"), fact -> fact.get("heldAfter"))
                .containsExactly(tuple("800000", "8890000"), tuple("90000", "8090000"));
    }

    @Test
    void doesNotTakeWhatWasHeldAfterAnEarlierEventForHeldAfterATrade() {
        assertThat(
                        only(
                                read(
                                        "股东减持股份",
                                        """
                                        2026年2月6日，白鹭投资减持公司股份300000股。
                                        白鹭投资上年披露了权益变动报告书，该次权益变动后，白鹭投资持有公司股份9000000股。
                                        减持后白鹭投资持有公司股份7000000股。
                                        """)))
                .containsEntry("heldAfter", "7000000");
    }

    @Test
    void readsTheSumOfWhatIsHeldThatWasLessBefore() {
        assertThat(
                        only(
                                read(
                                        "控股股东增持股份",
                                        "2026年2月6日，白鹭投资增持公司股份300000股。\n持股总量从增持前的8500000股增加到8800000股。")))
                .containsEntry("heldBefore", "8500000")
                .containsEntry("heldAfter", "8800000");
    }

    @Test
    void doesNotTakeWhatACourtGaveForHeldAfterASale() {
        assertThat(
                        only(
                                read(
                                        "股东减持股份",
                                        """
                                        股权司法划转完成后，白鹭投资持有公司股份3000000股。
                                        2026年2月6日，白鹭投资减持公司股份300000股。
                                        """)))
                .doesNotContainKey("heldAfter");
    }

    @Test
    void takesOneKindOfSharesOfTwoForNoHolding() {
        assertThat(
                        only(
                                read(
                                        "股东减持股份",
                                        "2026年2月6日，白鹭投资减持公司股份300000股，目前仍持有公司500000股无限售条件的流通股股份"
                                                + "（占公司总股本的0.50%）以及900000股有限售条件的流通股股份。")))
                .doesNotContainKey("heldAfter");
    }
}
