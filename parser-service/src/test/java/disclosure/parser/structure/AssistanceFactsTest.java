package disclosure.parser.structure;

import static disclosure.parser.structure.ShareFactsTest.only;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Loans to others: what is lent now beside limits, parts of others and loans that go on. */
class AssistanceFactsTest {

    private static final String SELF = "青禾精密股份有限公司（以下简称“公司”）";

    @Test
    void takesThePartOfTheCompanyAndNotWhatAllShareholdersLend() {
        assertThat(
                        only(
                                "青禾精密股份有限公司关于对参股公司提供财务资助的公告",
                                SELF
                                        + "持有丹枫置业有限公司（以下简称“丹枫置业”）49%股权。各股东按持股比例向丹枫置业提供合计25,000万元借款，"
                                        + "其中公司提供财务资助12,250万元。"))
                .containsEntry("target", "丹枫置业有限公司")
                .containsEntry("amount", "122500000");
    }

    @Test
    void takesWhatIsLentOfALimitThatWasAllowedBefore() {
        assertThat(
                        only(
                                "青禾精密股份有限公司关于向控股子公司提供财务资助进展的公告",
                                SELF
                                        + "审议通过向控股子公司白鹭电子有限公司提供不超过8,000万元的财务资助。\n"
                                        + "2031年2月8日，公司与白鹭电子有限公司签订了《借款合同》，公司向白鹭电子有限公司提供借款3,000万元。"))
                .containsEntry("amount", "30000000")
                .containsEntry("date", "2031-02-08");
    }

    @Test
    void aLoanThatGoesOnHasTheSumThatIsLeftAndNoDayOfTheOldContract() {
        assertThat(
                        only(
                                "青禾精密股份有限公司关于对外提供财务资助延期的公告",
                                "2029年6月1日，"
                                        + SELF
                                        + "与丹枫材料有限公司签订《借款协议》，公司向丹枫材料有限公司提供借款3,000万元。\n"
                                        + "公司拟同意将上述财务资助余额2,200万元延期至2032年5月31日。"))
                .containsEntry("lender", "青禾精密股份有限公司")
                .containsEntry("target", "丹枫材料有限公司")
                .containsEntry("amount", "22000000")
                .doesNotContainKey("date");
    }

    @Test
    void aSubsidiaryMayLend() {
        assertThat(
                        only(
                                "青禾精密股份有限公司关于控股子公司对外提供财务资助的公告",
                                SELF
                                        + "控股子公司白鹭地产有限公司（以下简称“白鹭地产”）拟向其股东丹枫投资有限公司提供财务资助，金额不超过6,000万元。"))
                .containsEntry("lender", "白鹭地产有限公司")
                .containsEntry("target", "丹枫投资有限公司")
                .containsEntry("amount", "60000000");
    }

    @ParameterizedTest
    @CsvSource({
        "拟对合营公司云州青枫置业有限公司提供不超过人民币500万元的财务资助,云州青枫置业有限公司",
        "为支持控股子公司白鹭软件有限公司的业务发展，拟向其提供不超过人民币500万元的财务资助,白鹭软件有限公司",
    })
    void namesWhoIsLentTo(String words, String target) {
        assertThat(only("青禾精密股份有限公司关于提供财务资助的公告", SELF + words + "。"))
                .containsEntry("target", target)
                .containsEntry("amount", "5000000");
    }

    @Test
    void aLoanThatIsPaidBackIsNone() {
        assertThat(
                        ReadFacts.facts(
                                "青禾精密股份有限公司关于财务资助进展暨收到还款的公告",
                                SELF + "向白鹭电子有限公司提供借款3,000万元，现收到还款1,000万元。"))
                .isEmpty();
    }
}
