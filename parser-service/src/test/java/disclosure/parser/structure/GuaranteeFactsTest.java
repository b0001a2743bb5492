package disclosure.parser.structure;

import static disclosure.parser.structure.ShareFactsTest.only;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose debts are guaranteed to whom, where the guarantee speaks of it by pronouns. */
class GuaranteeFactsTest {

    private static final String SELF = "青禾精密股份有限公司（以下简称“公司”）";
    private static final String TITLE = "青禾精密股份有限公司关于为参股公司提供担保的公告";

    @Test
    void whoeverAppliesForTheLoanIsWhoseDebtsAreGuaranteed() {
        Map<String, String> fact =
                only(
                        TITLE,
                        SELF
                                + "参股公司丹枫材料有限公司（以下简称“丹枫材料”）因经营需要，拟向海棠银行股份有限公司申请综合授信20,000万元，"
                                + "公司拟为其提供最高额不超过6,000万元的连带责任保证担保。\n"
                                + "公司及子公司累计担保金额为46,000万元，占公司最近一期经审计净资产的23.45%。");

        assertThat(fact)
                .containsEntry("guarantor", "青禾精密股份有限公司")
                .containsEntry("target", "丹枫材料有限公司")
                .containsEntry("creditor", "海棠银行股份有限公司")
                .containsEntry("amount", "60000000")
                .doesNotContainKey("ratio");
    }

    @Test
    void readsTheDebtorBehindALabelWithoutAColon() {
        assertThat(only(TITLE, SELF + "拟提供担保。\n被担保人丹枫材料有限公司资产负债率超过70%。\n担保金额：500万元"))
                .containsEntry("target", "丹枫材料有限公司");
    }

    @Test
    void aSubsidiaryMayGuaranteeTheDebtsOfTheCompany() {
        assertThat(
                        only(
                                "青禾精密股份有限公司关于子公司为公司提供担保的公告",
                                SELF
                                        + "向海棠银行股份有限公司申请综合授信，公司全资子公司白鹭电子有限公司（以下简称“白鹭电子”）"
                                        + "为公司本次授信提供连带责任保证担保，担保金额为人民币1亿元。"))
                .containsEntry("guarantor", "白鹭电子有限公司")
                .containsEntry("target", "青禾精密股份有限公司")
                .containsEntry("amount", "100000000");
    }

    @Test
    void whoeverGuaranteesFirstIsSecuredByTheSecond() {
        assertThat(
                        only(
                                "青禾精密股份有限公司关于为子公司提供反担保的公告",
                                SELF
                                        + "控股子公司白鹭电子有限公司（以下简称“白鹭电子”）拟向海棠银行股份有限公司申请贷款1,500万元，"
                                        + "由云州融资担保有限公司（以下简称“云州担保”）为其提供担保，公司拟向云州担保提供连带责任保证反担保，反担保金额为1,500万元。"))
                .containsEntry("target", "白鹭电子有限公司")
                .containsEntry("creditor", "云州融资担保有限公司")
                .containsEntry("amount", "15000000");
    }

    @Test
    void aNameEndsBeforeTheBranchOfAnother() {
        assertThat(
                        only(
                                "青禾精密股份有限公司提供担保的公告",
                                SELF
                                        + "的全资子公司白鹭电子有限公司拟向海棠银行股份有限公司云州分行申请流动资金借款，由公司提供连带责任保证，担保金额500万元。"))
                .containsEntry("target", "白鹭电子有限公司")
                .containsEntry("creditor", "海棠银行股份有限公司云州分行");
    }

    @Test
    void theLimitOfTheYearIsNotWhatIsGuaranteedNow() {
        assertThat(
                        only(
                                "青禾精密股份有限公司关于为子公司提供担保的进展公告",
                                SELF
                                        + "董事会同意公司为白鹭电子有限公司提供不超过50,000万元的担保额度。\n"
                                        + "近日，公司与海棠银行股份有限公司签订保证合同，为白鹭电子有限公司的债务提供担保。"))
                .containsEntry("creditor", "海棠银行股份有限公司")
                .doesNotContainKey("amount");
    }

    @Test
    void whoeverTheLimitWasForIsNotWhoseDebtsAreGuaranteedNow() {
        assertThat(
                        only(
                                "青禾精密股份有限公司关于为子公司提供担保的进展公告",
                                SELF
                                        + "股东会审议通过相关议案，同意公司为丹枫材料有限公司提供不超过50,000万元的担保，为白鹭电子有限公司提供不超过20,000万元的担保。\n"
                                        + "近日，公司与海棠银行股份有限公司签订保证合同，为白鹭电子有限公司提供3,000万元的担保。"))
                .containsEntry("target", "白鹭电子有限公司")
                .containsEntry("amount", "30000000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"关于公司及子公司2031年度申请综合授信及提供担保的公告", "关于2031年度为子公司提供担保的公告"})
    void whatIsAllowedForAYearIsNoGuarantee(String title) {
        assertThat(ReadFacts.facts("青禾精密股份有限公司" + title, SELF + "为子公司白鹭电子有限公司提供总额不超过10亿元的担保。"))
                .isEmpty();
    }
}
