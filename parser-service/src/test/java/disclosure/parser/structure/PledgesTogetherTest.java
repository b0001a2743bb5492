package disclosure.parser.structure;

import static disclosure.parser.structure.ShareFactsTest.byShares;
import static disclosure.parser.structure.ShareFactsTest.only;
import static disclosure.parser.structure.ShareFactsTest.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Pledges and releases that one text tells of side by side: each keeps what is its own. */
class PledgesTogetherTest {

    @Test
    void doesNotTakeAPledgeOfYesterdayForTheEarlierOneThatIsReleased() {
        Map<String, Map<String, String>> facts =
                byShares(
                        "控股股东股份解除质押及再质押",
                        """
                        白鹭投资于2026年3月2日将9000000股公司股份质押给海棠证券股份有限公司。
                        白鹭投资于2026年3月3日将前期质押给海棠证券股份有限公司的6000000股公司股份解除质押。
                        """);

        assertThat(facts.get("9000000"))
                .containsEntry("start", "2026-03-02")
                .doesNotContainKey("released");
        assertThat(facts.get("6000000"))
                .containsEntry("released", "2026-03-03")
                .doesNotContainKey("start");
    }

    @Test
    void leavesThePledgeThatIsPutOffBesideAReleaseToldBefore() {
        Map<String, Map<String, String>> facts =
                byShares(
                        "控股股东股份解除质押",
                        """
                        白鹭投资于2026年3月2日将其质押在海棠证券股份有限公司的2000000股公司股份解除质押。
                        白鹭投资于2024年5月6日将其持有的公司9000000股质押给海棠证券股份有限公司，白鹭投资将前述质押购回期限延长至2027年5月6日。
                        """);

        assertThat(facts).containsOnlyKeys("2000000", "9000000");
        assertThat(facts.get("9000000")).containsEntry("end", "2027-05-06");
    }

    @Test
    void tellsTwoPledgesOfOneNumberApartByTheirDays() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份延长质押期限",
                        """
                        1、白鹭投资将其于2024年5月6日质押给海棠证券股份有限公司的公司股份900000股延期，质押期限为2024年5月6日至2027年5月5日。
                        2、白鹭投资将其于2024年5月9日质押给海棠证券股份有限公司的公司股份900000股延期，质押期限为2024年5月9日至2027年5月8日。
                        青禾精密股份有限公司董事会2026年3月4日
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("start"), fact -> fact.get("end"))
                .containsExactly(
                        tuple("2024-05-06", "2027-05-05"), tuple("2024-05-09", "2027-05-08"));
    }

    @Test
    void tellsTwoPledgesOfOneDayApartByTheDaysTheyFallDueOn() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份质押",
                        """
                        2026年3月2日，白鹭投资将其持有的公司600000股质押给海棠证券股份有限公司，购回交易日为2027年3月2日；2026年3月2日，白鹭投资将其持有的公司600000股质押给海棠证券股份有限公司，购回交易日为2027年5月6日。
                        青禾精密股份有限公司董事会2026年3月4日
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("end"))
                .containsExactly("2027-03-02", "2027-05-06");
    }

    @Test
    void givesTheDayOfASentenceToAllThatItTellsOf() {
        Map<String, Map<String, String>> facts =
                byShares(
                        "控股股东股份质押",
                        """
                        2026年3月2日，白鹭投资将其持有的公司300000股质押给海棠证券股份有限公司，期限为壹年；将其持有的公司500000股质押给青松银行股份有限公司，期限为壹年。
                        """);

        assertThat(facts.get("500000"))
                .containsEntry("start", "2026-03-02")
                .containsEntry("pledgee", "青松银行股份有限公司");
    }

    @Test
    void keepsWhatIsAnnouncedNowThoughOnlyAnOldPledgeHasItsDay() {
        Map<String, Map<String, String>> facts =
                byShares(
                        "控股股东股份补充质押",
                        """
                        2024年5月6日，白鹭投资将其持有的公司9000000股质押给海棠证券股份有限公司。
                        本次补充质押股份400000股，占其持有公司股份的1.2%。
                        青禾精密股份有限公司董事会2026年3月4日
                        """);

        assertThat(facts).containsOnlyKeys("9000000", "400000");
    }

    @Test
    void pledgesAgainWhatASentenceReleasesAndGoesOnToPledge() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份解除质押并重新质押",
                        """
                        2026年3月2日，白鹭投资将质押给海棠证券股份有限公司的900000股公司股份解除质押，并继续质押给海棠证券股份有限公司。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("start"), fact -> fact.get("released"))
                .containsExactly(tuple(null, "2026-03-02"), tuple("2026-03-02", null));
    }

    @Test
    void doesNotExtendWhatIsAddedToAPledgeThatIs() {
        Map<String, Map<String, String>> facts =
                byShares(
                        "控股股东股份质押",
                        """
                        2024年5月6日，白鹭投资将其持有的公司2000000股质押给海棠证券股份有限公司。
                        近日，白鹭投资上述质押的2000000股公司股份办理了股份质押延期手续，并新增质押股份700000股。
                        上述股份于2026年3月2日办理完毕股份质押手续。
                        """);

        assertThat(facts.get("2000000")).containsEntry("start", "2024-05-06");
        assertThat(facts).containsKey("700000");
    }

    @Test
    void takesNoPuttingOffForARelease() {
        Map<String, String> pledge =
                only(
                        read(
                                "控股股东股票质押式回购交易延期购回",
                                """
                                2026年3月2日，白鹭投资将质押给海棠证券股份有限公司的公司股份900000股办理了延期回购手续，购回交易日延后至2027年3月2日。
                                """));

        assertThat(pledge).containsEntry("end", "2027-03-02").doesNotContainKey("released");
    }

    @Test
    void takesNoTitleQuotedForARelease() {
        Map<String, Map<String, String>> facts =
                byShares(
                        "控股股东股份质押",
                        """
                        2024年5月6日，白鹭投资将其持有的公司900000股质押给海棠证券股份有限公司，详见公司于2024年5月7日披露的“关于控股股东部分股份解除质押的公告”。
                        """);

        assertThat(facts.get("900000"))
                .containsEntry("start", "2024-05-06")
                .doesNotContainKey("released");
    }

    @Test
    void takesTheDayOnWhichTheCapitalWasCountedForNothingElse() {
        Map<String, String> pledge =
                only(
                        read(
                                "控股股东股份质押",
                                """
                                2026年3月2日，白鹭投资将其持有的公司900000股质押给海棠证券股份有限公司，占公司2025年12月31日总股本的1.2%。
                                """));

        assertThat(pledge).containsEntry("start", "2026-03-02");
    }

    @Test
    void knowsTheLenderFromWhoGivesTheSharesBack() {
        Map<String, String> release =
                only(
                        read(
                                "控股股东股份解除质押",
                                """
                                2026年3月3日，公司收到白鹭投资通知，青松银行股份有限公司云岭支行将白鹭投资质押的公司股份900000股予以解除质押，质押解除日期为2026年3月2日。
                                """));

        assertThat(release)
                .containsEntry("pledgee", "青松银行股份有限公司云岭支行")
                .containsEntry("released", "2026-03-02");
    }

    @Test
    void takesWhoseDebtsAreSecuredForNoHolder() {
        Map<String, String> pledge =
                only(
                        read(
                                "控股股东股份质押",
                                """
                                2026年3月2日，白鹭投资为其股东云岭实业有限公司提供担保，将其持有的公司900000股质押给海棠证券股份有限公司。
                                """));

        assertThat(pledge.get("holder")).startsWith("白鹭").isNotEqualTo("云岭实业有限公司");
    }

    @Test
    void addsUpAHoldingThatIsToldKindByKind() {
        Map<String, String> pledge =
                only(
                        read(
                                "控股股东股份质押",
                                """
                                2026年3月2日，白鹭投资将其持有的公司900000股质押给海棠证券股份有限公司。
                                截至本公告日，白鹭投资持有公司无限售流通股6000000股，限售流通股3000000股，持股总数量9000000股，占公司总股本的12.5%。
                                """));

        assertThat(pledge)
                .containsEntry("totalHeld", "9000000")
                .containsEntry("totalHeldRatio", "0.125");
    }

    @Test
    void looksForTheRatioBehindTheKindsOfAHolding() {
        Map<String, String> pledge =
                only(
                        read(
                                "控股股东股份质押",
                                """
                                2026年3月2日，白鹭投资将其持有的公司900000股质押给海棠证券股份有限公司。
                                白鹭投资持有公司股份9000000股，其中：限售流通股3000000股、无限售流通股6000000股，占公司总股本的12.5%。
                                """));

        assertThat(pledge).containsEntry("totalHeldRatio", "0.125");
    }

    @Test
    void goesOnAboutWhatWasAddedNotAboutWhatItWasAddedTo() {
        Map<String, Map<String, String>> facts =
                byShares(
                        "控股股东股份补充质押",
                        """
                        白鹭投资将其持有的公司800000股质押给海棠证券股份有限公司，本次质押是对2025年5月6日白鹭投资与海棠证券股份有限公司开展的股票质押式回购交易中9000000股进行的补充质押。
                        交易的初始交易日为2026年3月2日，质押期限至2026年5月6日。
                        青禾精密股份有限公司董事会2026年3月4日
                        """);

        assertThat(facts.get("800000"))
                .containsEntry("start", "2026-03-02")
                .containsEntry("end", "2026-05-06");
        assertThat(facts.get("9000000")).containsEntry("start", "2025-05-06");
    }

    @Test
    void takesTheDayOfReleaseAsATermForNoRelease() {
        assertThat(
                        only(
                                read(
                                        "控股股东股份补充质押",
                                        "2026年3月2日，白鹭投资将其持有的公司800000股补充质押给海棠证券股份有限公司，购回交易日为办理解除质押登记之日。")))
                .containsEntry("start", "2026-03-02")
                .doesNotContainKey("released");
    }

    @Test
    void readsLabelsOfDaysWhoseWordsGoOn() {
        assertThat(
                        only(
                                read(
                                        "控股股东股份质押",
                                        "白鹭投资将其持有的公司800000股质押给海棠证券股份有限公司，初始交易日均为2026年3月2日，质押到期日为：2027年3月1日。")))
                .containsEntry("start", "2026-03-02")
                .containsEntry("end", "2027-03-01");
    }

    @Test
    void addsSharesOnTheDayOnWhichOthersArePutOff() {
        Map<String, Map<String, String>> facts =
                byShares(
                        "控股股东股份质押",
                        """
                        白鹭投资于2024年5月6日将其持有的公司9000000股质押给海棠证券股份有限公司。
                        2026年3月2日，白鹭投资将上述9000000股办理了延期购回业务，同时补充质押公司股份400000股。
                        """);

        assertThat(facts.get("400000")).containsEntry("start", "2026-03-02");
        assertThat(facts.get("9000000")).containsEntry("start", "2024-05-06");
    }

    @Test
    void pledgesOnTheDayOfTheReleaseToldBefore() {
        Map<String, Map<String, String>> facts =
                byShares(
                        "控股股东股份解除质押及再质押",
                        """
                        2026年3月2日，白鹭投资将其于2024年5月6日质押给海棠证券股份有限公司的9000000股公司股份解除质押。
                        同日，白鹭投资将其持有的公司700000股质押给青松银行股份有限公司。
                        """);

        assertThat(facts.get("700000")).containsEntry("start", "2026-03-02");
    }
}
