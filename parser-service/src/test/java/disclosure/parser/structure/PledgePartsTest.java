package disclosure.parser.structure;

import static disclosure.parser.structure.ShareFactsTest.byShares;
import static disclosure.parser.structure.ShareFactsTest.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Numbers that are parts or sums of others, or what others have become. */
class PledgePartsTest {

    @Test
    void readsTheDaysOfPartsWhoseSumIsToldRightBehind() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份解除质押",
                        """
                        白鹭投资分别于2025年3月2日、2025年4月6日将其持有的公司300000股和500000股，共计800000股质押给海棠证券股份有限公司。
                        2026年3月2日，白鹭投资购回上述股份，购回数量为800000股。
                        """);

        assertThat(facts)
                .extracting(
                        fact -> fact.get("shares"),
                        fact -> fact.get("start"),
                        fact -> fact.get("released"))
                .containsExactly(
                        tuple("300000", "2025-03-02", "2026-03-02"),
                        tuple("500000", "2025-04-06", "2026-03-02"));
    }

    @Test
    void looksPastASumForTheOtherPartsOfALargerOne() {
        Map<String, Map<String, String>> facts =
                byShares(
                        "控股股东解除股份质押",
                        """
                        2025年3月2日，白鹭投资将其持有的公司2000000股质押给海棠证券股份有限公司。
                        白鹭投资分别于2025年4月6日和2025年5月8日补充质押300000股和500000股，合计补充质押800000股。
                        白鹭投资于2026年3月2日将上述质押给海棠证券股份有限公司的2800000股全部购回。
                        """);

        assertThat(facts).containsOnlyKeys("2000000", "300000", "500000");
        assertThat(facts.values())
                .allSatisfy(fact -> assertThat(fact).containsEntry("released", "2026-03-02"));
    }

    @Test
    void keepsThePartThatIsReleasedAlone() {
        Map<String, Map<String, String>> facts =
                byShares(
                        "控股股东股份解除质押",
                        """
                        2025年3月2日，白鹭投资将其持有的公司1700000股限售流通股和800000股无限售流通股，合计2500000股质押给海棠证券股份有限公司。
                        2026年3月2日，白鹭投资已将上述质押股份2500000股部分股份800000股提前解除质押。
                        """);

        assertThat(facts).containsOnlyKeys("1700000", "800000");
        assertThat(facts.get("800000")).containsEntry("released", "2026-03-02");
        assertThat(facts.get("1700000")).doesNotContainKey("released");
    }

    @Test
    void releasesTheRestOfAPledge() {
        List<Map<String, String>> facts =
                read(
                        "控股股东部分股份解除质押",
                        """
                        2025年3月2日，白鹭投资将其持有的公司1400000股质押给海棠证券股份有限公司。
                        2026年2月2日，白鹭投资已将上述质押股份1400000股部分股份600000股提前解除质押。
                        2026年3月2日，白鹭投资已将上述质押股份1400000股剩余股份800000股提前解除质押。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("shares"), fact -> fact.get("released"))
                .containsExactly(tuple("600000", "2026-02-02"), tuple("800000", "2026-03-02"));
    }

    @Test
    void readsWhichPledgeAPartThatIsFreeAlreadyBelongsTo() {
        List<Map<String, String>> facts =
                read(
                        "控股股东部分股份解除质押",
                        """
                        白鹭投资于2024年12月5日将其持有的2500000股质押给海棠银行股份有限公司。
                        白鹭投资于2025年3月4日将其持有的1500000股质押给海棠银行股份有限公司，其中880000股已于2026年3月2日办理解除质押手续。
                        """);

        assertThat(facts)
                .extracting(
                        fact -> fact.get("shares"),
                        fact -> fact.get("start"),
                        fact -> fact.get("released"))
                .containsExactly(
                        tuple("2500000", "2024-12-05", null),
                        tuple("880000", "2025-03-04", "2026-03-02"));
    }

    @Test
    void takesWhatBracketsSayBecameOfTheNumberBeforeThem() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份补充质押",
                        "白鹭投资分别于2025年3月2日、2025年4月6日将其持有的公司700000股（后因2025年度权益分派调整为1050000股）、"
                                + "2000000股（后因2025年度权益分派调整为3000000股）补充质押给海棠证券股份有限公司。");

        assertThat(facts)
                .extracting(fact -> fact.get("shares"))
                .containsExactly("1050000", "3000000");
    }

    @Test
    void doesNotTakeTheDayOfAnIssueForThatOfARelease() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份解除质押",
                        """
                        2025年3月2日白鹭投资将其持有的公司2000000股质押给海棠证券股份有限公司。
                        2025年6月5日公司完成资本公积金转增股本，转增后该部分股份由2000000股调整为3000000股，现上述股份已解除质押，并于2026年3月2日办理完成了3000000股的解除质押登记手续。
                        """);

        assertThat(facts)
                .extracting(
                        fact -> fact.get("shares"),
                        fact -> fact.get("start"),
                        fact -> fact.get("released"))
                .containsExactly(tuple("3000000", "2025-03-02", "2026-03-02"));
    }

    @Test
    void readsAPledgeOfWhichOnlyTheDebtIsPaidBackInPart() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份质押部分提前还款",
                        "白鹭投资将前期于2025年3月2日与海棠证券股份有限公司办理的800000股股票质押式回购交易办理了部分提前还款手续。");

        assertThat(facts).extracting(fact -> fact.get("shares")).containsExactly("800000");
    }

    @Test
    void doesNotTakeWhatSeveralPledgesHaveBecomeForWhatTheLastHas() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份补充质押",
                        """
                        2025年3月2日，白鹭投资将其持有的公司8000000股质押给海棠证券股份有限公司。
                        2025年5月6日，白鹭投资将其持有的公司500000股补充质押给海棠证券股份有限公司。
                        公司实施权益分派后，上述质押股数变更为11900000股。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("shares"))
                .containsExactly("8000000", "500000");
    }

    @Test
    void findsTheDealAPartBelongsToAndNotWhatWasAddedToItSince() {
        Map<String, Map<String, String>> facts =
                byShares(
                        "控股股东部分股份解除质押",
                        """
                        2025年3月2日，白鹭投资将其持有的公司8000000股质押给海棠证券股份有限公司。
                        2025年5月6日，白鹭投资将其持有的公司1500000股补充质押给海棠证券股份有限公司。
                        2026年3月2日，白鹭投资将其质押给海棠证券股份有限公司的200000股提前解除质押。
                        """);

        assertThat(facts.get("200000")).containsEntry("start", "2025-03-02");
        assertThat(facts).containsKey("1500000");
    }

    @Test
    void takesASummaryAtTheEndForNoPledgeOfItsOwn() {
        List<Map<String, String>> facts =
                read(
                        "控股股东部分股份解除质押",
                        """
                        2026年3月2日，白鹭投资将其质押给海棠证券股份有限公司的200000股解除质押。
                        2026年3月4日，白鹭投资将其质押给海棠证券股份有限公司的300000股解除质押。
                        综上，白鹭投资本次解除质押股份510000股。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("shares"))
                .containsExactly("200000", "300000");
    }

    @Test
    void takesWhatATotalIsMadeOfForNoPledgeOfItsOwn() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份质押",
                        """
                        2026年3月2日，白鹭投资将其持有的公司200000股质押给海棠证券股份有限公司。
                        截至2026年3月4日，白鹭投资处于质押状态的股份为9000000股，占公司总股本的7.71%，其中7000000股质押给海棠银行股份有限公司。
                        """);

        assertThat(facts).extracting(fact -> fact.get("shares")).containsExactly("200000");
    }

    @Test
    void takesTheTotalAsItIsNowAndNotThatOfEarlierDays() {
        List<Map<String, String>> facts =
                read(
                        "控股股东部分股份解除质押",
                        """
                        2025年6月5日，白鹭投资仍处于质押状态的股份为9600000股。
                        2026年3月2日，白鹭投资将质押给海棠信托有限公司的部分股份共计1000000股解除质押。
                        本次解质押后，白鹭投资持有的公司股份中仍处于质押状态的股份数量为7400000股，占公司总股本的7.41%。
                        """);

        assertThat(facts).extracting(fact -> fact.get("totalPledged")).contains("7400000");
    }

    @Test
    void countsASumNotBesidePartsThatWereToldBefore() {
        Map<String, Map<String, String>> facts =
                byShares(
                        "控股股东补充质押股份",
                        """
                        2026年3月2日，白鹭投资将其持有的公司2500000股质押给海棠证券股份有限公司，将其持有的公司2700000股质押给青松证券股份有限公司。
                        2025年5月6日，白鹭投资将其持有的公司9000000股质押给海棠证券股份有限公司。
                        本次白鹭投资将其持有的公司共计5200000股分别质押给海棠证券股份有限公司和青松证券股份有限公司作为补充质押。
                        其中向海棠证券股份有限公司质押2500000股，交易日为2026年3月2日，购回交易日为2027年3月1日。
                        """);

        assertThat(facts).containsOnlyKeys("2500000", "2700000", "9000000");
        assertThat(facts.get("2500000")).containsEntry("end", "2027-03-01");
    }

    @Test
    void releasesAllThatTheSentenceBeforeTellsOf() {
        Map<String, Map<String, String>> facts =
                byShares(
                        "控股股东股份解除质押",
                        """
                        2025年5月6日，白鹭投资将其持有的公司9000000股质押给海棠证券股份有限公司；2025年6月9日，白鹭投资将其持有的公司700000股质押给海棠证券股份有限公司。
                        2026年3月2日，白鹭投资办理了上述股份的解除质押手续。
                        """);

        assertThat(facts.values())
                .hasSize(2)
                .allSatisfy(fact -> assertThat(fact).containsEntry("released", "2026-03-02"));
    }

    @Test
    void leavesOutAPledgeOfSomeMonthLongAgoBesideOneWithItsDay() {
        Map<String, Map<String, String>> facts =
                byShares(
                        "控股股东股份补充质押",
                        """
                        2025年5月，白鹭投资将其持有的公司9000000股质押给海棠证券股份有限公司。
                        2026年3月2日，白鹭投资将其持有的公司700000股补充质押给海棠证券股份有限公司。
                        """);

        assertThat(facts).containsOnlyKeys("700000");
    }

    @Test
    void putsOffWhatWasAddedAndItsBaseTogether() {
        Map<String, Map<String, String>> facts =
                byShares(
                        "控股股东股份质押延期购回",
                        """
                        2025年3月2日，白鹭投资将其持有的公司9000000股质押给海棠证券股份有限公司，质押期限为2025年3月2日至2026年3月2日。
                        2025年9月8日，白鹭投资就该笔质押补充质押了400000股。
                        2026年3月2日，白鹭投资就该笔质押与海棠证券办理了延期购回交易，延期购回日为2027年3月2日。
                        青禾精密股份有限公司董事会2026年3月4日
                        """);

        assertThat(facts.get("9000000")).containsEntry("end", "2027-03-02");
        assertThat(facts.get("400000")).containsEntry("end", "2027-03-02");
    }

    @Test
    void putsOffWhatASentenceAddsTo() {
        Map<String, Map<String, String>> facts =
                byShares(
                        "控股股东股份质押延期购回及补充质押",
                        """
                        2025年3月2日，白鹭投资将其持有的公司9000000股质押给海棠证券股份有限公司，质押期限为2025年3月2日至2026年3月2日。
                        2026年3月2日，白鹭投资办理了前述股份质押的延期购回手续，并补充质押公司股份400000股，购回交易日延期至2027年3月2日。
                        青禾精密股份有限公司董事会2026年3月4日
                        """);

        assertThat(facts.get("9000000")).containsEntry("end", "2027-03-02");
        assertThat(facts.get("400000"))
                .containsEntry("start", "2026-03-02")
                .containsEntry("end", "2027-03-02");
    }

    @Test
    void keepsTheTermOfWhatIsReleasedOnNoDayTold() {
        Map<String, Map<String, String>> facts =
                byShares(
                        "控股股东股份解除质押",
                        """
                        白鹭投资于2025年3月2日将其持有的公司900000股质押给海棠证券股份有限公司，到期日期为2026年3月2日。
                        近日，白鹭投资将上述股份办理了解除质押手续。
                        青禾精密股份有限公司董事会2026年3月4日
                        """);

        assertThat(facts.get("900000")).containsEntry("end", "2026-03-02");
    }
}
