package disclosure.parser.structure;

import static disclosure.parser.structure.ShareFactsTest.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

/** Which of the prices of a text is that of a trade. */
class TradePricesTest {

    @Test
    void takesThePriceBehindANumberRatherThanThatOfTheTradeBefore() {
        assertThat(
                        read(
                                "股东减持股份",
                                "白鹭投资于2026年2月5日减持公司股份300000股、减持均价7.20元/股，"
                                        + "2026年2月6日减持公司股份100000股、减持均价7.45元/股。"))
                .extracting(fact -> fact.get("shares"), fact -> fact.get("averagePrice"))
                .containsExactly(tuple("300000", "7.2"), tuple("100000", "7.45"));
    }

    @Test
    void takesThePriceInTheClauseBeforeANumber() {
        assertThat(
                        read(
                                "股东减持股份",
                                "白鹭投资于2026年2月5日以均价7.20元/股减持公司股份300000股，"
                                        + "2026年2月6日以均价7.45元/股减持公司股份100000股。"))
                .extracting(fact -> fact.get("shares"), fact -> fact.get("averagePrice"))
                .containsExactly(tuple("300000", "7.2"), tuple("100000", "7.45"));
    }
}
