package disclosure.parser.structure;

import static disclosure.parser.structure.ShareFactsTest.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

/** Which of the prices and ratios of a text are those of a trade. */
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

    @Test
    void doesNotTakeTheRatioOfASumForThatOfATrade() {
        assertThat(read("控股股东增持股份", "2026年2月6日，白鹭投资增持公司股份300000股，累计增持比例不超过公司总股本的2%。"))
                .singleElement()
                .satisfies(fact -> assertThat(fact).doesNotContainKey("sharesRatio"));
    }

    @Test
    void readsPledgedSharesThatWereSoldByForceInARow() {
        assertThat(
                        read(
                                "控股股东被动减持股份",
                                "2026年2月5日、2026年2月6日，质权人已分别强制平仓了白鹭投资质押的标的股票900000股、400000股，共计平仓1300000股。"))
                .extracting(fact -> fact.get("shares"), fact -> fact.get("end"))
                .containsExactly(tuple("900000", "2026-02-05"), tuple("400000", "2026-02-06"));
    }

    @Test
    void givesEachTradeOfARowItsOwnRatio() {
        assertThat(
                        read(
                                "控股股东减持股份",
                                "2026年2月5日、2月6日，白鹭投资分别减持公司股份900000股、400000股，分别占总股本的0.45%、0.20%。"))
                .extracting(fact -> fact.get("shares"), fact -> fact.get("sharesRatio"))
                .containsExactly(tuple("900000", "0.0045"), tuple("400000", "0.002"));
    }

    @Test
    void leavesTheRatioOfAPartInBracketsWithIt() {
        assertThat(
                        read(
                                "控股股东增持股份",
                                "2026年2月5日至2026年2月6日，白鹭投资累计增持公司股份900000股（包含今日400000股，占公司总股本比例0.20%），占公司总股本的0.45%。"))
                .filteredOn(fact -> "900000".equals(fact.get("shares")))
                .singleElement()
                .satisfies(fact -> assertThat(fact).containsEntry("sharesRatio", "0.0045"));
    }
}
