package disclosure.parser.structure;

import static disclosure.parser.structure.ShareFactsTest.only;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the company itself puts in, beside what all put in, and what it holds of it. */
class InvestmentFactsTest {

    private static final String TITLE = "青禾精密股份有限公司关于对外投资的公告";
    private static final String SELF = "青禾精密股份有限公司（以下简称“公司”）";

    @Test
    void theSizeOfAFundIsNotWhatTheCompanyPays() {
        Map<String, String> fact =
                only(
                        "青禾精密股份有限公司关于参与投资设立产业基金的公告",
                        "投资标的名称：云州青禾产业投资合伙企业（有限合伙）\n基金目标认缴出资总额为5亿元，"
                                + SELF
                                + "作为有限合伙人拟以自有资金认缴出资1.5亿元，占基金认缴出资总额的30%。");

        assertThat(fact)
                .containsEntry("investor", "青禾精密股份有限公司")
                .containsEntry("target", "云州青禾产业投资合伙企业（有限合伙）")
                .containsEntry("amount", "150000000")
                .containsEntry("ratio", "0.3");
    }

    @Test
    void takesThePartOfTheCompanyAndItsShareAfterwards() {
        assertThat(
                        only(
                                "青禾精密股份有限公司关于对参股公司增资的公告",
                                SELF
                                        + "拟与青禾控股有限公司共同向参股公司丹枫材料有限公司（以下简称“丹枫材料”）增资，其中公司以现金增资3,000万元，"
                                        + "青禾控股有限公司增资7,000万元。增资完成后，公司持有丹枫材料的股权比例由15%变更为18.5%。"))
                .containsEntry("target", "丹枫材料有限公司")
                .containsEntry("amount", "30000000")
                .containsEntry("ratio", "0.185");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "拟以自有资金3,500万元投资设立全资子公司白鹭新材有限公司。公司仍持有其100%股权|1",
                "拟出资3,500万元设立白鹭新材有限公司，占注册资本的70.00%|0.7",
                "拟以3,500万元认购白鹭新材有限公司新增注册资本300万元，投资完成后公司持有白鹭新材有限公司12.5%的股权|0.125",
            })
    void readsWhoPaysWhatForWhichShare(String words, String ratio) {
        assertThat(only(TITLE, SELF + words + "。"))
                .containsEntry("investor", "青禾精密股份有限公司")
                .containsEntry("target", "白鹭新材有限公司")
                .containsEntry("amount", "35000000")
                .containsEntry("ratio", ratio);
    }

    @Test
    void aSubsidiaryMayInvest() {
        assertThat(only(TITLE, SELF + "全资子公司白鹭电子有限公司（以下简称“白鹭电子”）拟以自有资金出资2,000万元设立丹枫传感有限公司。"))
                .containsEntry("investor", "白鹭电子有限公司")
                .containsEntry("target", "丹枫传感有限公司");
    }

    @Test
    void whoeverInvestsWithTheCompanyIsNotWhatIsFounded() {
        assertThat(
                        only(
                                TITLE,
                                SELF
                                        + "拟与丹枫材料有限公司共同出资设立白鹭新材有限公司，公司出资6,000万元。\n"
                                        + "二、合作方 公司名称：丹枫材料有限公司\n三、标的 公司名称：白鹭新材有限公司"))
                .containsEntry("target", "白鹭新材有限公司");
    }

    @Test
    void namesAProjectAsTheTextDoesAndNotAsTheTitleAbridgesIt() {
        String text = SELF + "拟投资建设年产10万吨高性能新材料项目，项目总投资约12.6亿元。";
        String labelled = SELF + "签订了《项目投资协议》。\n项目名称：轴承智能制造基地项目\n项目总投资：15亿元";

        assertThat(
                        only(
                                "关于投资建设年产10万吨新材料项目的公告",
                                "关于投资建设年产10万吨新材料项目的公告\n公司董事会保证本公告内容真实、准确。\n" + text))
                .containsEntry("target", "年产10万吨高性能新材料项目");
        assertThat(only("关于签订项目投资协议的公告", labelled)).containsEntry("target", "轴承智能制造基地项目");
    }
}
