package disclosure.parser.structure;

import static disclosure.parser.structure.ShareFactsTest.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences in which freezes are easily misread. */
class FreezeTrapsTest {

    @Test
    void takesAHoldingThatIsFrozenWholeForAFreeze() {
        List<Map<String, String>> facts =
                read("股东股份冻结", "白鹭投资持有公司6000000股股份，约占公司总股本的6.41%，被青禾市中级人民法院轮候冻结。");

        assertThat(facts)
                .singleElement()
                .satisfies(
                        fact ->
                                assertThat(fact)
                                        .containsEntry("shares", "6000000")
                                        .containsEntry("court", "青禾市中级人民法院"));
    }

    @Test
    void keepsTheDaysBelowForAllFreezesAbove() {
        List<Map<String, String>> facts =
                read(
                        "股东股份冻结",
                        """
                        冻结机关：青禾市中级人民法院；
                        冻结股份数量：冻结白鹭投资2000000股，冻结王青禾女士300000股。
                        冻结起始日：2026年3月2日。
                        冻结终止日：2029年3月1日。
                        """);

        assertThat(facts)
                .extracting(
                        fact -> fact.get("shares"),
                        fact -> fact.get("start"),
                        fact -> fact.get("end"))
                .containsExactly(
                        tuple("2000000", "2026-03-02", "2029-03-01"),
                        tuple("300000", "2026-03-02", "2029-03-01"));
    }

    @Test
    void freezesAllThatEachOfTwoHoldersHas() {
        List<Map<String, String>> facts =
                read(
                        "股东股份被冻结",
                        """
                        截至目前，白鹭投资有限公司持有公司股份700000股，占公司总股本的0.70%。
                        截至目前，鸬鹚投资有限公司持有公司股份200000股，占公司总股本的0.20%。
                        青石市中级人民法院于2026年3月2日冻结了白鹭投资有限公司及鸬鹚投资有限公司所持公司全部股份。\
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("holder"), fact -> fact.get("shares"))
                .containsExactlyInAnyOrder(
                        tuple("白鹭投资有限公司", "700000"), tuple("鸬鹚投资有限公司", "200000"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "白鹭投资持有的公司6000000股股票，因经济纠纷已被青禾市中级人民法院冻结。",
                "白鹭投资持有的公司股份6000000股，其中限售流通股5000000股，无限售流通股1000000股，已全部被青禾市中级人民法院轮候冻结。\n"
                        + "截至本公告日，白鹭投资持有公司股份6000000股，占公司总股本的6.41%。"
            })
    void freezesWhatIsHeldWhateverStandsBetween(String told) {
        assertThat(read("股东股份冻结", told))
                .extracting(fact -> fact.get("shares"), fact -> fact.get("court"))
                .containsExactly(tuple("6000000", "青禾市中级人民法院"));
    }

    @Test
    void findsTheRatioOfWhatIsHeldWhereverItIsTold() {
        assertThat(
                        read(
                                "股东股份冻结",
                                """
                                白鹭投资持有的公司股份6000000股，其中限售流通股5000000股，无限售流通股1000000股，已全部被青禾市中级人民法院冻结。
                                截至本公告日，白鹭投资持有公司股份6000000股，占公司总股本的6.41%。
                                """))
                .extracting(fact -> fact.get("totalHeld"), fact -> fact.get("totalHeldRatio"))
                .containsExactly(tuple("6000000", "0.0641"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026年3月5日，青禾精密股份有限公司，接到白鹭投资通知，白鹭投资持有的公司6000000股股份自2026年3月2日起被司法冻结，解冻日期为2029年3月1日。",
                "2026年3月5日白鹭投资持有的公司6000000股股份被司法冻结，冻结起始日为2026年3月2日。"
            })
    void beginsAFreezeWhereItIsSaidToBegin(String told) {
        assertThat(read("股东股份冻结", told))
                .extracting(fact -> fact.get("start"))
                .containsExactly("2026-03-02");
    }

    @Test
    void takesAHoldingToldWithItsRatioForAFreeze() {
        List<Map<String, String>> facts =
                read("股东股份冻结", "白鹭投资持有公司股票6000000股，持股比例6.41%被青禾市中级人民法院司法冻结。");

        assertThat(facts)
                .extracting(fact -> fact.get("shares"), fact -> fact.get("court"))
                .containsExactly(tuple("6000000", "青禾市中级人民法院"));
    }

    @Test
    void doesNotTakeTheKindsOfSharesForFreezesOfTheirOwn() {
        List<Map<String, String>> facts =
                read(
                        "股东股份冻结",
                        "白鹭投资持有的公司股份被青禾市中级人民法院冻结，冻结起始日为2026年3月4日，"
                                + "冻结股份数量：500000股，其中无限售流通股为300000股，限售流通股200000股。");

        assertThat(facts).extracting(fact -> fact.get("shares")).containsExactly("500000");
    }

    @Test
    void readsFreezesThatANoticeAboutAnIncreaseTellsOf() {
        List<Map<String, String>> facts =
                read(
                        "控股股东增持股份进展",
                        "2026年2月3日，白鹭投资持有的公司700000股无限售流通股已被青石市中级人民法院冻结；"
                                + "2026年3月2日，白鹭投资持有的公司700000股无限售流通股已被云岭市中级人民法院轮候冻结。");

        assertThat(facts)
                .extracting(
                        fact -> fact.get("shares"),
                        fact -> fact.get("court"),
                        fact -> fact.get("start"))
                .containsExactly(
                        tuple("700000", "青石市中级人民法院", "2026-02-03"),
                        tuple("700000", "云岭市中级人民法院", "2026-03-02"));
    }

    @Test
    void readsDaysThatLabelsTellBeforeTheNumber() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份冻结",
                        """
                        白鹭投资持有的公司股份被青石市中级人民法院冻结，具体如下：
                        冻结期间：2026年3月2日至2029年3月1日
                        冻结数量：500000股
                        """);

        assertThat(facts)
                .extracting(
                        fact -> fact.get("shares"),
                        fact -> fact.get("start"),
                        fact -> fact.get("end"))
                .containsExactly(tuple("500000", "2026-03-02", "2029-03-01"));
    }

    @Test
    void freezesAllByEachOfTheCourtsThatAreNew() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份新增轮候冻结",
                        """
                        截至本公告日，白鹭投资持有公司股份700000股；累计被冻结股份共计700000股，占其持有公司股份的100%。
                        白鹭投资所持本公司股份新增被青石市中级人民法院、云岭市中级人民法院进行了司法轮候冻结。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("shares"), fact -> fact.get("court"))
                .containsExactly(tuple("700000", "青石市中级人民法院"), tuple("700000", "云岭市中级人民法院"));
    }

    @Test
    void readsTheDayOfUnfreezingOnALineOfItsOwn() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份冻结",
                        """
                        白鹭投资持有的公司500000股股份被青石市中级人民法院冻结。
                        冻结日期：2026年3月2日
                        解冻日期：2029年3月1日
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("start"), fact -> fact.get("end"))
                .containsExactly(tuple("2026-03-02", "2029-03-01"));
    }

    @Test
    void leavesOutCourtsThatAreNotNew() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份新增轮候冻结",
                        """
                        截至本公告日，白鹭投资持有公司股份700000股；累计被冻结股份共计700000股，占其持有公司股份的100%。
                        白鹭投资所持本公司股份被青石市中级人民法院进行了司法轮候冻结，新增被云岭市中级人民法院进行了司法轮候冻结。
                        """);

        assertThat(facts).extracting(fact -> fact.get("court")).containsExactly("云岭市中级人民法院");
    }

    @Test
    void takesTheBankThatAskedForAFreezeForNoHolder() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份冻结",
                        """
                        因与青松银行股份有限公司的借款纠纷，2026年3月2日，公司500000股股份被青石市中级人民法院冻结。
                        """);

        assertThat(facts).extracting(fact -> fact.get("holder")).containsExactly("白鹭投资有限公司");
    }

    @Test
    void leavesOutTheSumOfTheFreezes() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份冻结",
                        """
                        截至2026年3月4日，白鹭投资持有的本公司900000股被司法冻结。
                        1、白鹭投资持有的本公司400000股股份，于2026年3月2日被青石市中级人民法院司法冻结。
                        2、白鹭投资持有的本公司500000股股份，于2026年3月3日被云岭市中级人民法院司法冻结。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("shares"))
                .containsExactly("400000", "500000");
    }

    @Test
    void takesWhatIsFrozenInSeveralKindsForNoHolding() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份冻结",
                        """
                        白鹭投资所持有的公司200000股无限售流通股、300000股限售流通股，于2026年3月2日被青石市中级人民法院冻结。
                        截至本公告日，白鹭投资共持有公司股份900000股，占公司总股本的12.5%。
                        """);

        assertThat(facts).extracting(fact -> fact.get("totalHeld")).containsOnly("900000");
    }

    @Test
    void namesAFinancialCourtAndNotWhatItDid() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份冻结",
                        """
                        经查询发现青石市金融法院于2026年3月2日冻结白鹭投资持有的公司500000股股份。
                        """);

        assertThat(facts).extracting(fact -> fact.get("court")).containsExactly("青石市金融法院");
    }

    @Test
    void doesNotTakeWhatIsSeizedForAllThatIsHeld() {
        List<Map<String, String>> facts =
                read(
                        "股东股份被轮候冻结",
                        """
                        白鹭投资所持有的公司6000000股股份被青禾市中级人民法院轮候冻结。
                        据此，青禾市中级人民法院采取执行措施，查封白鹭投资持有的公司6000000股股票。
                        截至本公告日，白鹭投资持有公司股份9000000股，占公司总股本的6.41%。
                        """);

        assertThat(facts)
                .singleElement()
                .satisfies(
                        fact ->
                                assertThat(fact)
                                        .containsEntry("totalHeld", "9000000")
                                        .containsEntry("totalHeldRatio", "0.0641"));
    }

    @Test
    void doesNotTakeWhatSecuresAClaimForAllThatIsHeld() {
        List<Map<String, String>> facts =
                read(
                        "股东股份被司法冻结",
                        """
                        青禾市中级人民法院以王青禾先生持有的公司股票600000股作为财产保全担保物，对上述股票办理了司法冻结手续。
                        王青禾先生持有公司股票9000000股，占公司总股本的6.41%；累计被司法冻结股票600000股。
                        """);

        assertThat(facts)
                .singleElement()
                .satisfies(fact -> assertThat(fact).containsEntry("totalHeld", "9000000"));
    }

    @Test
    void namesWhoeverFreezesWithoutTheWordsOfHisOffice() {
        List<Map<String, String>> facts =
                read("股东股份被轮候冻结", "白鹭投资所持公司股份新增轮候冻结，轮候机关为青禾市中级人民法院，轮候冻结数量6000000股，委托日期为2026年3月2日。");

        assertThat(facts)
                .singleElement()
                .satisfies(fact -> assertThat(fact).containsEntry("court", "青禾市中级人民法院"));
    }

    @Test
    void doesNotBeginAFreezeOnTheDayThatACourtEndedIt() {
        List<Map<String, String>> facts =
                read("股东股份解除冻结", "白鹭投资所持公司6000000股股份于2026年3月2日被青禾市中级人民法院解除冻结。");

        assertThat(facts)
                .singleElement()
                .satisfies(
                        fact ->
                                assertThat(fact)
                                        .containsEntry("released", "2026-03-02")
                                        .doesNotContainKey("start"));
    }

    @Test
    void waitsNoLongerOnceTheFreezeBeforeIsGone() {
        List<Map<String, String>> facts =
                read(
                        "股东股份解除冻结及轮候冻结生效",
                        "2026年3月2日，白鹭投资所持公司3000000股股份由海棠市中级人民法院解除司法冻结；"
                                + "同日，由青禾市中级人民法院轮候冻结的2000000股转为正式冻结，冻结终止日为2029年3月1日。");

        assertThat(facts)
                .filteredOn(fact -> "2000000".equals(fact.get("shares")))
                .singleElement()
                .satisfies(
                        fact ->
                                assertThat(fact)
                                        .containsEntry("end", "2029-03-01")
                                        .doesNotContainKeys("released", "waiting"));
    }

    @Test
    void takesPledgedSharesThatACourtMarksForFrozenOnes() {
        List<Map<String, String>> facts =
                read(
                        "股东股份被司法标记",
                        "青禾市中级人民法院对白鹭投资持有的公司已质押给海棠证券股份有限公司的6000000股股份办理了司法标记，"
                                + "起始日2026年3月2日，到期日2029年3月1日。");

        assertThat(facts)
                .singleElement()
                .satisfies(
                        fact ->
                                assertThat(fact)
                                        .containsEntry("kind", "share-freeze")
                                        .containsEntry("court", "青禾市中级人民法院")
                                        .containsEntry("shares", "6000000")
                                        .containsEntry("start", "2026-03-02")
                                        .containsEntry("end", "2029-03-01"));
    }

    @Test
    void aNumberOfFrozenSharesNeedsNoUnit() {
        List<Map<String, String>> facts =
                read(
                        "股东股份被冻结",
                        "青石市中级人民法院轮候冻结白鹭投资持有的公司股份及孳息，冻结数量为6000000（其中无限售流通股5000000股，限售流通股1000000股）。");

        assertThat(facts).extracting(fact -> fact.get("shares")).containsExactly("6000000");
    }

    @Test
    void whatIsSaidAgainBesideTheHoldingIsTheFreezeAbove() {
        List<Map<String, String>> facts =
                read(
                        "股东股份被冻结",
                        """
                        1、白鹭投资被青石市中级人民法院司法冻结所持有的公司股份为600000股，冻结起始日期为2026年3月2日。
                        2、股东王青禾被云州市青禾区人民法院冻结所持公司股数为400000股，冻结开始日期为2026年3月3日。
                        截至本公告披露日，白鹭投资持有公司股份8000000股，占公司总股本的8.00%，本次冻结所持公司股份数量为600000股，占其所持股份总数的7.50%。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("shares"), fact -> fact.get("court"))
                .containsExactly(tuple("600000", "青石市中级人民法院"), tuple("400000", "云州市青禾区人民法院"));
    }
}
