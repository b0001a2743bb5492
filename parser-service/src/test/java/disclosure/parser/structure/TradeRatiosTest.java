package disclosure.parser.structure;

import static disclosure.parser.structure.ShareFactsTest.only;
import static disclosure.parser.structure.ShareFactsTest.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What share of the capital was traded. */
class TradeRatiosTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "分别约占公司总股本的0.12%和0.06%",
                "分别占公司目前总股本250000000股的0.12%、0.06%",
                "各占公司总股本的0.12%、0.06%",
                "占公司总股本的0.12%、0.06%"
            })
    void givesEachNumberOfARowItsRatio(String ratios) {
        assertThat(read("股东增持股份", "2026年2月5日和2月6日，白鹭投资分别增持公司股份300000股和150000股，" + ratios + "。"))
                .extracting(fact -> fact.get("shares"), fact -> fact.get("sharesRatio"))
                .containsExactly(tuple("300000", "0.0012"), tuple("150000", "0.0006"));
    }

    @Test
    void givesTheRatioOfAllToNoneOfARow() {
        assertThat(read("股东增持股份", "2026年2月5日和2月6日，白鹭投资分别增持公司股份300000股、150000股，约占公司总股本的0.18%。"))
                .extracting(fact -> fact.get("sharesRatio"))
                .containsExactly(null, null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "，已超过公司总股本的1%",
                "，占公司流通股股数的1.26%",
                "，占拟减持股份总额的49.28%",
                "，详见《关于股东减持公司股份总数达到5%的公告》",
                "，并拟在六个月内继续减持，累计减持比例不超过公司股份总数的2%"
            })
    void takesNoOtherRatioForThatOfTheTrade(String behind) {
        assertThat(only(read("股东减持股份", "2026年2月6日，白鹭投资累计减持公司股份300000股" + behind + "。")))
                .doesNotContainKey("sharesRatio");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "，减持比例为0.30%",
                "，合计减持比例为0.30%",
                "，减持股份数量占公司股份总数的0.30%",
                "，所减持股份占公司已发行股份总数的0.30%"
            })
    void readsTheRatioHoweverItIsPut(String behind) {
        assertThat(only(read("股东减持股份", "2026年2月6日，白鹭投资减持公司股份300000股" + behind + "。")))
                .containsEntry("sharesRatio", "0.003");
    }

    @Test
    void readsTheRatioOfTheOnlyTradeInASentenceOfItsOwn() {
        assertThat(only(read("股东减持股份", "2026年2月6日，白鹭投资减持公司股份300000股。\n减持数量占公司总股本0.30%，具体如下：")))
                .containsEntry("sharesRatio", "0.003");
    }

    @Test
    void givesTheRatioOfBothToNeitherOfTwo() {
        assertThat(
                        read(
                                "股东减持股份",
                                "白鹭投资于2026年2月5日至6日分别通过集中竞价减持公司股份300000股、大宗交易平台减持公司股份500000股，减持股份数量合计占公司总股本的0.80%。"))
                .extracting(fact -> fact.get("shares"), fact -> fact.get("sharesRatio"))
                .containsExactly(tuple("300000", null), tuple("500000", null));
    }
}
