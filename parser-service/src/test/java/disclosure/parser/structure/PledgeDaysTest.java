package disclosure.parser.structure;

import static disclosure.parser.structure.ShareFactsTest.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which day of a sentence a pledge begins on, and which it is released on. */
class PledgeDaysTest {

    @Test
    void takesTheDayOfANoticeForNoBeginning() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份质押延期购回",
                        """
                        2024年5月6日，公司于《晨报》披露了《关于控股股东股份质押的公告》，白鹭投资质押公司股份数量为9000000股。
                        该笔质押期限为2024年5月2日至2027年5月2日。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("start"), fact -> fact.get("end"))
                .containsExactly(tuple("2024-05-02", "2027-05-02"));
    }

    @Test
    void releasesAllThatAListTellsByTheDaysTheyWerePledgedOn() {
        List<Map<String, String>> facts =
                read(
                        "控股股东部分股份解除质押",
                        """
                        2026年3月2日，白鹭投资将其于2024年5月6日在海棠证券股份有限公司质押的9000000股（公告编号：2024-021），于2025年4月7日在海棠证券股份有限公司补充质押的2000000股（公告编号：2025-017）在结算公司办理了解除质押手续。
                        """);

        assertThat(facts)
                .extracting(
                        fact -> fact.get("shares"),
                        fact -> fact.get("start"),
                        fact -> fact.get("released"))
                .containsExactlyInAnyOrder(
                        tuple("9000000", "2024-05-06", "2026-03-02"),
                        tuple("2000000", "2025-04-07", "2026-03-02"));
    }

    @Test
    void beginsOnItsDayWhatWasGivenInARepurchaseAndBoughtBackSince() {
        List<Map<String, String>> facts =
                read(
                        "控股股东解除股份质押",
                        """
                        白鹭投资于2025年1月13日将其持有的9000000股因资金需求与海棠证券股份有限公司进行了股票质押式回购交易，现白鹭投资就上述股份办理了购回业务，已于2026年3月2日办理完毕解除质押登记手续。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("start"), fact -> fact.get("released"))
                .containsExactly(tuple("2025-01-13", "2026-03-02"));
    }

    @Test
    void addsOnTheDayOnWhichTheTermIsPutOffAsWell() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份质押延期购回及补充质押",
                        """
                        2024年5月6日，白鹭投资将其持有的9000000股质押给海棠证券股份有限公司；2026年3月2日白鹭投资对本次质押进行了补充质押3000000股，并将购回交易日由2026年5月6日延期至2027年5月6日。
                        """);

        assertThat(facts)
                .filteredOn(fact -> "3000000".equals(fact.get("shares")))
                .extracting(fact -> fact.get("start"), fact -> fact.get("end"))
                .containsExactly(tuple("2026-03-02", "2027-05-06"));
    }

    @Test
    void takesTheDayOnWhichALaterBuyingBackWasAgreedForNoRelease() {
        List<Map<String, String>> facts =
                read(
                        "控股股东延长股份质押期限",
                        """
                        白鹭投资将其持有的9000000股质押给海棠证券股份有限公司，质押期限自2025年3月2日至2026年3月2日。
                        经海棠证券股份有限公司于2026年3月4日审核通过，上述业务将延期还款，新约定购回及质押日期延长至2027年3月2日。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("end"), fact -> fact.get("released"))
                .containsExactly(tuple("2027-03-02", null));
    }

    @Test
    void doesNotReleaseWhatIsStillPledged() {
        List<Map<String, String>> facts =
                read(
                        "控股股东部分股份解除质押",
                        """
                        2024年5月6日，白鹭投资将其持有的9000000股质押给海棠证券股份有限公司。
                        2026年3月2日，白鹭投资赎回该笔质押4000000股，剩余5000000股仍处于质押状态。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("shares"), fact -> fact.get("released"))
                .containsExactlyInAnyOrder(tuple("4000000", "2026-03-02"), tuple("5000000", null));
    }

    @Test
    void doesNotReleaseWhatIsPutOffAfterAPartWasBoughtBack() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份质押延期购回",
                        """
                        白鹭投资于2025年3月4日将9000000股质押给海棠证券股份有限公司，2026年2月13日，其将上述股票质押办理了部分提前购回，提前购回股数为100股。
                        2026年3月3日，白鹭投资将上述股票质押的8999900股办理了延期购回，延期购回日期为2027年3月3日。
                        """);

        assertThat(facts)
                .extracting(
                        fact -> fact.get("shares"),
                        fact -> fact.get("start"),
                        fact -> fact.get("released"))
                .containsExactlyInAnyOrder(
                        tuple("100", "2025-03-04", "2026-02-13"),
                        tuple("8999900", "2025-03-04", null));
    }

    @Test
    void pledgesOnTheSameDayWhatWasReleasedAbove() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份解除质押及重新质押",
                        """
                        2026年3月2日，白鹭投资将其质押的9000000股全部解除质押。
                        同日，白鹭投资将上述解除质押股份9000000股质押给海棠银行股份有限公司，质押登记日为2026年3月2日。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("start"), fact -> fact.get("released"))
                .containsExactlyInAnyOrder(tuple("2026-03-02", null), tuple(null, "2026-03-02"));
    }

    @Test
    void doesNotDateWhatIsReleasedNowWithAReleaseOfLongAgo() {
        List<Map<String, String>> facts =
                read(
                        "控股股东部分股份解除质押",
                        """
                        2024年5月6日，白鹭投资将其持有的9000000股质押给海棠证券股份有限公司。
                        上述部分股份已于2025年2月8日办理解除质押手续。
                        近日，白鹭投资将上述股份中的4000000股办理完成解除质押手续。
                        其中，本次解除质押股份合计4000000股。
                        截至2026年3月2日，白鹭投资持有公司股份40000000股。
                        """);

        assertThat(facts)
                .filteredOn(fact -> "4000000".equals(fact.get("shares")))
                .extracting(fact -> fact.get("released"))
                .containsExactly((String) null);
    }

    @Test
    void doesNotTakeTheLastTermForToday() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份质押",
                        """
                        2026年3月2日，白鹭投资将其持有的1390000股质押给海棠证券股份有限公司，购回交易日为2027年2月27日。
                        2026年3月2日，白鹭投资将其持有的2390000股质押给山茶证券股份有限公司，购回交易日为2028年3月10日。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("start"), fact -> fact.get("end"))
                .containsExactlyInAnyOrder(
                        tuple("2026-03-02", "2027-02-27"), tuple("2026-03-02", "2028-03-10"));
    }
}
