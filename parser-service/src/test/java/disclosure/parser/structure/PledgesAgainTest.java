package disclosure.parser.structure;

import static disclosure.parser.structure.ShareFactsTest.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Shares that are pledged again, and pledges that are told again or go on for longer. */
class PledgesAgainTest {

    @Test
    void pledgesAgainWhatTheNextSentenceSaysIsPledgedAgain() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份解除质押及再次质押",
                        """
                        2026年3月2日，白鹭投资将其在2025年3月2日质押给海棠银行股份有限公司的本公司流通股3000000股办理了解除质押登记手续。
                        2026年3月4日，白鹭投资将上述股份再次质押给海棠银行股份有限公司，并办理了质押登记手续。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("start"), fact -> fact.get("released"))
                .containsExactly(tuple("2025-03-02", "2026-03-02"), tuple("2026-03-04", null));
        assertThat(facts).allSatisfy(fact -> assertThat(fact).containsEntry("shares", "3000000"));
    }

    @Test
    void givesOneDayToTheReleaseAndToThePledgeThatFollowsInOneSentence() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份解除质押及再质押",
                        "2026年3月2日，白鹭投资购回了质押给海棠银行股份有限公司的3000000股（占公司总股本的2.91%）流通股，"
                                + "并将该部分流通股（3000000股，占公司总股本的2.91%）再次质押给海棠银行股份有限公司。");

        assertThat(facts)
                .extracting(fact -> fact.get("start"), fact -> fact.get("released"))
                .containsExactlyInAnyOrder(tuple(null, "2026-03-02"), tuple("2026-03-02", null));
    }

    @Test
    void takesTheDaysOfAgreementAndOfRegistrationForThoseOfOnePledge() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份质押",
                        """
                        公司接到白鹭投资的通知，白鹭投资已于2026年3月4日将其持有的公司3000000股办理完毕股权质押手续。
                        2026年3月2日，白鹭投资将其持有的公司3000000股质押给海棠银行股份有限公司。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("pledgee"), fact -> fact.get("start"))
                .containsExactly(tuple("海棠银行股份有限公司", "2026-03-02"));
    }

    @Test
    void tellsAPledgeOnceWhenAnIssueHasMadeItTheOneToldBefore() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份质押展期",
                        """
                        白鹭投资原质押给海棠证券股份有限公司的4500000股已办理质押展期手续。
                        2025年3月2日，白鹭投资将其持有的公司3000000股质押给海棠证券股份有限公司。
                        公司以资本公积金转增股本，转增后白鹭投资质押的3000000股变为4500000股。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("shares"), fact -> fact.get("start"))
                .containsExactly(tuple("4500000", "2025-03-02"));
    }

    @Test
    void pairsTermsToldInARowWithTheNumbersBeforeThem() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份补充质押",
                        "白鹭投资将其持有的260000股、150000股、950000股流通股股票质押给海棠证券股份有限公司，"
                                + "质押期限分别为2026年3月2日至2027年5月2日、2026年3月3日至2026年7月27日以及2026年3月4日至2027年5月4日。\n"
                                + "青禾精密股份有限公司董事会2026年3月5日");

        assertThat(facts)
                .extracting(
                        fact -> fact.get("shares"),
                        fact -> fact.get("start"),
                        fact -> fact.get("end"))
                .containsExactly(
                        tuple("260000", "2026-03-02", "2027-05-02"),
                        tuple("150000", "2026-03-03", "2026-07-27"),
                        tuple("950000", "2026-03-04", "2027-05-04"));
    }

    @Test
    void putsOffADealTogetherWithWhatWasAddedToItAndNoOther() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份质押延期购回",
                        """
                        2025年1月6日，白鹭投资将其持有的公司900000股质押给海棠证券股份有限公司，购回交易日为2026年6月5日。
                        2025年3月4日，白鹭投资将其持有的公司700000股质押给海棠证券股份有限公司，购回交易日为2026年3月4日。
                        2025年6月2日，白鹭投资将其持有的公司300000股质押给海棠证券股份有限公司，作为补充质押，质押到期日为2026年3月4日。
                        2026年3月3日，白鹭投资将前述股份办理了股票质押延期业务，购回交易日延期至2027年3月4日。
                        青禾精密股份有限公司董事会2026年3月4日
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("shares"), fact -> fact.get("end"))
                .containsExactly(
                        tuple("900000", "2026-06-05"),
                        tuple("700000", "2027-03-04"),
                        tuple("300000", "2027-03-04"));
    }

    @Test
    void releasesWhatWasBoughtBackWhenItFellDue() {
        List<Map<String, String>> facts =
                read(
                        "股东质押股份到期购回",
                        "白鹭投资2025年3月3日质押给海棠证券股份有限公司的6000000股股份已于2026年3月2日到期购回，并完成解除质押登记。");

        assertThat(facts)
                .singleElement()
                .satisfies(fact -> assertThat(fact).containsEntry("released", "2026-03-02"));
    }

    @Test
    void knowsTheLenderWhoReleasesAPledge() {
        List<Map<String, String>> facts =
                read("股东股份解除质押", "2026年3月2日，白鹭投资归还部分融资款，海棠证券股份有限公司相应解除了其6000000股股份的质押。");

        assertThat(facts)
                .singleElement()
                .satisfies(fact -> assertThat(fact).containsEntry("pledgee", "海棠证券股份有限公司"));
    }
}
