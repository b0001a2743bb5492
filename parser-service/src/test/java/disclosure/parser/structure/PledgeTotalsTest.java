package disclosure.parser.structure;

import static disclosure.parser.structure.ShareFactsTest.byShares;
import static disclosure.parser.structure.ShareFactsTest.only;
import static disclosure.parser.structure.ShareFactsTest.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a holder has, and has pledged, in all, as the words of the total say. */
class PledgeTotalsTest {

    private static final String PLEDGED = "2026年3月2日，白鹭投资将其持有的公司500000股质押给海棠证券股份有限公司。\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本次质押后，白鹭投资为26青禾01累计质押2500000股。\n截至本公告日，白鹭投资共持有公司9990000股，其中已质押股份合计9000000股。",
                "本次质押前，白鹭投资剩余被质押股份总数为8500000股。\n截至公告披露日，白鹭投资共持有公司9990000股，其中共质押公司股份9000000股。",
                "白鹭投资持有公司股份9990000股。\n上述质押后，白鹭投资持有的公司股份中质押的股份数为9000000股。",
                "白鹭投资持有公司股份9990000股。\n截至本公告日，白鹭投资已将其持有的公司股份9990000股中的9000000股进行了质押。",
                "白鹭投资持有公司股份9990000股。\n其所持公司股份累计被质押的\n为9000000股，占公司总股本的9.00%。",
                "白鹭投资持有公司股份9990000股，本次质押股份占白鹭投资所持股份的5.01%；累计质押股数9000000股。"
            })
    void readsTheTotal(String told) {
        assertThat(only(read("控股股东股份质押", PLEDGED + told)))
                .containsEntry("totalPledged", "9000000")
                .containsEntry("totalHeld", "9990000");
    }

    @Test
    void givesTheTotalToTheHolderAndNotToACompanyOnTheWay() {
        assertThat(
                        only(
                                read(
                                        "控股股东股份质押",
                                        """
                                        2026年3月2日，陆青禾先生将其持有的公司500000股质押给海棠证券股份有限公司。
                                        陆青禾先生直接持有公司股份800000股，并通过股东青石投资有限公司（以下简称“青石投资”）间接持有公司3.00%的股份。
                                        本次质押后，剩余质押股份合计700000股。
                                        """)))
                .containsEntry("holder", "陆青禾")
                .containsEntry("totalPledged", "700000");
    }

    @Test
    void readsATotalBehindTheNameThatAShareOfItsHoldingIsToldOf() {
        assertThat(
                        only(
                                read(
                                        "实际控制人股份质押",
                                        "2026年3月2日，陆禾先生将其持有的公司500000股质押给海棠证券股份有限公司。\n"
                                                + "截至本公告日，陆禾先生持有公司股份800000股，其中：本次质押500000股，"
                                                + "占陆禾先生所持公司股份的62.50%；累计质押股数700000股。")))
                .containsEntry("totalPledged", "700000");
    }

    @Test
    void readsAHoldingToldWithoutItsVerb() {
        assertThat(
                        only(
                                read(
                                        "实际控制人股份质押",
                                        "2026年3月2日，陆青禾先生将其持有的公司500000股质押给海棠证券股份有限公司。\n"
                                                + "截至本公告日，陆青禾先生持本公司股份800000股，持股比例为8.00%。")))
                .containsEntry("totalHeld", "800000")
                .containsEntry("totalHeldRatio", "0.08");
    }

    @Test
    void readsAHoldingOfTheHolderNamedInTheSameBrackets() {
        assertThat(
                        only(
                                read(
                                        "控股股东股份质押",
                                        "公司控股股东青石投资有限公司（以下简称“青石投资”，持有本公司股份800000股，持股比例为8.00%）"
                                                + "于2026年3月2日将其持有的本公司500000股质押给海棠证券股份有限公司。")))
                .containsEntry("holder", "青石投资有限公司")
                .containsEntry("totalHeld", "800000")
                .containsEntry("totalHeldRatio", "0.08");
    }

    @Test
    void readsHowMuchOfTheCapitalIsHeldWhereTheNumberStandsElsewhere() {
        assertThat(
                        only(
                                read(
                                        "实际控制人股份质押",
                                        """
                                        2026年3月2日，陆青禾先生将其持有的公司500000股质押给海棠证券股份有限公司。
                                        陆青禾先生持有本公司股份800000股。
                                        陆青禾先生持有本公司股份占本公司总股本的8.00%。
                                        """)))
                .containsEntry("totalHeld", "800000")
                .containsEntry("totalHeldRatio", "0.08");
    }

    @Test
    void doesNotTakeWhatSecuresADebtForTheHolding() {
        Map<String, String> fact =
                only(
                        read(
                                "控股股东股份质押",
                                """
                                2026年3月2日，白鹭投资以其持有公司的500000股股份（占公司总股本的0.50%）为白鹭投资在青松银行股份有限公司申请的授信提供质押担保。
                                截至本公告日，白鹭投资持有公司股份800000股。
                                """));

        assertThat(fact).containsEntry("shares", "500000").containsEntry("totalHeld", "800000");
    }

    @Test
    void readsThePledgedTotalOfWhatAHolderHas() {
        Map<String, Map<String, String>> facts =
                byShares(
                        "控股股东股份质押",
                        """
                        2026年3月2日，白鹭投资将其持有的公司900000股质押给海棠证券股份有限公司。
                        截至本公告日，白鹭投资持有公司股份9000000股，占公司总股本的8.20%，其所持公司股份被质押总数为4500000股。
                        """);

        assertThat(facts.get("900000"))
                .containsEntry("totalHeld", "9000000")
                .containsEntry("totalPledged", "4500000");
    }

    @Test
    void doesNotTakeWhatFallsDueSoonForTheTotal() {
        Map<String, String> fact =
                only(
                        read(
                                "控股股东股份质押",
                                PLEDGED
                                        + """
                                        截至本公告日，白鹭投资持有公司9990000股，累计质押9000000股。
                                        白鹭投资未来半年内将到期的质押股份数量累计1200000股，占其所持股份的12.01%；一年内到期的质押股份数量累计2800000股，占其所持股份的28.03%。
                                        """));

        assertThat(fact).containsEntry("shares", "500000").containsEntry("totalPledged", "9000000");
    }

    @Test
    void givesNobodyTheTotalOfAllThatTheNextSentenceTells() {
        Map<String, String> fact =
                only(
                        read(
                                "控股股东股份质押",
                                PLEDGED
                                        + """
                                        截至本公告日，白鹭投资共持有公司9990000股。其中用于质押的股份数量为9000000股。
                                        青石控股有限公司与白鹭投资为一致行动人，合计持有公司19990000股。其中用于质押的股份总数为9500000股。
                                        """));

        assertThat(fact).containsEntry("totalPledged", "9000000");
    }
}
