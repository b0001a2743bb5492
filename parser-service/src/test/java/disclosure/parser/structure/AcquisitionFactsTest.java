package disclosure.parser.structure;

import static disclosure.parser.structure.ShareFactsTest.only;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who buys what from whom, in the words in which companies say so. */
class AcquisitionFactsTest {

    private static final String TITLE = "青禾精密股份有限公司关于收购股权的公告";
    private static final String SELF = "青禾精密股份有限公司（以下简称“公司”）";

    @ParameterizedTest
    @CsvSource({
        "拟以现金方式收购苍梧控股有限公司（以下简称“苍梧控股”）持有的白鹭电子有限公司（以下简称“白鹭电子”或“标的公司”）60%股权",
        "拟向苍梧控股有限公司购买其持有的白鹭电子有限公司60%股权",
        "拟受让苍梧控股有限公司公开挂牌转让的白鹭电子有限公司60%股权",
        "拟受让控股股东苍梧控股有限公司（以下简称“苍梧控股”）所持白鹭电子有限公司60%股权",
        "拟收购苍梧控股有限公司持有的参股公司白鹭电子有限公司（以下简称“白鹭电子”）60%的股权",
    })
    void namesTheSellerAndWhatIsBought(String words) {
        assertThat(only(TITLE, SELF + words + "，交易价格为500万元。"))
                .containsEntry("buyer", "青禾精密股份有限公司")
                .containsEntry("seller", "苍梧控股有限公司")
                .containsEntry("target", "白鹭电子有限公司")
                .containsEntry("ratio", "0.6")
                .containsEntry("amount", "5000000");
    }

    @Test
    void aSubsidiaryMayBuyAndOfTwoSellersNoneIsTheSeller() {
        assertThat(
                        only(
                                TITLE,
                                SELF
                                        + "控股子公司丹枫医药有限公司（以下简称“丹枫医药”）拟以8,800万元收购周远、陈舟合计持有的"
                                        + "白鹭生物有限公司（以下简称“白鹭生物”）55%股权。"))
                .containsEntry("buyer", "丹枫医药有限公司")
                .containsEntry("target", "白鹭生物有限公司")
                .containsEntry("amount", "88000000")
                .doesNotContainKey("seller");
    }

    @ParameterizedTest
    @CsvSource({"拟使用自有资金人民币500万元收购白鹭电子有限公司60%股权", "拟以自有及自筹资金500万元收购白鹭电子有限公司60%股权"})
    void readsWhatIsPaidHoweverItIsRaised(String words) {
        assertThat(only(TITLE, SELF + words + "。")).containsEntry("amount", "5000000");
    }

    @Test
    void findsTheBuyerBehindTheAgreement() {
        assertThat(
                        only(
                                TITLE,
                                SELF
                                        + "于2031年4月1日与丹枫控股有限公司签署了《股权收购意向协议》，拟以现金方式收购丹枫控股有限公司持有的"
                                        + "白鹭电子有限公司不低于51%的股权。"))
                .containsEntry("buyer", "青禾精密股份有限公司")
                .containsEntry("seller", "丹枫控股有限公司");
    }

    @Test
    void aSubsidiaryWhoseSharesAreBoughtIsNotTheBuyer() {
        assertThat(
                        only(
                                TITLE,
                                SELF
                                        + "董事会同意控股子公司白鹭电子有限公司少数股权收购事项，公司拟以500万元收购丹枫控股有限公司持有的白鹭电子有限公司30%股权。"))
                .containsEntry("buyer", "青禾精密股份有限公司");
    }

    @Test
    void nobodyBuysItself() {
        assertThat(only("关于收购股权的公告", "公司拟以5,000万元收购白鹭电子有限公司60%股权。"))
                .containsEntry("target", "白鹭电子有限公司")
                .doesNotContainKey("buyer");
    }

    @Test
    void rulesAboutPurchasesAreNone() {
        assertThat(ReadFacts.facts("资产收购管理制度", SELF + "收购白鹭电子有限公司60%股权，交易价格500万元。")).isEmpty();
    }
}
