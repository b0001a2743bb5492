package disclosure.parser.structure;

import static disclosure.parser.structure.ShareFactsTest.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Pledges of one number that are several. */
class PledgesApartTest {

    @Test
    void readsOneOfEachHolder() {
        List<Map<String, String>> facts =
                read(
                        "实际控制人股份质押",
                        """
                        2026年3月2日，陆青禾先生与陆青石先生分别将其持有的公司股份各5500000股质押给海棠证券股份有限公司。
                        """);

        assertThat(facts)
                .extracting(
                        fact -> fact.get("holder"),
                        fact -> fact.get("shares"),
                        fact -> fact.get("start"))
                .containsExactlyInAnyOrder(
                        tuple("陆青禾", "5500000", "2026-03-02"),
                        tuple("陆青石", "5500000", "2026-03-02"));
    }

    @Test
    void readsOneOfEachDay() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份补充质押",
                        """
                        2026年3月2日，白鹭投资将其持有的公司9000000股质押给海棠证券股份有限公司。
                        白鹭投资曾分别于2025年2月8日及2025年6月27日各补充质押5000000股给海棠证券股份有限公司。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("shares"), fact -> fact.get("start"))
                .containsExactlyInAnyOrder(
                        tuple("9000000", "2026-03-02"),
                        tuple("5000000", "2025-02-08"),
                        tuple("5000000", "2025-06-27"));
    }

    @Test
    void tellsAnotherPledgeOfTheSameNumberApart() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份质押",
                        """
                        2026年3月2日，白鹭投资将其持有的1390000股质押给海棠证券股份有限公司。
                        初始交易日为2026年3月2日，购回交易日为2027年2月27日。
                        此外，白鹭投资将其持有的1390000股质押给海棠证券股份有限公司。
                        初始交易日为2026年3月2日，购回交易日为2027年3月10日。
                        截至2026年3月4日，上述质押登记手续已办理完毕。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("start"), fact -> fact.get("end"))
                .containsExactlyInAnyOrder(
                        tuple("2026-03-02", "2027-02-27"), tuple("2026-03-02", "2027-03-10"));
    }

    @Test
    void readsOneOfEachDayOfRepaymentAlsoOfOldOnes() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份补充质押",
                        """
                        2025年2月8日，白鹭投资将其持有的公司4000000股质押给海棠证券股份有限公司，回购交易日为2027年6月16日。
                        2025年2月8日，白鹭投资将其持有的公司4000000股质押给海棠证券股份有限公司，回购交易日为2027年6月14日。
                        2026年3月2日，白鹭投资将其持有的公司2000000股质押给海棠证券股份有限公司，回购交易日为2027年6月16日。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("shares"), fact -> fact.get("end"))
                .containsExactlyInAnyOrder(
                        tuple("4000000", "2027-06-16"),
                        tuple("4000000", "2027-06-14"),
                        tuple("2000000", "2027-06-16"));
    }

    @Test
    void readsTheNumberThatSaysHowManyAShareIs() {
        List<Map<String, String>> facts =
                read(
                        "股东股份解除质押",
                        """
                        白鹭投资应于协议签署之日起5个工作日内将其持有的公司10%（3000000股）的股份质押给海棠资产管理有限公司。
                        于白鹭投资为其质押给海棠资产管理有限公司的公司5%（1500000股）股份办理完毕质押登记之日起5个工作日内，受让方应当支付价款。
                        近日，白鹭投资已将上述10%（3000000股）股份解除质押，质押登记解除日期为2026年3月2日。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("shares"), fact -> fact.get("released"))
                .containsExactly(tuple("3000000", "2026-03-02"));
    }
}
