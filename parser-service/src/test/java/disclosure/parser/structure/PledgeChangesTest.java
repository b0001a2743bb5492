package disclosure.parser.structure;

import static disclosure.parser.structure.ShareFactsTest.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Sentences that tell what became of a pledge: a part released, another number, another term. */
class PledgeChangesTest {

    @Test
    void releasesAPartOfThePledgeToldLast() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份解除质押",
                        """
                        2024年5月6日，白鹭投资将其持有的公司9000000股质押给海棠证券股份有限公司。
                        2025年1月6日，白鹭投资将其持有的公司6000000股质押给海棠证券股份有限公司。
                        其中2000000股已于2026年3月2日办理解除质押手续。
                        """);

        assertThat(facts)
                .extracting(
                        fact -> fact.get("shares"),
                        fact -> fact.get("start"),
                        fact -> fact.get("released"))
                .contains(tuple("2000000", "2025-01-06", "2026-03-02"));
    }

    @Test
    void beginsAReleaseOfMoreSharesWithThePledgeThatACapitalisationMadeLarger() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份解除质押",
                        """
                        2024年5月6日，白鹭投资将其持有的公司3000000股质押给海棠证券股份有限公司。
                        2025年6月9日，公司实施权益分派，白鹭投资质押股票数量相应增加1500000股。
                        2026年3月2日，白鹭投资将其质押给海棠证券股份有限公司的4500000股解除质押。
                        """);

        assertThat(facts)
                .singleElement()
                .satisfies(
                        fact ->
                                assertThat(fact)
                                        .containsEntry("shares", "4500000")
                                        .containsEntry("start", "2024-05-06")
                                        .containsEntry("released", "2026-03-02"));
    }

    @Test
    void followsThePledgeThatIsSaidToHaveBecomeAnotherNumber() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份质押延期",
                        """
                        2024年5月6日，白鹭投资将其持有的公司5400000股质押给海棠证券股份有限公司，到期日为2026年3月2日。
                        因此，上述质押给海棠证券的股份由5400000股调整为7020000股。
                        延期后，到期日为2027年3月2日。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("shares"), fact -> fact.get("start"))
                .containsExactly(tuple("7020000", "2024-05-06"));
    }

    @Test
    void givesEachPledgeTheNumberItBecame() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份解除质押",
                        """
                        白鹭投资于2024年5月6日将其持有的公司3500000股质押给海棠银行股份有限公司；2025年1月6日将其持有的公司5300000股质押给海棠银行股份有限公司。
                        公司于2026年2月9日实施完毕利润分配方案，白鹭投资上述质押股份数量分别增加至7000000股和10600000股。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("shares"))
                .containsExactly("7000000", "10600000");
    }

    @Test
    void releasesWhatIsLeftAndNotTheWhole() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份解除质押",
                        "白鹭投资已于2026年3月2日将2025年1月6日质押给海棠证券股份有限公司的公司6000000股无限售流通股"
                                + "剩余未解质部分全部解除质押，解质数量为2500000股。");

        assertThat(facts)
                .extracting(fact -> fact.get("shares"), fact -> fact.get("released"))
                .containsExactly(tuple("2500000", "2026-03-02"));
    }

    @Test
    void takesTheDayOfThePapersForNoFurtherRelease() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份解除质押",
                        """
                        白鹭投资将其2025年1月6日质押给海棠证券股份有限公司的4000000股于2026年3月2日办理了解除质押手续。
                        上述4000000股解除质押相关登记手续已于2026年3月4日办理完毕。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("shares"), fact -> fact.get("released"))
                .containsExactly(tuple("4000000", "2026-03-02"));
    }

    @Test
    void doesNotDateAPledgeOnTheDayItsTermIsExtended() {
        List<Map<String, String>> facts =
                read("控股股东股份质押延期", "2026年3月2日，白鹭投资将质押给海棠证券股份有限公司的4000000股办理了延期购回，购回交易日为2027年3月2日。");

        assertThat(facts)
                .singleElement()
                .satisfies(
                        fact ->
                                assertThat(fact)
                                        .containsEntry("end", "2027-03-02")
                                        .doesNotContainKey("start"));
    }

    @Test
    void leavesOutATermThatAStandingPledgeHasOutlived() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份补充质押",
                        """
                        2025年1月6日，白鹭投资将其持有的公司4000000股质押给海棠证券股份有限公司，购回交易日为2026年1月6日。
                        2026年3月2日，白鹭投资将其持有的公司300000股补充质押给海棠证券股份有限公司。
                        2026年3月3日
                        """);

        assertThat(facts).extracting(fact -> fact.get("end")).doesNotContain("2026-01-06");
    }

    @Test
    void doesNotTakeADayAsOfWhichSomethingIsCountedForTheEnd() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份质押",
                        """
                        2026年3月2日，白鹭投资将其持有的公司4000000股质押给海棠证券股份有限公司。
                        截止2026年3月5日，上述质押登记手续已办理完毕。
                        """);

        assertThat(facts)
                .singleElement()
                .satisfies(fact -> assertThat(fact).doesNotContainKey("end"));
    }

    @Test
    void keepsTheDayOfThePledgeApartFromAReleaseOfTheseDays() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份解除质押",
                        "白鹭投资于2025年3月2日将其持有的公司2100000股质押给海棠证券股份有限公司，" + "并于近日就上述质押的股份办理了解除质押登记手续。");

        assertThat(facts)
                .singleElement()
                .satisfies(
                        fact ->
                                assertThat(fact)
                                        .containsEntry("start", "2025-03-02")
                                        .doesNotContainKey("released"));
    }

    @Test
    void pledgesAgainAPartOfWhatWasReleased() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份解除质押及再质押",
                        """
                        2026年3月2日，白鹭投资将其质押给海棠银行股份有限公司的4000000股解除质押。
                        同日，白鹭投资将上述解除质押的股票中3000000股公司人民币普通股股票重新质押给海棠银行股份有限公司。
                        """);

        assertThat(facts)
                .extracting(
                        fact -> fact.get("shares"),
                        fact -> fact.get("start"),
                        fact -> fact.get("released"))
                .containsExactly(
                        tuple("4000000", null, "2026-03-02"), tuple("3000000", "2026-03-02", null));
    }

    @Test
    void readsWhatIsHeldFromTheBracketsBehindAName() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份质押",
                        "公司控股股东白鹭投资（持有公司股份总数9000000股，占公司总股本的9.00%）于2026年3月2日"
                                + "将其持有的公司4000000股质押给海棠证券股份有限公司。");

        assertThat(facts)
                .singleElement()
                .satisfies(
                        fact ->
                                assertThat(fact)
                                        .containsEntry("totalHeld", "9000000")
                                        .containsEntry("totalHeldRatio", "0.09"));
    }

    @Test
    void releasesThePledgeToldLastOfTwoOfOneNumber() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份质押及解除质押",
                        """
                        2026年3月2日，白鹭投资将其持有的公司4000000股质押给海棠银行股份有限公司。
                        2024年5月6日，白鹭投资将其持有的公司4000000股质押给海棠银行股份有限公司。
                        2026年3月4日，白鹭投资购回上述质押的4000000股，并办理了解除质押登记手续。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("start"), fact -> fact.get("released"))
                .containsExactly(tuple("2026-03-02", null), tuple("2024-05-06", "2026-03-04"));
    }

    @Test
    void doesNotReleaseWhatOneSentenceSaysIsExtended() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份解除质押及质押展期",
                        "白鹭投资已于2026年2月27日将其质押给海棠证券股份有限公司的3000000股办理了解除质押登记手续，"
                                + "并已于2026年3月5日将其剩余仍处于质押状态的1400000股办理了质押展期。");

        assertThat(facts)
                .extracting(fact -> fact.get("shares"), fact -> fact.get("released"))
                .containsExactly(tuple("3000000", "2026-02-27"), tuple("1400000", null));
    }

    @Test
    void countsSeveralEqualPledgesByTheirSum() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份解除质押",
                        "白鹭投资将其质押给海棠证券股份有限公司的4笔250000股，共计1000000股解除质押，" + "登记手续已于2026年3月2日办理完毕。");

        assertThat(facts).extracting(fact -> fact.get("shares")).containsExactly("1000000");
    }

    @Test
    void takesTheDayThatALabelNamesAndNotThatOfThePaper() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份解除质押",
                        "根据登记机构2026年3月4日出具的解除质押登记通知书，白鹭投资质押给海棠银行股份有限公司的4000000股"
                                + "办理了解除质押手续，质押登记解除日期为2026年3月2日。");

        assertThat(facts).extracting(fact -> fact.get("released")).containsExactly("2026-03-02");
    }
}
