package disclosure.parser.structure;

import static disclosure.parser.structure.ShareFactsTest.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

/** Which numbers are sums of others, and what was held after what they hold. */
class TradeSumsTest {

    @Test
    void keepsBothPartsOfASumThoughOneHasNoDay() {
        assertThat(
                        read(
                                "控股股东增持股份计划实施完毕",
                                """
                                白鹭投资首次增持公司股份300000股。
                                2026年1月6日至2026年2月6日期间，白鹭投资累计增持公司股份500000股。
                                自2026年1月5日起至2026年2月6日，白鹭投资累计增持公司股份800000股。
                                """))
                .extracting(fact -> fact.get("shares"))
                .containsExactly("300000", "500000");
    }

    @Test
    void doesNotTakeADayForTheSumOfLaterOnes() {
        assertThat(
                        read(
                                "股东增持股份",
                                """
                                2026年2月2日，白鹭投资合计买入公司股份500000股。
                                2026年2月3日，白鹭投资合计买入公司股份300000股。
                                2026年2月4日，白鹭投资合计买入公司股份200000股。
                                """))
                .extracting(fact -> fact.get("shares"))
                .containsExactly("500000", "300000", "200000");
    }

    @Test
    void leavesOutANumberAsOfADayThatOneOfALaterDayHolds() {
        assertThat(
                        read(
                                "股东增持股份实施结果",
                                """
                                截止2026年1月26日，白鹭投资增持公司股份300000股。
                                截止2026年2月6日，白鹭投资增持公司股份800000股。
                                """))
                .extracting(fact -> fact.get("shares"), fact -> fact.get("end"))
                .containsExactly(tuple("800000", "2026-02-06"));
    }

    @Test
    void tellsAllOfAPlanBesideItsFirstTrade() {
        assertThat(
                        read(
                                "控股股东增持股份计划实施完毕",
                                """
                                2026年1月5日，白鹭投资首次增持公司股份300000股。
                                2026年1月5日至2026年2月6日，白鹭投资累计增持公司股份800000股。
                                本次增持前，白鹭投资持有公司股份9000000股；本次增持后，白鹭投资持有公司股份9800000股。
                                """))
                .extracting(
                        fact -> fact.get("stage"),
                        fact -> fact.get("shares"),
                        fact -> fact.get("heldBefore"),
                        fact -> fact.get("heldAfter"))
                .containsExactly(
                        tuple("progress", "300000", "9000000", null),
                        tuple("completed", "800000", "9000000", "9800000"));
    }

    @Test
    void knowsThatAPurchaseOfLongBeforeTheEndIsNotTheLast() {
        assertThat(
                        read(
                                "控股股东增持股份计划实施完毕",
                                """
                                白鹭投资于2025年2月6日增持公司股份300000股。
                                截至2026年2月6日，白鹭投资累计增持公司股份800000股。
                                增持完成后，白鹭投资持有公司股份9800000股。
                                """))
                .extracting(
                        fact -> fact.get("shares"),
                        fact -> fact.get("end"),
                        fact -> fact.get("heldAfter"))
                .containsExactly(
                        tuple("300000", "2025-02-06", null),
                        tuple("800000", "2026-02-06", "9800000"));
    }

    @Test
    void doesNotTellASumUpToADayBeforeTheLastTrade() {
        assertThat(
                        read(
                                "控股股东增持股份的进展",
                                """
                                截至2026年1月30日，白鹭投资累计增持公司股份500000股。
                                2026年2月6日，白鹭投资增持公司股份300000股。
                                """))
                .extracting(fact -> fact.get("shares"))
                .containsExactly("300000");
    }
}
