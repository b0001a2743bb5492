package disclosure.parser.structure;

import static disclosure.parser.structure.ShareFactsTest.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which number of shares is that of a pledge, and which is not. */
class PledgeNumbersTest {

    @Test
    void takesTheLeastThatMayBeReleasedForNoRelease() {
        List<Map<String, String>> facts =
                read(
                        "控股股东部分股份解除质押",
                        """
                        2026年3月2日，白鹭投资归还了部分本金，解除质押每笔最低限额为100股，白鹭投资将其质押给海棠证券股份有限公司的300股解除质押。
                        """);

        assertThat(facts).extracting(fact -> fact.get("shares")).containsExactly("300");
    }

    @Test
    void takesWhatWasSoldOfAPledgeForNoTotal() {
        List<Map<String, String>> facts =
                read(
                        "控股股东部分质押股份被动减持",
                        """
                        2026年3月2日，白鹭投资质押给海棠证券股份有限公司的4000000股办理了解除质押。
                        截至本公告日，白鹭投资已办理质押登记的总股数为30000000股。
                        海棠证券股份有限公司对白鹭投资所质押股份累计场内处置6000000股。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("shares"), fact -> fact.get("totalPledged"))
                .containsExactly(tuple("4000000", "30000000"));
    }

    @Test
    void takesWhatWasAddedInSeveralStepsForNoTotal() {
        List<Map<String, String>> facts =
                read(
                        "控股股东部分股份质押",
                        """
                        2026年3月2日，白鹭投资将其持有的公司9000000股质押给海棠证券股份有限公司。
                        白鹭投资此前又进行了三笔补充质押，累计补充质押股份数量为5000000股。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("shares"), fact -> fact.get("totalPledged"))
                .containsExactly(tuple("9000000", null));
    }

    @Test
    void releasesWhatIsSaidToHaveBeenPledgedAlready() {
        List<Map<String, String>> facts =
                read(
                        "控股股东部分股份解除质押",
                        """
                        2025年3月6日，白鹭投资将其持有的公司9000000股质押给海棠证券股份有限公司。
                        2026年3月2日，白鹭投资将上述已质押的9000000股解除质押。
                        """);

        assertThat(facts)
                .extracting(
                        fact -> fact.get("start"),
                        fact -> fact.get("released"),
                        fact -> fact.get("totalPledged"))
                .containsExactly(tuple("2025-03-06", "2026-03-02", null));
    }

    @Test
    void registersAllThatWasAddedAboveOnTheDayToldOfThem() {
        List<Map<String, String>> facts =
                read(
                        "控股股东部分股份补充质押",
                        """
                        白鹭投资于2025年2月8日将其持有的公司9000000股质押给海棠证券股份有限公司。
                        白鹭投资针对该笔业务补充质押1500000股。
                        白鹭投资于2025年4月18日将其持有的公司8000000股质押给海棠证券股份有限公司。
                        白鹭投资针对该笔业务补充质押1400000股。
                        上述补充质押登记手续已于2026年3月2日办理完毕。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("shares"), fact -> fact.get("start"))
                .contains(tuple("1500000", "2026-03-02"), tuple("1400000", "2026-03-02"));
    }

    @Test
    void takesWhatAPartIsForForNoPledgeOfItsOwn() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份再次质押",
                        """
                        白鹭投资再次将其持有的公司9000000股质押给海棠银行股份有限公司，并于2026年3月2日办理了质押登记手续。
                        本次股份质押分两笔办理，其中6000000股是为白鹭投资2026年9月25日到期的流动资金贷款所做的补充质押；3000000股是为白鹭投资新增的贷款所做的质押担保。
                        """);

        assertThat(facts)
                .extracting(
                        fact -> fact.get("shares"),
                        fact -> fact.get("start"),
                        fact -> fact.get("end"))
                .containsExactly(tuple("9000000", "2026-03-02", null));
    }

    @Test
    void takesATotalThatIsMoreThanIsHeldForThatOfSeveral() {
        List<Map<String, String>> facts =
                read(
                        "控股股东股份质押",
                        """
                        2026年3月2日，白鹭投资将其持有的公司9000000股质押给海棠证券股份有限公司。
                        截至本公告日，白鹭投资持有公司股份10000000股，占公司总股本的5.41%。
                        白鹭投资及其一致行动人累计质押公司股份30000000股。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("totalHeld"), fact -> fact.get("totalPledged"))
                .containsExactly(tuple("10000000", null));
    }
}
