package disclosure.parser.structure;

import static disclosure.parser.structure.ShareFactsTest.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is left of a pledge of which a part was released. */
class PledgeRestsTest {

    @Test
    void keepsWhatIsLeftOfAPledgeAsTheTextTellsIt() {
        List<Map<String, String>> facts =
                read(
                        "控股股东部分股份解除质押",
                        """
                        2024年5月6日，白鹭投资将其持有的公司9000000股质押给海棠证券股份有限公司，购回交易日为2027年5月6日。
                        2026年3月2日，白鹭投资将上述股份中的2000000股解除质押，剩余质押股份数为7000000股。
                        """);

        assertThat(facts)
                .extracting(
                        fact -> fact.get("shares"),
                        fact -> fact.get("start"),
                        fact -> fact.get("end"),
                        fact -> fact.get("released"))
                .containsExactlyInAnyOrder(
                        tuple("2000000", "2024-05-06", "2027-05-06", "2026-03-02"),
                        tuple("7000000", "2024-05-06", "2027-05-06", null));
    }

    @Test
    void leavesOutAWholeOfWhichTheTextDoesNotTellTheRest() {
        List<Map<String, String>> facts =
                read(
                        "控股股东部分股份解除质押",
                        """
                        2024年5月6日，白鹭投资将其持有的公司9000000股质押给海棠证券股份有限公司。
                        2026年3月2日，白鹭投资将上述股份中的2000000股解除质押，债券持有人换股7000000股。
                        """);

        assertThat(facts)
                .filteredOn(fact -> "2024-05-06".equals(fact.get("start")))
                .extracting(fact -> fact.get("shares"))
                .containsExactly("2000000");
    }

    @Test
    void tellsTwoPartsThatMakeUpAThirdApart() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份质押延期及部分解除质押",
                        """
                        2024年5月6日，白鹭投资将其持有的公司9000000股质押给海棠证券股份有限公司。
                        白鹭投资于2026年3月2日将其质押给海棠证券股份有限公司的上述9000000股中的7000000股办理延期购回；将上述9000000股中的2000000股办理解除质押。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("shares"))
                .containsExactlyInAnyOrder("7000000", "2000000");
    }

    @Test
    void releasesTheRestsThatTheReleasedAddUpTo() {
        List<Map<String, String>> facts =
                read(
                        "控股股东部分股份解除质押",
                        """
                        2024年5月6日，白鹭投资将其持有的公司9000000股质押给海棠证券股份有限公司。
                        2024年6月3日，白鹭投资将其持有的公司5000000股质押给海棠证券股份有限公司。
                        其中3000000股为本次解除质押股份。
                        2026年3月2日，白鹭投资所持有的12000000股已办理完解除质押业务。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("shares"), fact -> fact.get("released"))
                .containsExactlyInAnyOrder(
                        tuple("9000000", "2026-03-02"), tuple("3000000", "2026-03-02"));
    }

    @Test
    void keepsTheTermToWhichOnlyAPartIsPutOff() {
        List<Map<String, String>> facts =
                read(
                        "控股股东部分股份质押延期购回",
                        """
                        2025年3月4日，白鹭投资将其持有的公司9000000股质押给海棠证券股份有限公司，质押到期日为2026年3月4日。
                        2026年3月3日，白鹭投资将上述9000000股中的8999999股办理了延期购回，质押延期后到期日为2026年9月4日。
                        截至2026年3月4日，白鹭投资持有公司股份40000000股。
                        """);

        assertThat(facts)
                .filteredOn(fact -> "8999999".equals(fact.get("shares")))
                .extracting(fact -> fact.get("start"), fact -> fact.get("end"))
                .containsExactly(tuple("2025-03-04", "2026-09-04"));
    }

    @Test
    void readsTheTermOfTheRestBesideThePartThatIsReleased() {
        List<Map<String, String>> facts =
                read(
                        "控股股东部分股份解除质押",
                        """
                        白鹭投资于2025年3月22日将其持有的公司9000000股质押给海棠证券股份有限公司。
                        2026年3月2日，白鹭投资将上述4000000股部分（占公司总股本的2.36%）办理了解除质押，剩余5000000股部分（占公司总股本的3.30%）购回交易日变更至2026年9月22日。
                        """);

        assertThat(facts)
                .extracting(
                        fact -> fact.get("shares"),
                        fact -> fact.get("end"),
                        fact -> fact.get("released"))
                .containsExactlyInAnyOrder(
                        tuple("4000000", null, "2026-03-02"), tuple("5000000", "2026-09-22", null));
    }

    @Test
    void takesANumberSaidToHaveBeenReleasedBeforeForNoOther() {
        List<Map<String, String>> facts =
                read(
                        "控股股东部分股份解除质押及质押续期",
                        """
                        2025年3月2日，白鹭投资将其持有的公司9000000股质押给海棠证券股份有限公司。
                        2026年3月2日，白鹭投资将上述股份中的4000000股解除质押。
                        在上述4000000股股份质押解除后，白鹭投资就剩余的5000000股股份质押予以续期，质押续期后的质押到期日为2027年3月2日。
                        """);

        assertThat(facts)
                .extracting(
                        fact -> fact.get("shares"),
                        fact -> fact.get("end"),
                        fact -> fact.get("released"))
                .containsExactlyInAnyOrder(
                        tuple("4000000", null, "2026-03-02"), tuple("5000000", "2027-03-02", null));
    }

    @Test
    void readsAReleaseOfAPartThatIsToldAsDoneAlready() {
        List<Map<String, String>> facts =
                read(
                        "控股股东部分股份解除质押",
                        """
                        2024年5月6日，白鹭投资将其持有的公司9000000股质押给海棠证券股份有限公司。
                        白鹭投资已于2025年12月6日办理了该部分质押股权中的1000000股的解除质押手续。
                        2026年3月2日，白鹭投资办理了该部分质押股权中的600000股的解除质押手续。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("shares"), fact -> fact.get("released"))
                .contains(tuple("1000000", "2025-12-06"), tuple("600000", "2026-03-02"));
    }

    @Test
    void readsNoReleaseInATermThatIsMisspelt() {
        List<Map<String, String>> facts =
                read(
                        "控股股东部分股份解除质押及再质押",
                        """
                        2026年3月2日，白鹭投资将其持有的公司600000股质押给海棠证券股份有限公司，并于2026年3月3日办理完成质押登记手续，质押期限自登记日起止质权人申请解除质押登记为止。
                        """);

        assertThat(facts)
                .singleElement()
                .satisfies(fact -> assertThat(fact).doesNotContainKey("released"));
    }
}
