package disclosure.parser.structure;

import static disclosure.parser.structure.ShareFactsTest.only;
import static disclosure.parser.structure.ShareFactsTest.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Several freezes that one notice tells of, line by line, in turn or as a sum. */
class FreezesTogetherTest {

    @Test
    void keepsTheLinesOfEachFreezeApart() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份被轮候冻结",
                        """
                        1、轮候冻结机关：青石市中级人民法院
                        被冻结人：白鹭投资
                        冻结起始日：2026年3月2日
                        冻结数量：500000股
                        轮候冻结期限：三年
                        2、轮候冻结机关：云岭市中级人民法院
                        被冻结人：王青禾
                        冻结起始日：2026年3月4日
                        冻结数量：300000股，其中无限售流通股为100000股，限售流通股为200000股
                        3、司法冻结机关：海棠区人民法院
                        冻结期间：2026年2月3日至2029年2月2日
                        冻结数量：500000股
                        白鹭投资所持公司股份累计被冻结1300000股。
                        """);

        assertThat(facts)
                .extracting(
                        fact -> fact.get("court"),
                        fact -> fact.get("shares"),
                        fact -> fact.get("start"),
                        fact -> fact.get("end"))
                .containsExactly(
                        tuple("青石市中级人民法院", "500000", "2026-03-02", null),
                        tuple("云岭市中级人民法院", "300000", "2026-03-04", null),
                        tuple("海棠区人民法院", "500000", "2026-02-03", "2029-02-02"));
        assertThat(facts).extracting(fact -> fact.get("holder")).contains("白鹭投资有限公司", "王青禾");
    }

    @Test
    void givesEachCourtOfARowItsDay() {
        List<Map<String, String>> facts =
                read(
                        "股东股份被轮候冻结",
                        "白鹭投资所持全部公司股份700000股于2026年2月3日被青石市中级人民法院冻结，并于2026年3月2日、"
                                + "2026年3月4日分别被云岭市中级人民法院、青石市中级人民法院轮候冻结。");

        assertThat(facts)
                .extracting(
                        fact -> fact.get("court"),
                        fact -> fact.get("start"),
                        fact -> fact.get("totalHeld"))
                .containsExactly(
                        tuple("青石市中级人民法院", "2026-02-03", "700000"),
                        tuple("云岭市中级人民法院", "2026-03-02", "700000"),
                        tuple("青石市中级人民法院", "2026-03-04", "700000"));
    }

    @Test
    void givesEachNumberOfARowItsCourtAndItsDay() {
        List<Map<String, String>> facts =
                read(
                        "股东股份被轮候冻结",
                        "青石市中级人民法院和云岭市中级人民法院分别于2026年3月2日、2026年3月4日对白鹭投资所持有公司股份"
                                + "400000股和20000股进行轮候冻结。");

        assertThat(facts)
                .extracting(
                        fact -> fact.get("shares"),
                        fact -> fact.get("court"),
                        fact -> fact.get("start"))
                .containsExactly(
                        tuple("400000", "青石市中级人民法院", "2026-03-02"),
                        tuple("20000", "云岭市中级人民法院", "2026-03-04"));
    }

    @Test
    void readsTheFirstDayOfEachPaper() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份被轮候冻结",
                        "白鹭投资所持公司股票500000股被轮候冻结，《青石市中级人民法院协助执行通知书》（2026青执1号）的冻结起始日为"
                                + "2026年3月2日，《云岭市中级人民法院协助执行通知书》的冻结起始日为2026年3月4日。");

        assertThat(facts)
                .extracting(fact -> fact.get("court"), fact -> fact.get("start"))
                .containsExactly(
                        tuple("青石市中级人民法院", "2026-03-02"), tuple("云岭市中级人民法院", "2026-03-04"));
    }

    @Test
    void readsKindsOfSharesWithTheirSumBehindThemAsOne() {
        Map<String, String> fact =
                only(
                        read(
                                "控股股东股份被司法轮候冻结",
                                """
                                司法轮候冻结机关：青石市中级人民法院（2026）青执7号。
                                司法轮候冻结数量为：无限售流通股300000股，限售流通股200000股，合计为500000股。
                                截至本公告日，白鹭投资持有本公司无限售流通股300000股，限售流通股200000股，合计为500000股，占公司总股本的12.5%。
                                """));

        assertThat(fact)
                .containsEntry("shares", "500000")
                .containsEntry("totalHeld", "500000")
                .containsEntry("totalHeldRatio", "0.125");
    }

    @Test
    void readsKindsOfSharesAsOneWhereTheirSumIsToldElsewhere() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份被冻结",
                        """
                        青石市中级人民法院冻结白鹭投资持有的公司股份，冻结数量为无限售流通股300000股，限售流通股200000股。
                        截至本公告日，白鹭投资持有公司股份900000股，本次被冻结股份数为500000股。
                        """);

        assertThat(facts).extracting(fact -> fact.get("shares")).containsExactly("500000");
    }

    @Test
    void leavesOutASumOfMoreThanIsHeld() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份被轮候冻结",
                        """
                        2026年3月2日，白鹭投资持有的公司500000股股份被青石市中级人民法院轮候冻结。
                        本次被青石市中级人民法院轮候冻结的股份数为1500000股。
                        截至本公告日，白鹭投资持有公司股份500000股，占公司总股本的12.5%。
                        """);

        assertThat(facts).extracting(fact -> fact.get("shares")).containsExactly("500000");
    }

    @Test
    void takesSharesThatWereFrozenBeforeForNothingThatIsHeld() {
        List<Map<String, String>> facts =
                read(
                        "股东股份解除冻结",
                        """
                        白鹭投资持有的公司300000股股份于2026年2月3日被青石市中级人民法院冻结。
                        青石市中级人民法院已于2026年3月2日对上述冻结股份全部解除司法冻结。
                        截至本公告日，白鹭投资持有公司股份900000股，占公司总股本的12.5%。
                        """);

        assertThat(facts)
                .extracting(
                        fact -> fact.get("shares"),
                        fact -> fact.get("start"),
                        fact -> fact.get("released"))
                .containsExactly(tuple("300000", "2026-02-03", "2026-03-02"));
    }

    @Test
    void takesTheDayOfUnfreezingForTheReleaseThatIsToldOf() {
        Map<String, String> fact =
                only(
                        read(
                                "控股股东股份解冻",
                                "青石市中级人民法院解除控股股东白鹭投资被冻结的500000股股权，解冻日期2026年3月2日，占公司总股本的12.5%。"));

        assertThat(fact).containsEntry("released", "2026-03-02").doesNotContainKey("end");
    }

    @Test
    void doesNotTakeTheCourtThatALawNamesForTheOneThatFroze() {
        List<Map<String, String>> facts =
                read(
                        "股东股份冻结",
                        "依据《最高人民法院关于人民法院民事执行中查封财产的规定》，青石市公安局海棠分局于2026年3月2日冻结白鹭投资持有的公司500000股股份。");

        assertThat(facts).extracting(fact -> fact.get("court")).containsExactly("青石市公安局海棠分局");
    }

    @Test
    void freezesAllOfTwoHoldersToldSideBySide() {
        List<Map<String, String>> facts =
                read(
                        "股东股份被轮候冻结",
                        "青石市中级人民法院于2026年3月2日对王青禾女士所持有全部公司股份700000股及李海棠先生所持有全部公司股份200000股进行轮候冻结。");

        assertThat(facts)
                .extracting(fact -> fact.get("holder"), fact -> fact.get("shares"))
                .containsExactly(tuple("王青禾", "700000"), tuple("李海棠", "200000"));
    }
}
