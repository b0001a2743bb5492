package disclosure.parser.structure;

import static disclosure.parser.structure.ShareFactsTest.byShares;
import static disclosure.parser.structure.ShareFactsTest.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Pledges told side by side, and lists of them line by line. */
class PledgeRowsTest {

    @Test
    void givesEachNumberItsTermBehindWhatBothWereAddedTo() {
        Map<String, Map<String, String>> facts =
                byShares(
                        "控股股东股份补充质押",
                        "白鹭投资将其持有的公司股份400000股和90000股分别质押给海棠证券股份有限公司和青禾证券股份有限公司，"
                                + "分别作为对2025年5月6日办理的7000000股股票质押式回购交易和2025年6月9日办理的6000000股"
                                + "股票质押式回购交易的补充质押，初始交易日均为2026年3月2日，"
                                + "购回交易日分别为2026年5月5日和2026年6月8日。\n2026年3月3日");

        assertThat(facts.get("400000"))
                .containsEntry("pledgee", "海棠证券股份有限公司")
                .containsEntry("start", "2026-03-02")
                .containsEntry("end", "2026-05-05");
        assertThat(facts.get("90000"))
                .containsEntry("pledgee", "青禾证券股份有限公司")
                .containsEntry("start", "2026-03-02")
                .containsEntry("end", "2026-06-08");
    }

    @Test
    void doesNotTakeANumberOfARowForTheSumOfItsNeighbours() {
        Map<String, Map<String, String>> facts =
                byShares(
                        "控股股东股份质押",
                        "白鹭投资于2025年5月6日、2025年5月9日、2025年5月12日分别将公司股份3500000股、8000000股、4500000股"
                                + "质押给海棠证券股份有限公司，并于2026年3月2日补充质押4000000股给海棠证券股份有限公司。");

        assertThat(facts.get("8000000")).containsEntry("start", "2025-05-09");
    }

    @Test
    void releasesThePartsAloneEachOfItsOwnPledge() {
        List<Map<String, String>> facts =
                read(
                        "股东股份提前购回",
                        "2026年3月2日，白鹭投资将其于2025年5月6日和2025年6月9日质押给海棠证券股份有限公司的"
                                + "3000000股股份和5000000股股份，分别提前购回了其中1000000股和2000000股，并已办理完成。");

        assertThat(facts)
                .extracting(
                        fact -> fact.get("shares"),
                        fact -> fact.get("start"),
                        fact -> fact.get("released"))
                .containsExactly(
                        tuple("1000000", "2025-05-06", "2026-03-02"),
                        tuple("2000000", "2025-06-09", "2026-03-02"));
    }

    @Test
    void doesNotDateAllByWhatIsToldOfOneOfThem() {
        Map<String, Map<String, String>> facts =
                byShares(
                        "股东股份补充质押",
                        "白鹭投资将其所持公司股份4000000股和700000股质押给海棠证券股份有限公司，"
                                + "其中4000000股的初始交易日为2026年3月2日，回购交易日为2027年3月1日；"
                                + "700000股的初始交易日为2026年3月5日，回购交易日为2027年3月1日。");

        assertThat(facts.get("4000000")).containsEntry("start", "2026-03-02");
        assertThat(facts.get("700000")).containsEntry("start", "2026-03-05");
    }

    @Test
    void releasesEachNumberOfAListOnTheDayBeforeIt() {
        List<Map<String, String>> facts =
                read(
                        "股东股份解除质押",
                        """
                        出质人名称：白鹭投资
                        解除质押时间：2026年2月2日
                        解除质押股份数量：3000000股
                        解除质押时间：2026年2月9日
                        解除质押股份数量：5000000股
                        解除质押时间：2026年3月2日
                        解除质押股份数量：1000000股
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("shares"), fact -> fact.get("released"))
                .containsExactly(
                        tuple("3000000", "2026-02-02"),
                        tuple("5000000", "2026-02-09"),
                        tuple("1000000", "2026-03-02"));
    }

    @Test
    void keepsThePartsOfASumThatOneWasToldOfBefore() {
        Map<String, Map<String, String>> facts =
                byShares(
                        "控股股东股份质押",
                        """
                        2026年3月2日，白鹭投资将其持有的公司股份3000000股质押给海棠证券股份有限公司，购回交易日为2026年3月3日。
                        同日，白鹭投资与海棠证券股份有限公司就上述股份以及应于近期购回的8000000股，共计11000000股办理了展期手续，展期后，购回交易日为2027年3月2日。
                        """);

        assertThat(facts).containsOnlyKeys("3000000", "8000000");
        assertThat(facts.get("8000000"))
                .containsEntry("end", "2027-03-02")
                .doesNotContainKey("released");
    }

    @Test
    void keepsWhatAnotherHolderIsToldToDoWithoutADay() {
        Map<String, Map<String, String>> facts =
                byShares(
                        "股东股份质押及解除质押",
                        """
                        2026年3月2日，王青禾先生将其持有的公司股份500000股质押给海棠证券股份有限公司。
                        白鹭投资将持有的公司股份3000000股解除质押，将无限售流通股2000000股质押给海棠证券股份有限公司，并办理了登记手续。
                        """);

        assertThat(facts).containsOnlyKeys("500000", "3000000", "2000000");
        assertThat(facts.get("2000000")).containsEntry("holder", "白鹭投资有限公司");
    }

    @Test
    void knowsSharesThatTheLenderSoldFromThoseStillPledged() {
        Map<String, String> fact =
                read(
                                "股东部分质押股份被动减持",
                                """
                                海棠证券股份有限公司于2026年3月2日将白鹭投资质押的公司3000000股股份办理了解除质押并进行场内处置。
                                截至2026年3月3日，白鹭投资共持有公司股份40000000股。
                                其中，已办理质押登记的总股数为20000000股。
                                海棠证券股份有限公司自2026年2月9日起对白鹭投资所质押公司股份进行场内处置。
                                截至2026年3月3日，海棠证券股份有限公司对白鹭投资所质押公司股份累计场内处置9000000股。
                                """)
                        .getFirst();

        assertThat(fact)
                .containsEntry("shares", "3000000")
                .containsEntry("released", "2026-03-02")
                .containsEntry("totalPledged", "20000000")
                .doesNotContainKey("start");
    }

    @Test
    void namesThePlanThatTookThePledgeInFull() {
        List<Map<String, String>> facts =
                read("控股股东股份质押", "2026年3月2日，白鹭投资将其持有的公司股份3000000股质押给“海棠证券—青禾银行5号定向资产管理计划”。");

        assertThat(facts)
                .singleElement()
                .satisfies(
                        fact -> assertThat(fact).containsEntry("pledgee", "海棠证券—青禾银行5号定向资产管理计划"));
    }

    @Test
    void measuresAHoldingByTheClauseThatNamesItAgain() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份解除质押",
                        """
                        白鹭投资将其质押给海棠证券股份有限公司的3000000股于2026年3月2日解除质押。
                        截至2026年3月3日，白鹭投资共持有公司股份40000000股，全部为无限售流通股，白鹭投资持股总额占公司总股本的21.63%。
                        """);

        assertThat(facts)
                .singleElement()
                .satisfies(fact -> assertThat(fact).containsEntry("totalHeldRatio", "0.2163"));
    }

    @Test
    void beginsEachNumberOfAListOnTheDayBeforeIt() {
        List<Map<String, String>> facts =
                read(
                        "股东股份质押",
                        """
                        出质人名称：白鹭投资
                        质押登记日：2026年2月2日
                        质押股份数量：3000000股
                        质押登记日：2026年2月9日
                        质押股份数量：5000000股
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("shares"), fact -> fact.get("start"))
                .containsExactly(tuple("3000000", "2026-02-02"), tuple("5000000", "2026-02-09"));
    }

    @Test
    void endsASentenceBehindARemarkInBrackets() {
        Map<String, Map<String, String>> facts =
                byShares(
                        "控股股东股份延期购回及补充质押",
                        """
                        2024年5月6日，白鹭投资将其持有的公司3000000股质押给海棠证券股份有限公司。
                        （具体内容详见公司临2024-023号公告）
                        2025年5月6日，白鹭投资将其质押给海棠证券股份有限公司的3000000股办理了延期购回手续，并补充质押公司股份400000股。
                        """);

        assertThat(facts.get("400000")).containsEntry("start", "2025-05-06");
    }
}
