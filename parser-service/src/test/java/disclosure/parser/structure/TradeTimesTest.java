package disclosure.parser.structure;

import static disclosure.parser.structure.ShareFactsTest.only;
import static disclosure.parser.structure.ShareFactsTest.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From when to when was traded, where days stand beside others or beside words of their own. */
class TradeTimesTest {

    @ParameterizedTest
    @CsvSource({
        "截至2026年2月6日收市，白鹭投资累计,,2026-02-06",
        "2026年2月6日至今，白鹭投资累计,2026-02-06,",
        "自上次公告刊登后至2026年2月6日，白鹭投资累计,,2026-02-06",
        "2026年2月6日之前白鹭投资已累计,,2026-02-06",
        "白鹭投资自股份解除限售之日（2025年7月22日）至2026年2月6日累计,2025-07-22,2026-02-06",
        "白鹭投资在实施期间（2025年7月22日至2026年2月6日）通过证券交易所交易系统集中竞价,2025-07-22,2026-02-06",
        "白鹭投资分别于2026年1月15日、2月3日至6日累计,2026-01-15,2026-02-06",
        "白鹭投资于2026年1月15日至18日、2月3日至6日累计,2026-01-15,2026-02-06",
    })
    void readsTheDaysOfASale(String before, String start, String end) {
        assertThat(read("股东减持股份", before + "减持公司股份300000股。"))
                .extracting(fact -> fact.get("start"), fact -> fact.get("end"))
                .containsExactly(tuple(start, end));
    }

    @Test
    void givesEachNumberOfARowItsTime() {
        assertThat(read("股东增持股份", "2026年1月15日至18日、2026年2月3日至6日，白鹭投资分别增持公司股份300000股、150000股。"))
                .extracting(fact -> fact.get("start"), fact -> fact.get("end"))
                .containsExactly(
                        tuple("2026-01-15", "2026-01-18"), tuple("2026-02-03", "2026-02-06"));
    }

    @Test
    void doesNotTakeTheDayOnWhichTradingResumedForThatOfATrade() {
        assertThat(only(read("股东增持股份", "公司股票于2026年2月2日复牌，至本公告日，白鹭投资已增持公司股份300000股。")))
                .doesNotContainKeys("start", "end");
    }

    @Test
    void endsNoTradeBeforeItBegan() {
        assertThat(
                        only(
                                read(
                                        "股东增持股份",
                                        "白鹭投资为增持股份于2026年1月23日设立账户并于2026年1月26日开始买入，共计增持公司股份300000股。")))
                .containsEntry("start", "2026-01-26")
                .doesNotContainKey("end");
    }

    @Test
    void readsTheDayWhereWhatFollowsIsAnnounced() {
        assertThat(
                        only(
                                read(
                                        "股东增持股份",
                                        """
                                        白鹭投资于2026年2月3日至6日通过交易系统增持了公司部分股份，现将有关情况公告如下：
                                        近日，白鹭投资增持公司股份共计300000股。
                                        """)))
                .containsEntry("start", "2026-02-03")
                .containsEntry("end", "2026-02-06");
    }

    @Test
    void trustsTheDayOfATradeRatherThanAYearMistypedUnderTheFiling() {
        assertThat(only(read("股东增持股份", "白鹭投资于2026年1月4日增持公司股份300000股。\n青禾精密股份有限公司董事会2025年1月5日")))
                .containsEntry("end", "2026-01-04");
    }

    @Test
    void doesNotTakeTheDayOfAnEarlierAnnouncementForThatOfATrade() {
        assertThat(
                        only(
                                read(
                                        "股东减持股份",
                                        "自上次披露减持公告（2025年9月7日，公告编号：2025-035）之后，白鹭投资累计减持公司股份300000股。")))
                .doesNotContainKeys("start", "end");
    }

    @Test
    void beginsWithTheFirstPurchaseATimeThatIsCountedFromIt() {
        assertThat(
                        read(
                                "控股股东完成增持股份",
                                """
                                白鹭投资于2025年4月27日首次增持后的12个月内累计增持公司股份800000股。
                                2025年4月27日，白鹭投资增持公司股份300000股。
                                2025年6月5日，白鹭投资增持公司股份500000股。
                                """))
                .extracting(fact -> fact.get("shares"))
                .containsExactly("300000", "500000");
    }
}
