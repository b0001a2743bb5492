package disclosure.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Sentences in which facts about shares are easily taken for others. */
class ShareTrapsTest {

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
                ShareFactsTest.read(
                        "控股股东股份解除质押", "2026年3月2日，白鹭投资将其质押给海棠证券股份有限公司的5000000股中的1500000股解除质押。");

        assertThat(facts).hasSize(1);
        assertThat(facts.getFirst())
                .containsEntry("shares", "1500000")
                .containsEntry("released", "2026-03-02");
    }

    @Test
    void doesNotTakeWhatATotalIsMadeOfForNewPledges() {
        List<Map<String, String>> facts =
                ShareFactsTest.read(
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
        assertThat(
                        ShareFactsTest.read(
                                "控股股东所持本公司部分股份质押", "2026年3月2日，白鹭投资将其持有的公司600000股质押给海棠银行股份有限公司。"))
                .hasSize(1);
    }

    @Test
    void givesEachSaleTheTimeAndThePriceOfItsOwn() {
        Map<String, Map<String, String>> sales =
                byShares(
                        "股东减持股份结果",
                        "白鹭投资于2026年2月2日至2026年2月6日，通过集中竞价方式减持公司股份100000股，减持均价10.10元/股；"
                                + "2026年3月2日至2026年3月6日，通过大宗交易方式减持公司股份300000股，减持均价9.80元/股。");

        assertThat(sales.get("100000"))
                .containsEntry("start", "2026-02-02")
                .containsEntry("end", "2026-02-06")
                .containsEntry("averagePrice", "10.1");
        assertThat(sales.get("300000"))
                .containsEntry("start", "2026-03-02")
                .containsEntry("averagePrice", "9.8");
    }

    @Test
    void leavesOutWhatWasBoughtBefore() {
        List<Map<String, String>> facts =
                ShareFactsTest.read(
                        "控股股东继续增持公司股份",
                        "继2026年2月2日、2月3日共增持400000股公司股份后，白鹭投资于2026年3月2日增持公司股份50000股。");

        assertThat(facts).extracting(fact -> fact.get("shares")).containsExactly("50000");
    }

    @Test
    void readsThePartsOfASumInBracketsWithItsDays() {
        Map<String, Map<String, String>> purchases =
                byShares(
                        "控股股东及其一致行动人增持公司股份",
                        "2026年2月2日至2026年2月6日期间，白鹭投资有限公司、鸬鹚投资有限公司合计增持公司股份300000股"
                                + "（其中白鹭投资有限公司增持100000股、鸬鹚投资有限公司增持200000股）。");

        assertThat(purchases).containsOnlyKeys("100000", "200000");
        assertThat(purchases.get("200000"))
                .containsEntry("holder", "鸬鹚投资有限公司")
                .containsEntry("start", "2026-02-02")
                .containsEntry("end", "2026-02-06");
    }

    @Test
    void freezesAllThatEachOfTwoHoldersHas() {
        List<Map<String, String>> facts =
                ShareFactsTest.read(
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

    private static Map<String, Map<String, String>> byShares(String about, String text) {
        return ShareFactsTest.read(about, text).stream()
                .collect(
                        Collectors.toMap(
                                fact -> String.valueOf(fact.get("shares")), Function.identity()));
    }
}
