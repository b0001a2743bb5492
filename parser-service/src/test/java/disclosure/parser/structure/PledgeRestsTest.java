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
}
