package disclosure.parser.structure;

import static disclosure.parser.structure.ShareFactsTest.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who and what stands beside a freeze: the other side, further courts, other numbers of a row. */
class FreezeSidesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "白鹭投资因与苍鹭租赁有限公司（以下简称“苍鹭租赁”）、鸬鹚贸易有限公司的借款纠纷，其持有的公司5000000股股份被云州市中级人民法院冻结。",
                "白鹭投资称与原告王青禾先生股权转让纠纷，其持有的公司5000000股股份被云州市中级人民法院冻结。",
                "白鹭投资所持股份的冻结机关为云州市中级人民法院，申请人为苍鹭租赁有限公司，冻结股份5000000股。",
                "鸬鹚贸易有限公司（以下简称“鸬鹚贸易”）是其客户。白鹭投资曾为鸬鹚贸易的贷款提供担保，因此5000000股被云州市中级人民法院冻结。",
                "白鹭投资持有的股份已质押给苍鹭租赁有限公司；2026年3月2日被云州市中级人民法院冻结5000000股。",
                "白鹭投资获悉，苍鹭租赁有限公司向法院申请冻结其持有的公司5000000股股份，云州市中级人民法院已办理。"
            })
    void namesTheHolderAndNotTheOtherSide(String told) {
        assertThat(read("控股股东股份被冻结", told))
                .extracting(fact -> fact.get("holder"), fact -> fact.get("shares"))
                .containsExactly(tuple("白鹭投资有限公司", "5000000"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "苍鹭租赁有限公司向青石市高级人民法院提起诉讼，云州市中级人民法院冻结了白鹭投资持有的公司股份5000000股。",
                "根据青石市高级人民法院作出的裁定，云州市中级人民法院冻结了白鹭投资持有的公司股份5000000股。",
                """
                云州市中级人民法院冻结了白鹭投资持有的公司股份5000000股。
                青石市高级人民法院受理了上诉。
                上述被冻结的股份为5000000股。
                """
            })
    void namesTheCourtThatFreezesAndNotAnother(String told) {
        assertThat(read("控股股东股份被冻结", told))
                .extracting(fact -> fact.get("court"), fact -> fact.get("shares"))
                .containsExactly(tuple("云州市中级人民法院", "5000000"));
    }

    @Test
    void keepsTheCourtOfEachPartBetweenSemicolons() {
        List<Map<String, String>> facts =
                read(
                        "股东股份被轮候冻结",
                        "依据云州市中级人民法院民事裁定书，白鹭投资持有的公司300000股无限售流通股和200000股限售流通股被轮候冻结；"
                                + "青石市中级人民法院作出的民事裁定书已经生效，白鹭投资持有的公司300000股无限售流通股和200000股限售流通股被轮候冻结。\n"
                                + "截至本公告日，白鹭投资持有公司股份500000股。");

        assertThat(facts)
                .extracting(fact -> fact.get("court"), fact -> fact.get("shares"))
                .containsExactly(tuple("云州市中级人民法院", "500000"), tuple("青石市中级人民法院", "500000"));
    }

    @Test
    void namesAPersonWhoseSharesAreSaidToBeFrozen() {
        List<Map<String, String>> facts =
                read("股东股份被轮候冻结", "云州市中级人民法院要求协助：1、轮候冻结白鹭投资持有公司股份300000股；2、轮候冻结李海棠持有公司股份200000股。");

        assertThat(facts)
                .extracting(fact -> fact.get("holder"), fact -> fact.get("shares"))
                .containsExactly(tuple("白鹭投资有限公司", "300000"), tuple("李海棠", "200000"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "白鹭投资持有的公司5000000股股份（其中3000000股为限售流通股，2000000股为无限售流通股）于2026年3月2日被云州市中级人民法院轮候冻结。",
                "云州市中级人民法院于2026年3月2日对白鹭投资所持公司股份5000000股（包含激励限售股70000股）及王青禾女士所持公司股份5000000股进行轮候冻结。"
            })
    void waitsWhateverStandsBetween(String told) {
        assertThat(read("股东股份被轮候冻结", told))
                .isNotEmpty()
                .allSatisfy(
                        fact ->
                                assertThat(fact)
                                        .containsEntry("shares", "5000000")
                                        .containsEntry("start", "2026-03-02")
                                        .containsEntry("waiting", "true"));
    }

    @Test
    void givesEachNumberTheCourtBehindIt() {
        List<Map<String, String>> facts =
                read(
                        "股东股份被冻结",
                        "白鹭投资持有公司股份9000000股（占公司总股本的9.00%）中的7000000股被青石市中级人民法院冻结、2000000股被云州市中级人民法院冻结。");

        assertThat(facts)
                .extracting(fact -> fact.get("shares"), fact -> fact.get("court"))
                .containsExactly(tuple("7000000", "青石市中级人民法院"), tuple("2000000", "云州市中级人民法院"));
    }

    @Test
    void takesNoDayOfAnotherFreezeForOneWithATermOfItsOwn() {
        List<Map<String, String>> facts =
                read(
                        "股东股份被冻结",
                        "云州市中级人民法院对白鹭投资持有的公司7000000股进行司法冻结，冻结期限从2026年3月2日至2028年3月1日；"
                                + "对白鹭投资持有的公司2000000股进行轮候冻结，冻结期限为两年，自转为正式冻结之日起计算。");

        assertThat(facts)
                .extracting(
                        fact -> fact.get("shares"),
                        fact -> fact.get("start"),
                        fact -> fact.get("end"))
                .containsExactly(
                        tuple("7000000", "2026-03-02", "2028-03-01"), tuple("2000000", null, null));
    }

    @Test
    void countsFreezesOfOneCourtThatAreListedApart() {
        List<Map<String, String>> facts =
                read(
                        "股东股份被轮候冻结",
                        """
                        1、轮候冻结机关：云州市中级人民法院（2026）云01执7号
                        被执行人：白鹭投资
                        轮候冻结数量：500000股
                        2、轮候冻结机关：云州市中级人民法院（2026）云01执8号
                        被执行人：白鹭投资
                        轮候冻结数量：500000股
                        3、轮候冻结机关：云州市中级人民法院（2026）云01执9号
                        被执行人：李海棠
                        轮候冻结数量：200000股
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("holder"), fact -> fact.get("shares"))
                .containsExactly(
                        tuple("白鹭投资有限公司", "500000"),
                        tuple("白鹭投资有限公司", "500000"),
                        tuple("李海棠", "200000"));
    }

    @Test
    void waitsWhereItsTermBeginsOnceItIsInForce() {
        assertThat(read("股东股份被冻结", "云州市中级人民法院冻结白鹭投资持有的公司股份5000000股，冻结期限为三年，自转为正式冻结之日起计算。"))
                .extracting(fact -> fact.get("waiting"))
                .containsExactly("true");
    }

    @Test
    void readsTheNumberOfEachFreezeBesideTheirSum() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份被轮候冻结",
                        """
                        轮候冻结机关：云州市中级人民法院；
                        被冻结人：白鹭投资；
                        每笔冻结数量：500000股（无限售流通股），本次轮候冻结数量合计1500000股。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("shares"), fact -> fact.get("waiting"))
                .containsExactly(tuple("500000", "true"));
    }

    @Test
    void doesNotFreezeAllByACourtThatFrozeAPart() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份被轮候冻结",
                        """
                        截至本公告日，白鹭投资持有公司股份7000000股，占公司总股本的7.00%；白鹭投资持有的公司全部股份已被司法冻结和轮候冻结。
                        对于云州市中级人民法院轮候冻结白鹭投资部分股权事宜，公司已告知白鹭投资核实原因。
                        """);

        assertThat(facts).isEmpty();
    }

    @Test
    void readsThePartsOfWhatIsFrozenWithTheirDays() {
        List<Map<String, String>> facts =
                read(
                        "股东股份被冻结",
                        "冻结情况为：其中2700000股的冻结起始日为2026年3月2日，冻结终止日为2028年3月1日；"
                                + "其余2400000股为轮候冻结，冻结起始日为2026年3月3日。");

        assertThat(facts)
                .extracting(
                        fact -> fact.get("shares"),
                        fact -> fact.get("start"),
                        fact -> fact.get("waiting"))
                .containsExactly(
                        tuple("2700000", "2026-03-02", null),
                        tuple("2400000", "2026-03-03", "true"));
    }

    @Test
    void freezesWhatTwoHoldersAreToldToHold() {
        List<Map<String, String>> facts =
                read(
                        "股东股份被轮候冻结",
                        "白鹭投资名下持有公司股份5000000股、王青禾女士名下持有公司股份2500000股，上述股份于2026年3月2日起被司法轮候冻结。");

        assertThat(facts)
                .extracting(
                        fact -> fact.get("holder"),
                        fact -> fact.get("shares"),
                        fact -> fact.get("start"))
                .containsExactly(
                        tuple("白鹭投资有限公司", "5000000", "2026-03-02"),
                        tuple("王青禾", "2500000", "2026-03-02"));
    }

    @Test
    void freezesThePartOfAHoldingThatACourtFroze() {
        List<Map<String, String>> facts =
                read(
                        "股东股份被轮候冻结",
                        "白鹭投资持有的公司7000000股无限售流通股，约占公司总股本的7.00%，"
                                + "其中6999900股无限售流通股（约占公司总股本的7.00%）被云州市中级人民法院轮候冻结。");

        assertThat(facts)
                .extracting(fact -> fact.get("shares"), fact -> fact.get("court"))
                .containsExactly(tuple("6999900", "云州市中级人民法院"));
    }

    @Test
    void knowsWhatOneHoldsWhoseSharesAreFrozen() {
        List<Map<String, String>> facts =
                read(
                        "股东股份被冻结",
                        """
                        云州市中级人民法院于2026年3月2日冻结了白鹭投资所持公司的上述5000000股股份，该股份用于担保。
                        被冻结人白鹭投资共持有本公司9000000股，占公司总股本的9.00%。
                        """);

        assertThat(facts)
                .extracting(
                        fact -> fact.get("shares"),
                        fact -> fact.get("totalHeld"),
                        fact -> fact.get("totalHeldRatio"))
                .containsExactly(tuple("5000000", "9000000", "0.09"));
    }

    @Test
    void letsOnlyThoseCourtsWaitThatAreSaidTo() {
        List<Map<String, String>> facts =
                read(
                        "股东股份被冻结",
                        "白鹭投资持有公司股票6000000股，持股比例6.41%被云州市中级人民法院司法冻结及被青石市中级人民法院、海棠市中级人民法院司法轮候冻结。");

        assertThat(facts)
                .extracting(fact -> fact.get("court"), fact -> fact.get("waiting"))
                .containsExactly(
                        tuple("云州市中级人民法院", null),
                        tuple("青石市中级人民法院", "true"),
                        tuple("海棠市中级人民法院", "true"));
    }

    @Test
    void namesAPersonWithoutATitleBeforeWhatHeHolds() {
        List<Map<String, String>> facts =
                read(
                        "股东股份被冻结",
                        "苍鹭集团有限公司诉李海棠一案，根据该裁定，李海棠所持有的公司5000000股股票（占公司总股本的5.00%）已被云州市中级人民法院冻结。");

        assertThat(facts).extracting(fact -> fact.get("holder")).containsExactly("李海棠");
    }

    @Test
    void namesACorporationOfAGroup() {
        assertThat(
                        read(
                                "股东股权被轮候冻结",
                                "第二大股东云州大学产业(集团)总公司所持有公司的5000000股限售流通股被司法轮候冻结，冻结起始日为2026年3月2日。"))
                .extracting(fact -> fact.get("holder"))
                .containsExactly("云州大学产业(集团)总公司");
    }
}
