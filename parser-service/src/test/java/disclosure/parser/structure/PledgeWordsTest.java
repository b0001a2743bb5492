package disclosure.parser.structure;

import static disclosure.parser.structure.ShareFactsTest.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who, when and how, in words that are easily taken for others. */
class PledgeWordsTest {

    @Test
    void pairsHoldersAlsoWhereOthersActInConcertWithTheFirst() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份补充质押",
                        """
                        周远山先生及其一致行动人钱小舟先生、吴晓峰先生将其持有的公司2500000股、900000股和900000股用作对上述质押股份的补充质押。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("holder"), fact -> fact.get("shares"))
                .containsExactly(
                        tuple("周远山", "2500000"), tuple("钱小舟", "900000"), tuple("吴晓峰", "900000"));
    }

    @Test
    void readsWhatEachHoldsOfThoseWhoActInConcert() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份质押",
                        """
                        2026年3月2日，周远山先生将其持有的公司2500000股质押给海棠证券股份有限公司。
                        截至本公告日，周远山先生及其一致行动人钱小舟先生分别持有公司股票14000000股和2700000股，合计16700000股。
                        """);

        assertThat(facts).extracting(fact -> fact.get("totalHeld")).containsExactly("14000000");
    }

    @Test
    void prefersWhatIsSaidOfTheHolderByName() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份质押",
                        """
                        2026年3月2日，白鹭投资将其持有的公司2500000股质押给海棠证券股份有限公司。
                        截至本公告日，白鹭集团持有公司股份3500000股；白鹭投资持有公司股份12000000股。
                        """);

        assertThat(facts).extracting(fact -> fact.get("totalHeld")).containsExactly("12000000");
    }

    @Test
    void findsAHolderWhoIsOnlyToldToHaveIssuedALetter() {
        List<Map<String, String>> facts =
                read(
                        "股东股份质押",
                        """
                        公司收到股东钱小舟出具的告知函。
                        2026年3月2日，钱小舟将其持有的公司2500000股质押给海棠证券股份有限公司。
                        """);

        assertThat(facts).extracting(fact -> fact.get("holder")).containsExactly("钱小舟");
    }

    @Test
    void readsSharesThatAreGivenAsSecurityInAnotherWord() {
        List<Map<String, String>> facts =
                read("股东股份质押", "白鹭投资于2026年3月2日将其持有的公司560000股限售股份抵押给海棠信托有限公司。");

        assertThat(facts)
                .extracting(fact -> fact.get("shares"), fact -> fact.get("start"))
                .containsExactly(tuple("560000", "2026-03-02"));
    }

    @Test
    void takesANoteInBracketsForASentence() {
        List<Map<String, String>> facts =
                read("股东股份质押", "（注：白鹭投资于2026年3月2日质押给海棠银行股份有限公司900000股公司股票。");

        assertThat(facts).extracting(fact -> fact.get("shares")).containsExactly("900000");
    }

    @Test
    void doesNotTakeAFormerNameOfTheLenderForATotal() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份质押",
                        "2026年3月2日，白鹭投资向海棠银行股份有限公司云州分行（现已更名为海棠银行股份有限公司东江分行）质押公司股份180000股。");

        assertThat(facts).extracting(fact -> fact.get("shares")).containsExactly("180000");
    }

    @Test
    void releasesAllOfWhatIsCalledThatPart() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份解除质押",
                        """
                        白鹭投资于2025年3月2日将其持有的公司3500000股质押给海棠证券股份有限公司。
                        2026年3月2日，白鹭投资将该部分股份解除质押，并办理了相关手续。
                        """);

        assertThat(facts).extracting(fact -> fact.get("released")).containsExactly("2026-03-02");
    }

    @Test
    void keepsTheTermFirstAgreedOfAPledgeThatIsNotPutOff() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份提前购回",
                        """
                        白鹭投资于2025年3月2日将其持有的公司3500000股质押给海棠证券股份有限公司，原购回交易日为2027年3月1日。
                        2026年3月2日，白鹭投资提前购回了上述3500000股，并办理完成了相关手续。
                        """);

        assertThat(facts).extracting(fact -> fact.get("end")).containsExactly("2027-03-01");
    }

    @Test
    void readsTheDayBeforeTheLenderThatSharesWerePledgedWith() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份解除质押",
                        "2026年3月2日，白鹭投资将其于2024年9月20日在海棠证券股份有限公司质押的1600000股，"
                                + "于2025年4月24日在海棠证券股份有限公司质押的540000股办理了解除质押手续。");

        assertThat(facts).extracting(fact -> fact.get("start")).contains("2025-04-24");
    }

    @Test
    void readsDaysInARowByWhatIsSaidBehindTheLast() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份解除质押",
                        "白鹭投资将其2025年6月16日、2025年9月4日质押给海棠银行股份有限公司的1800000股、2600000股"
                                + "于2026年3月2日在登记机构办理了解除质押手续。");

        assertThat(facts)
                .extracting(fact -> fact.get("start"), fact -> fact.get("released"))
                .containsExactly(
                        tuple("2025-06-16", "2026-03-02"), tuple("2025-09-04", "2026-03-02"));
    }

    @Test
    void keepsTheTermOfWhatIsFreeSinceOnADayNotTold() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份解除质押",
                        """
                        白鹭投资于2025年3月2日将其持有的公司3500000股质押给海棠证券股份有限公司，购回交易日为2026年3月1日。
                        上述质押给海棠证券股份有限公司的3500000股办理了解除质押登记手续。
                        青禾精密股份有限公司董事会2026年3月4日
                        """);

        assertThat(facts).extracting(fact -> fact.get("end")).containsExactly("2026-03-01");
    }

    @Test
    void countsAllThatIsHeldWhereAllOfItIsPledged() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份解除质押",
                        """
                        白鹭投资持有公司股份7500000股，占公司总股本的4.71%。
                        白鹭投资于2025年9月8日将上述股权全部质押给海棠证券股份有限公司。
                        2026年3月2日，白鹭投资解除了上述质押。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("shares"), fact -> fact.get("start"))
                .containsExactly(tuple("7500000", "2025-09-08"));
    }
}
