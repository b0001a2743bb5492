package disclosure.parser.structure;

import static disclosure.parser.structure.ShareFactsTest.only;
import static disclosure.parser.structure.ShareFactsTest.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was traded, told from what is only meant to be. */
class TradeWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "因未达到预期价格，截止2026年2月6日计划期限届满，白鹭投资在计划减持期间内以集中竞价方式仅减持了公司股份300000股。",
                "截至2026年2月6日，白鹭投资累计减持公司股份300000股，未超过计划减持股份数量。",
                "截至2026年2月6日收盘，白鹭投资实施本次减持计划累计减持300000股。",
                "4、减持计划的实施情况：白鹭投资在本次减持计划实施期间（2026年1月5日至2026年2月6日）通过集中竞价累计减持公司股份300000股。",
                "白鹭投资以协议转让方式将其持有的公司300000股股份（占公司总股本的0.30%）转让给青禾实业有限公司。",
                "2026年2月6日，白鹭投资与李海棠女士签署协议，向李海棠女士转让其所持有的公司无限售流通股300000股。"
            })
    void readsWhatWasSoldHoweverThePlanIsToldBesideIt(String sale) {
        assertThat(read("股东减持股份进展", sale))
                .extracting(fact -> fact.get("shares"), fact -> fact.get("holder"))
                .containsExactly(tuple("300000", "白鹭投资有限公司"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "自2026年1月5日至2026年7月4日，白鹭投资可能全部减持900000股公司股份。",
                "白鹭投资自减持计划公告之日起十五个交易日后的六个月内以集中竞价方式减持公司股份900000股。",
                "因权益分派，白鹭投资减持股份数量由90万股调整为117万股。",
                "王青禾先生因白鹭投资减持而间接减持900000股。"
            })
    void passesOverWhatIsOnlyMeantToBeSold(String plan) {
        assertThat(read("股东减持股份进展", plan + "\n2026年2月6日，白鹭投资减持公司股份300000股。"))
                .extracting(fact -> fact.get("shares"))
                .containsExactly("300000");
    }

    @Test
    void readsAListThatNamesThePriceBehindEachNumber() {
        assertThat(
                        read(
                                "部分董事增持公司股份",
                                "公司接到王青禾先生、李海棠女士的通知。董事王青禾：10000股，买入均价：9.50元，董事会秘书李海棠：7000股，买入均价：10.70元。"))
                .extracting(fact -> fact.get("holder"), fact -> fact.get("averagePrice"))
                .containsExactly(tuple("王青禾", "9.5"), tuple("李海棠", "10.7"));
    }

    @Test
    void readsAPurchaseThatTheTitleCallsSo() {
        assertThat(only(read("股东完成购买公司股票计划", "2026年2月6日，白鹭投资购买公司股票300000股。")))
                .containsEntry("shares", "300000");
    }

    @Test
    void givesEachTradeOfASentenceItsOwnWay() {
        assertThat(
                        read(
                                "股东减持股份",
                                "白鹭投资于2026年2月5日通过集中竞价减持公司股份300000股，于2026年2月6日通过大宗交易减持公司股份500000股。"))
                .extracting(fact -> fact.get("method"))
                .containsExactly("集中竞价", "大宗交易");
    }

    @Test
    void takesTheWayInItsOwnClauseAndWhateverSaysMoreThanTheTradingSystem() {
        assertThat(
                        read(
                                "股东减持股份进展",
                                """
                                除上述集中竞价减持外，白鹭投资于2026年2月6日通过大宗交易减持公司股份300000股。
                                2026年2月9日，白鹭投资通过证券交易所交易系统减持公司股份200000股。
                                减持方式：集中竞价交易
                                """))
                .extracting(fact -> fact.get("shares"), fact -> fact.get("method"))
                .containsExactly(tuple("300000", "大宗交易"), tuple("200000", "集中竞价"));
    }

    @Test
    void doesNotTakeWhatIsLeftOpenForTheWayOfATrade() {
        assertThat(
                        read(
                                "股东被动减持股份",
                                """
                                2026年2月6日，白鹭投资被动减持公司股份300000股。
                                减持方式：集中竞价或大宗交易等方式，具体依实际情况而定。
                                """))
                .singleElement()
                .satisfies(fact -> assertThat(fact).doesNotContainKey("method"));
    }

    @ParameterizedTest
    @CsvSource({"股东减持股份触及1%整数倍,progress", "股东减持股份达到1%,progress", "股东减持股份达到1%暨减持计划实施完成,completed"})
    void knowsThatAMarkThatWasReachedIsNotTheEnd(String title, String stage) {
        assertThat(only(read(title, "2026年2月6日，白鹭投资减持公司股份300000股。"))).containsEntry("stage", stage);
    }

    @Test
    void readsWhatShareOfTheCapitalIsStillHeld() {
        assertThat(
                        only(
                                read(
                                        "股东减持股份",
                                        "2026年2月6日，白鹭投资减持公司股份300000股。\n本次减持后，股东白鹭投资仍持有公司股份6.19%，仍为公司持股5%以上股东。")))
                .containsEntry("heldAfterRatio", "0.0619");
    }
}
