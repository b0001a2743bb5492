package disclosure.parser.structure;

import static disclosure.parser.structure.ShareFactsTest.byShares;
import static disclosure.parser.structure.ShareFactsTest.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Sentences in which pledges, releases and totals are easily taken for one another. */
class PledgeTrapsTest {

    @Test
    void givesTheTotalToThePledgeAnnouncedAndNotToTheEarlierOne() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份补充质押",
                        """
                        2025年1月6日，白鹭投资将其持有的公司8000000股质押给海棠证券股份有限公司。
                        2026年3月2日，白鹭投资将其持有的公司500000股补充质押给海棠证券股份有限公司。
                        本次质押后，白鹭投资累计质押股份8500000股。
                        2026年3月3日
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("shares"), fact -> fact.get("totalPledged"))
                .containsExactly(tuple("8000000", null), tuple("500000", "8500000"));
    }

    @Test
    void prefersTheTotalAsOfADayToThatOfOneDeal() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份质押",
                        """
                        2026年3月2日，白鹭投资将其持有的公司500000股质押给海棠证券股份有限公司。
                        该笔业务累计质押2500000股。
                        截至本公告日，白鹭投资所持公司股份累计被质押9000000股。
                        """);

        assertThat(facts)
                .singleElement()
                .extracting(fact -> fact.get("totalPledged"))
                .isEqualTo("9000000");
    }

    @Test
    void takesTheSumToldRightBehindNumbersOfTheSameDay() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份质押",
                        "2026年3月2日，白鹭投资将其持有的公司股份600000股、300000股、100000股，"
                                + "累计1000000股质押给海棠证券股份有限公司，初始交易日为2026年3月2日。");

        assertThat(facts).extracting(fact -> fact.get("shares")).containsExactly("1000000");
    }

    @Test
    void releasesThePartAndNotTheWholeThatAFootnotePartsFromIt() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份解除质押",
                        "2026年3月2日，白鹭投资将其质押给海棠证券股份有限公司的6000000股公司股份"
                                + "[详见公司披露的公告（公告编号：2025-009号）]中的2000000股办理了解除质押手续。");

        assertThat(facts).extracting(fact -> fact.get("shares")).containsExactly("2000000");
    }

    @Test
    void tellsAReleaseFromThePledgeMadeOnItsDay() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份解除质押及再质押",
                        "2026年3月2日，白鹭投资将其质押给海棠银行股份有限公司的4000000股解除质押。\n"
                                + "在上述质押解除的当天，白鹭投资将其持有的公司4000000股重新质押给海棠银行股份有限公司，"
                                + "质押期限为2026年3月2日至2027年3月2日。");

        assertThat(facts)
                .extracting(fact -> fact.get("released"), fact -> fact.get("end"))
                .containsExactlyInAnyOrder(tuple("2026-03-02", null), tuple(null, "2027-03-02"));
    }

    @Test
    void doesNotReadAHeadingAsPartOfTheSentenceBelow() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份延期购回",
                        "一、控股股东股份延期购回、解除质押的基本情况\n"
                                + "2025年3月2日，白鹭投资将其持有的公司700000股质押给海棠证券股份有限公司，"
                                + "购回日期延期至2027年3月2日，并于2026年3月2日办理完成延期手续。");

        assertThat(facts)
                .singleElement()
                .satisfies(
                        fact ->
                                assertThat(fact)
                                        .containsEntry("end", "2027-03-02")
                                        .doesNotContainKey("released"));
    }

    @Test
    void pairsLendersWithNumbersToldInARow() {
        Map<String, Map<String, String>> pledges =
                byShares(
                        "控股股东股份质押",
                        "白鹭投资于2026年3月2日和3月4日将其持有的公司100000股（占公司总股本的0.05%）和200000股（占公司总股本的0.10%）"
                                + "分别质押给海棠证券股份有限公司和松溪信托有限责任公司。");

        assertThat(pledges.get("100000"))
                .containsEntry("start", "2026-03-02")
                .containsEntry("pledgee", "海棠证券股份有限公司");
        assertThat(pledges.get("200000"))
                .containsEntry("start", "2026-03-04")
                .containsEntry("pledgee", "松溪信托有限责任公司");
    }

    @Test
    void tellsAPledgeFromTheOneItIsAddedTo() {
        Map<String, Map<String, String>> pledges =
                byShares(
                        "控股股东股份补充质押",
                        "白鹭投资将其持有的公司300000股质押给海棠证券股份有限公司，作为对2025年5月6日办理的4000000股股票质押式回购交易的补充质押，"
                                + "质押初始交易日为2026年3月2日，购回交易日为2026年5月6日。\n"
                                + "青禾精密股份有限公司董事会\n2026年3月3日");

        assertThat(pledges.get("300000"))
                .containsEntry("start", "2026-03-02")
                .containsEntry("end", "2026-05-06");
        assertThat(pledges.get("4000000"))
                .containsEntry("start", "2025-05-06")
                .containsEntry("end", "2026-05-06");
    }

    @Test
    void leavesTheWholeOutOfWhichAPartIsReleased() {
        List<Map<String, String>> facts =
                read("控股股东股份解除质押", "2026年3月2日，白鹭投资将其质押给海棠证券股份有限公司的5000000股中的1500000股解除质押。");

        assertThat(facts).hasSize(1);
        assertThat(facts.getFirst())
                .containsEntry("shares", "1500000")
                .containsEntry("released", "2026-03-02");
    }

    @Test
    void doesNotTakeWhatATotalIsMadeOfForNewPledges() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份质押",
                        """
                        2026年3月2日，白鹭投资将其持有的公司300000股质押给海棠证券股份有限公司。
                        截至本公告日，白鹭投资持有公司股份9000000股，已质押股份数为800000股。
                        其中500000股质押给松溪信托有限责任公司，300000股质押给海棠证券股份有限公司。\
                        """);

        assertThat(facts).extracting(fact -> fact.get("shares")).containsExactly("300000");
    }

    @Test
    void keepsTheFirstDayOfAPledgeThatIsExtended() {
        Map<String, Map<String, String>> pledges =
                byShares(
                        "控股股东股份质押延期购回",
                        "2026年3月2日，白鹭投资将其于2025年3月3日质押给海棠证券股份有限公司的700000股办理了延期购回，购回交易日延期至2027年3月2日。");

        assertThat(pledges.get("700000"))
                .containsEntry("start", "2025-03-03")
                .containsEntry("end", "2027-03-02")
                .doesNotContainKey("released");
    }

    @Test
    void prefersTheDayWithALabelToThatOfTheAgreement() {
        Map<String, Map<String, String>> pledges =
                byShares("控股股东股份质押", "2026年3月2日，白鹭投资将其持有的公司600000股质押给海棠银行股份有限公司，质押登记日为2026年3月5日。");

        assertThat(pledges.get("600000")).containsEntry("start", "2026-03-05");
    }

    @Test
    void doesNotTakeTheTotalThatIsPledgedForTheCapital() {
        Map<String, Map<String, String>> pledges =
                byShares(
                        "控股股东股份质押",
                        """
                        2026年3月2日，白鹭投资将其持有的公司600000股质押给海棠银行股份有限公司。
                        截至本公告日，白鹭投资持有公司股份9000000股；本次质押后其处于质押状态的股份总数为4100000股。\
                        """);

        assertThat(pledges.get("600000")).containsEntry("totalPledged", "4100000");
    }

    @Test
    void findsATitleThatNamesTheCompanyBeforeTheOath() {
        assertThat(read("控股股东所持本公司部分股份质押", "2026年3月2日，白鹭投资将其持有的公司600000股质押给海棠银行股份有限公司。"))
                .hasSize(1);
    }

    @Test
    void namesABankByTheFullNameBehindItsShortOne() {
        Map<String, Map<String, String>> pledges =
                byShares(
                        "控股股东股份质押",
                        """
                        2025年3月3日，白鹭投资将其持有的公司400000股质押给海棠银行股份有限公司青石分行（以下简称“海棠银行”）。
                        2026年3月2日，白鹭投资将其持有的公司600000股质押给海棠银行。\
                        """);

        assertThat(pledges.get("600000")).containsEntry("pledgee", "海棠银行股份有限公司青石分行");
    }

    @Test
    void doesNotTakeTheWordForFormalitiesForAPledgeMadeAnew() {
        List<Map<String, String>> facts =
                read("控股股东股份解除质押", "2026年3月2日，白鹭投资将其质押给海棠证券股份有限公司的400000股解除质押并办理完成相关解除质押手续。");

        assertThat(facts)
                .singleElement()
                .satisfies(
                        fact ->
                                assertThat(fact)
                                        .containsEntry("released", "2026-03-02")
                                        .doesNotContainKey("start"));
    }

    @Test
    void releasesOnTheDayToldBeforeTheNumber() {
        List<Map<String, String>> facts =
                read(
                        "控股股东部分股份解除质押",
                        """
                        2025年3月2日，白鹭投资将其持有的公司900000股质押给海棠证券股份有限公司。
                        2026年3月4日，白鹭投资提前购回上述质押的部分股票，办理了解除质押手续。
                        本次解除质押的股份数为300000股。
                        """);

        assertThat(facts)
                .singleElement()
                .satisfies(
                        fact ->
                                assertThat(fact)
                                        .containsEntry("shares", "300000")
                                        .containsEntry("start", "2025-03-02")
                                        .containsEntry("released", "2026-03-04"));
    }

    @Test
    void releasesEachOfThePledgesThatASumIsMadeOf() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份解除质押",
                        """
                        2025年3月2日，白鹭投资将其持有的公司900000股质押给海棠证券股份有限公司。
                        2025年8月4日，白鹭投资将其持有的公司100000股补充质押给海棠证券股份有限公司。
                        2026年3月4日，白鹭投资办理了上述共计1000000股公司股票的解除质押手续。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("shares"), fact -> fact.get("released"))
                .containsExactly(tuple("900000", "2026-03-04"), tuple("100000", "2026-03-04"));
    }

    @Test
    void releasesThePartThatIsToldWithoutAPreposition() {
        List<Map<String, String>> facts =
                read(
                        "控股股东部分股份解除质押",
                        """
                        2025年3月2日，白鹭投资将其持有的公司900000股质押给海棠证券股份有限公司。
                        2026年3月4日，白鹭投资已将上述质押股份900000股的部分股份300000股提前解除质押。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("shares"), fact -> fact.get("released"))
                .containsExactly(tuple("300000", "2026-03-04"));
    }

    @Test
    void letsAPledgeFallDueWithWhatIsAddedToIt() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份补充质押",
                        """
                        2025年3月2日，白鹭投资将其持有的公司900000股质押给海棠证券股份有限公司。
                        2026年3月4日，白鹭投资将其持有的公司50000股补充质押给海棠证券股份有限公司，购回交易日为2027年3月1日。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("shares"), fact -> fact.get("end"))
                .containsExactly(tuple("900000", "2027-03-01"), tuple("50000", "2027-03-01"));
    }

    @Test
    void takesForATotalWhatStandsWhenNothingHappens() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份质押",
                        """
                        2026年3月4日，白鹭投资将其持有的公司50000股质押给海棠证券股份有限公司。
                        白鹭投资质押公司无限售流通股350000股，质押股份占其持有公司股份总数的43.75%。
                        """);

        assertThat(facts)
                .singleElement()
                .satisfies(fact -> assertThat(fact).containsEntry("totalPledged", "350000"));
    }

    @Test
    void givesEachEventTheTotalToldNextBehindIt() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份解除质押及质押",
                        """
                        2026年3月2日，白鹭投资将质押给海棠证券股份有限公司的100000股解除质押。
                        本次解除质押后，白鹭投资累计质押股份500000股。
                        2026年3月4日，白鹭投资将其持有的公司股份200000股质押给海棠银行股份有限公司。
                        本次质押后，白鹭投资累计质押股份700000股。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("shares"), fact -> fact.get("totalPledged"))
                .containsExactly(tuple("100000", "500000"), tuple("200000", "700000"));
    }
}
