package disclosure.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Incentives: which of several numbers are those of the step that the title tells of. */
class IncentiveFactsTest {

    @Test
    void tellsAReservedGrantFromTheFirstOne() {
        Map<String, String> fact =
                only(
                        "关于向激励对象授予预留限制性股票的公告",
                        """
                        预留授予日：2031年5月30日
                        预留授予数量：100.00万股
                        预留授予人数：45人
                        2030年6月，公司以12.30元/股的价格向150名激励对象首次授予限制性股票400.00万股。
                        """);

        assertThat(fact)
                .containsEntry("event", "grant")
                .containsEntry("shares", "1000000")
                .containsEntry("persons", "45")
                .containsEntry("grantDate", "2031-05-30");
    }

    @Test
    void readsHowManyWereRegistered() {
        Map<String, String> fact =
                only(
                        "关于2031年股票期权激励计划首次授予登记完成的公告",
                        """
                        首次授予登记数量：635.00万份
                        首次授予登记人数：208人
                        2名激励对象放弃，首次授予激励对象由210名调整为208名，原拟授予股票期权800.00万份。
                        """);

        assertThat(fact).containsEntry("shares", "6350000").containsEntry("persons", "208");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "关于作废部分限制性股票的公告|9名激励对象离职，作废其已获授但尚未归属的限制性股票10.36万股；考核不达标，作废处理2.40万股。本次作废处理的限制性股票共计12.76万股。|127600",
                "关于注销部分股票期权的公告|注销其已获授但尚未行权的股票期权52.50万份；注销80.00万份。本次合计注销股票期权132.50万份。|1325000",
                "关于注销部分股票期权的公告|公司拟注销其已获授但尚未行权的股票期权32.50万份。|325000",
                "关于终止实施限制性股票激励计划暨回购注销限制性股票的公告|回购注销98名激励对象已获授但尚未解除限售的限制性股票共计234.00万股。|2340000",
                "关于回购注销部分限制性股票的公告|6人离职，回购注销其已获授但尚未解除限售的限制性股票共计21.00万股。综上，本次回购注销的限制性股票合计33.00万股。|330000",
                "关于部分限制性股票回购注销实施公告|回购股份数量 注销股份数量 注销日期 56,000股 56,000股 2031年8月15日|56000"
            })
    void readsHowManyLapseInAll(String title, String text, String shares) {
        assertThat(only(title, text))
                .containsEntry("event", "lapse")
                .containsEntry("shares", shares);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "关于部分股票期权注销和限制性股票回购注销完成的公告|本次注销股票期权合计为1,167,000份；回购注销的限制性股票数量为21,000股。",
                "关于回购注销部分限制性股票的公告|8名激励对象离职，应予回购注销其已获授但尚未解锁的108,000股限制性股票，因业绩未达标回购注销限制性股票共计447,570股。"
                        + "回购注销限制性股票78,030股。"
            })
    void aPartOfWhatLapsesIsNotTheWhole(String title, String text) {
        assertThat(facts(title, text)).noneMatch(fact -> fact.containsKey("shares"));
    }

    @Test
    void optionsThatLapsedAreNotTheSharesOfTheTitle() {
        assertThat(only("关于激励计划部分限制性股票回购注销完成的公告", "本次注销的股票期权数量共计8,440,950股。回购注销限制性股票886,659股。"))
                .containsEntry("shares", "886659");
    }

    @Test
    void whatWasToLapseByAnEarlierDecisionIsNotWhatLapsedNow() {
        assertThat(
                        facts(
                                "关于部分限制性股票回购注销完成的公告",
                                "2030年4月，董事会审议通过议案，公司本次拟回购注销合计4,784,000股的限制性股票。"
                                        + "离职人员的980,000股限制性股票已回购注销限制性股票980,000股。"))
                .noneMatch(fact -> "4784000".equals(fact.get("shares")));
    }

    @Test
    void tellsWhatVestsNowFromWhatVestedBefore() {
        Map<String, String> fact =
                only(
                        "关于2029年限制性股票激励计划第二个解除限售期解除限售股份上市流通的公告",
                        "可解除限售的限制性股票数量为72.00万股。公司于2030年解除限售的限制性股票数量为75.00万股。");

        assertThat(fact).containsEntry("event", "vesting").containsEntry("shares", "720000");
    }

    @Test
    void readsForWhomAndAtWhichPriceSharesVest() {
        Map<String, String> fact =
                only(
                        "关于2029年限制性股票激励计划第一个归属期归属结果暨股份上市的公告",
                        "授予价格（调整后）：9.85元/股\n本次归属股票数量：24.50万股\n本次归属的激励对象人数：28人\n首次授予150人。");

        assertThat(fact)
                .containsEntry("shares", "245000")
                .containsEntry("persons", "28")
                .containsEntry("price", "9.85");
    }

    @Test
    void readsAPriceThatStandsBeforeItsName() {
        assertThat(
                        only(
                                "关于向激励对象首次授予限制性股票的公告",
                                "确定首次授予日为2031年9月1日，以5.40元/股的授予价格向符合授予条件的310名激励对象授予960.00万股限制性股票。"))
                .containsEntry("price", "5.4")
                .containsEntry("persons", "310");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "关于2031年限制性股票激励计划（草案）获得国资委批复的公告",
                "关于终止2031年限制性股票激励计划（草案）的公告",
                "关于暂不授予预留限制性股票的公告",
                "关于取消授予2031年限制性股票激励计划预留部分的公告"
            })
    void whatIsNotProposedOrGrantedHasNone(String title) {
        assertThat(facts(title, "拟授予限制性股票500万股，授予价格为12.50元/股。")).isEmpty();
    }

    private static Map<String, String> only(String title, String text) {
        return ShareFactsTest.only(facts(title, text));
    }

    private static List<Map<String, String>> facts(String title, String text) {
        return ReadFacts.facts("青禾精密股份有限公司" + title, text).stream()
                .map(ShareFactsTest::plain)
                .filter(fact -> "equity-incentive".equals(fact.get("kind")))
                .toList();
    }
}
