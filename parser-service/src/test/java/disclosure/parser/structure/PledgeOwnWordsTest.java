package disclosure.parser.structure;

import static disclosure.parser.structure.ShareFactsTest.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of several numbers of one sentence each has words of its own. */
class PledgeOwnWordsTest {

    @Test
    void leavesTheVerbBeforeTheSecondNumberToIt() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份质押及解除质押",
                        """
                        白鹭投资于2026年3月2日向海棠证券股份有限公司质押股份9000000股，于2026年3月4日将质押于山茶证券股份有限公司的4000000股办理了解除质押。
                        """);

        assertThat(facts)
                .extracting(
                        fact -> fact.get("shares"),
                        fact -> fact.get("pledgee"),
                        fact -> fact.get("start"),
                        fact -> fact.get("released"))
                .containsExactlyInAnyOrder(
                        tuple("9000000", "海棠证券股份有限公司", "2026-03-02", null),
                        tuple("4000000", "山茶证券股份有限公司", null, "2026-03-04"));
    }

    @Test
    void beginsOnItsDayWhatWasPledgedBeforeAPartIsBoughtBack() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份解除质押",
                        """
                        注：2024年5月6日因融资需求，白鹭投资将其持有的公司股份9000000股质押给海棠证券股份有限公司（详见公司于2024年5月8日披露的公告），后白鹭投资偿还部分负债，并相应购回300000股。
                        截至2026年3月2日，白鹭投资持有公司股份40000000股。
                        """);

        assertThat(facts)
                .extracting(
                        fact -> fact.get("shares"),
                        fact -> fact.get("start"),
                        fact -> fact.get("released"))
                .containsExactly(tuple("300000", "2024-05-06", null));
    }

    @Test
    void releasesTheNumberBehindAReleaseInPart() {
        List<Map<String, String>> facts =
                read(
                        "控股股东部分股份解除质押",
                        """
                        白鹭投资于2024年5月6日质押给海棠证券股份有限公司的公司股份9000000股（占公司总股本的2.41%），于2026年3月2日办理了部分解除质押手续，解除质押共3000000股。
                        """);

        assertThat(facts)
                .extracting(
                        fact -> fact.get("shares"),
                        fact -> fact.get("start"),
                        fact -> fact.get("released"))
                .containsExactly(tuple("3000000", "2024-05-06", "2026-03-02"));
    }

    @Test
    void releasesWhatIsBoughtBackInPartBesideWhatIsPutOff() {
        List<Map<String, String>> facts =
                read(
                        "控股股东部分股份解除质押及延期购回",
                        """
                        2024年5月6日，白鹭投资将其持有的公司9000000股质押给海棠证券股份有限公司。
                        2026年3月2日，白鹭投资将上述质押给海棠证券股份有限公司的7000000股办理了部分购回，2000000股办理了延期购回，购回交易日延期至2026年12月2日。
                        """);

        assertThat(facts)
                .extracting(
                        fact -> fact.get("shares"),
                        fact -> fact.get("end"),
                        fact -> fact.get("released"))
                .containsExactlyInAnyOrder(
                        tuple("7000000", null, "2026-03-02"), tuple("2000000", "2026-12-02", null));
    }

    @Test
    void givesEachOfTwoPledgesThatAHalfWidthCommaPartsItsLender() {
        List<Map<String, String>> facts =
                read(
                        "控股股东部分股份质押",
                        """
                        2026年3月2日，白鹭投资将其持有的公司9000000股质押给海棠证券股份有限公司,将其持有的公司4000000股质押给山茶证券股份有限公司。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("shares"), fact -> fact.get("pledgee"))
                .containsExactlyInAnyOrder(
                        tuple("9000000", "海棠证券股份有限公司"), tuple("4000000", "山茶证券股份有限公司"));
    }

    @Test
    void pledgesWhatWasReleasedAbove() {
        List<Map<String, String>> facts =
                read(
                        "控股股东部分股份解除质押及质押",
                        """
                        2026年3月2日，白鹭投资与海棠证券股份有限公司办理了股票质押解除手续，本次解除质押的股票数量为9000000股。
                        2026年3月4日，白鹭投资与山茶证券股份有限公司就其上述解除质押的9000000股办理了股票质押业务。
                        """);

        assertThat(facts)
                .extracting(
                        fact -> fact.get("pledgee"),
                        fact -> fact.get("start"),
                        fact -> fact.get("released"))
                .containsExactlyInAnyOrder(
                        tuple("海棠证券股份有限公司", null, "2026-03-02"),
                        tuple("山茶证券股份有限公司", "2026-03-04", null));
    }

    @Test
    void doesNotReleaseWhatAHeadingBeforeOrBracketsBehindTellOf() {
        List<Map<String, String>> facts =
                read(
                        "控股股东部分股份补充质押",
                        """
                        一、本次股份解除质押情况
                        白鹭投资于2026年3月2日将所持有的公司9000000股（其中2000000股曾于2024年5月6日解除质押）质押给海棠证券股份有限公司。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("start"), fact -> fact.get("released"))
                .containsExactly(tuple("2026-03-02", null));
    }

    @Test
    void pledgesAgainWhatIsReleasedWithoutACommaBetween() {
        List<Map<String, String>> facts =
                read(
                        "股东股份解除质押并再质押",
                        """
                        2026年3月2日，白鹭投资将其质押给海棠银行股份有限公司的9000000股解除质押并将9000000股再次质押给海棠银行股份有限公司。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("start"), fact -> fact.get("released"))
                .containsExactlyInAnyOrder(tuple(null, "2026-03-02"), tuple("2026-03-02", null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "白鹭投资所持有的公司股份8900000股曾于2025年5月15日被云州市中级人民法院司法冻结，2026年3月1日，上述股份的司法冻结已解除。",
                "除被云州市中级人民法院冻结的8900000股外，其余股份均已质押，该8900000股将在解除冻结后办理质押手续。",
                "云州市中级人民法院将白鹭投资持有的公司8900000股股份（其中2000000股已质押）予以冻结。"
            })
    void takesNoFrozenSharesForPledgedOnes(String told) {
        List<Map<String, String>> facts =
                read("控股股东股份解除冻结及解除质押", told + "\n白鹭投资质押给海棠证券股份有限公司的公司股份5000000股于2026年3月2日解除质押。");

        assertThat(facts)
                .filteredOn(fact -> "share-pledge".equals(fact.get("kind")))
                .extracting(fact -> fact.get("shares"), fact -> fact.get("released"))
                .containsExactly(tuple("5000000", "2026-03-02"));
    }
}
