package disclosure.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.events.Fact;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Guarantees, loans, investments, purchases, lawsuits, incentives, flash reports. */
class DealFactsTest {

    @Test
    void tellsWhatIsGuaranteedNowFromWhatIsGuaranteedInAll() {
        Map<String, String> fact =
                only(
                        "关于为全资子公司提供担保的公告",
                        "近日与海棠银行股份有限公司云州分行签订了《最高额保证合同》，为全资子公司白鹭电子有限公司（以下简称“白鹭电子”）"
                                + "提供最高额不超过人民币3,000万元的连带责任保证担保。\n一、被担保人名称：白鹭电子有限公司\n"
                                + "截至本公告日，公司累计对外担保余额为12,500万元，占公司最近一期经审计净资产的31.20%，"
                                + "实际担保金额为9,000万元。");

        assertThat(fact)
                .containsEntry("kind", "guarantee")
                .containsEntry("guarantor", "青禾精密股份有限公司")
                .containsEntry("target", "白鹭电子有限公司")
                .containsEntry("amount", "30000000")
                .doesNotContainKeys("ratio", "date");
    }

    @Test
    void takesTheDayOnWhichAGuaranteeIsSigned() {
        Map<String, String> fact =
                only(
                        "关于为子公司提供担保的进展公告",
                        """
                        于2031年3月5日与海棠银行股份有限公司签署了《保证合同》，为控股子公司白鹭电子有限公司提供担保。
                        被担保人：白鹭电子有限公司
                        债权人：海棠银行股份有限公司
                        担保金额：人民币2,000万元
                        本次担保金额占公司最近一期经审计净资产的比例为4.5%。\
                        """);

        assertThat(fact)
                .containsEntry("creditor", "海棠银行股份有限公司")
                .containsEntry("amount", "20000000")
                .containsEntry("ratio", "0.045")
                .containsEntry("date", "2031-03-05");
    }

    @Test
    void leavesAGuaranteedSumOutWhereTheTextHasSeveral() {
        Map<String, String> fact =
                only(
                        "关于为子公司提供担保的公告",
                        "为控股子公司提供担保。\n被担保人：白鹭电子有限公司\n担保金额：2,000万元\n债权人：海棠银行股份有限公司\n"
                                + "被担保人：苍梧材料有限公司\n担保金额：1,500万元\n债权人：海棠银行股份有限公司");

        assertThat(fact).doesNotContainKey("amount");
    }

    @ParameterizedTest
    @CsvSource({"关于2031年度担保额度预计的公告", "关于为子公司提供担保的核查意见", "关于接受关联方担保的公告", "关于解除担保的公告"})
    void aLimitForAYearAndAnOpinionAreNoGuarantee(String title) {
        assertThat(facts(title, "被担保人：白鹭电子有限公司\n担保金额：2,000万元")).isEmpty();
    }

    @Test
    void findsWhoIsLentHowMuch() {
        Map<String, String> fact =
                only(
                        "关于向控股子公司提供财务资助的公告",
                        "拟向控股子公司白鹭电子有限公司提供不超过人民币5,000万元的财务资助，期限不超过12个月。\n"
                                + "截至公告日，公司累计提供财务资助金额为8,000万元。");

        assertThat(fact)
                .containsEntry("kind", "financial-assistance")
                .containsEntry("lender", "青禾精密股份有限公司")
                .containsEntry("target", "白鹭电子有限公司")
                .containsEntry("amount", "50000000");
    }

    @Test
    void aLoanToTheCompanyByItsShareholderIsNone() {
        assertThat(facts("关于控股股东向公司提供财务资助的公告", "借款金额：5,000万元\n借款人：青禾精密股份有限公司")).isEmpty();
    }

    @Test
    void findsWhatIsFoundedAndTheShareInIt() {
        Map<String, String> fact =
                only(
                        "关于对外投资设立控股子公司的公告",
                        "拟以自有资金出资3,500万元与苍梧材料有限公司共同设立白鹭新材有限公司，公司持有其70%的股权。\n"
                                + "标的公司名称：白鹭新材有限公司\n注册资本：5,000万元");

        assertThat(fact)
                .containsEntry("kind", "investment")
                .containsEntry("investor", "青禾精密股份有限公司")
                .containsEntry("target", "白鹭新材有限公司")
                .containsEntry("amount", "35000000")
                .containsEntry("ratio", "0.7");
    }

    @Test
    void findsTheShareThatIsBoughtAndItsPriceAndNotItsBookValue() {
        Map<String, String> fact =
                only(
                        "关于收购白鹭电子有限公司60%股权的公告",
                        """
                        拟以现金收购苍梧控股有限公司持有的白鹭电子有限公司60%股权，交易价格为人民币1.2亿元。
                        白鹭电子有限公司净资产账面价值为8,000万元，评估值为2.1亿元。
                        2031年3月5日，公司与苍梧控股有限公司签署了《股权转让协议》。\
                        """);

        assertThat(fact)
                .containsEntry("kind", "acquisition")
                .containsEntry("buyer", "青禾精密股份有限公司")
                .containsEntry("seller", "苍梧控股有限公司")
                .containsEntry("target", "白鹭电子有限公司")
                .containsEntry("amount", "120000000")
                .containsEntry("ratio", "0.6")
                .containsEntry("date", "2031-03-05");
    }

    @Test
    void findsWhoSuesWhomAndForHowMuch() {
        Map<String, String> fact =
                only(
                        "关于公司涉及诉讼的公告",
                        "于2031年3月5日收到云州市中级人民法院送达的《应诉通知书》。\n原告：苍梧控股有限公司\n被告：青禾精密股份有限公司\n"
                                + "案由：买卖合同纠纷。\n涉案的金额：人民币1,234.50万元。\n案件受理费8万元由被告承担。");

        assertThat(fact)
                .containsEntry("kind", "litigation")
                .containsEntry("event", "filed")
                .containsEntry("plaintiff", "苍梧控股有限公司")
                .containsEntry("defendant", "青禾精密股份有限公司")
                .containsEntry("court", "云州市中级人民法院")
                .containsEntry("target", "买卖合同纠纷")
                .containsEntry("amount", "12345000")
                .containsEntry("date", "2031-03-05");
    }

    @Test
    void readsACaseThatTheCompanyBringsFromASentence() {
        assertThat(only("关于提起诉讼的公告", "现将有关情况公告如下。\n公司因买卖合同纠纷向云州市中级人民法院提起诉讼，涉案金额7,500万元。"))
                .containsEntry("event", "filed")
                .containsEntry("plaintiff", "青禾精密股份有限公司")
                .containsEntry("court", "云州市中级人民法院")
                .containsEntry("target", "买卖合同纠纷")
                .containsEntry("amount", "75000000")
                .doesNotContainKey("defendant");
    }

    @Test
    void doesNotTakeTheCompanyThatIsSuedForWhoSues() {
        assertThat(only("关于涉及诉讼的公告", "近日收到传票，公司被供应商因买卖合同纠纷诉讼，涉案金额7,500万元。"))
                .containsEntry("amount", "75000000")
                .doesNotContainKey("plaintiff");
    }

    @Test
    void doesNotMixThePartiesOfSeveralCases() {
        assertThat(
                        facts(
                                "关于公司涉及诉讼的公告",
                                "案件一\n原告：苍梧控股有限公司\n被告：青禾精密股份有限公司\n"
                                        + "案件二\n原告：白鹭电子有限公司\n被告：青禾精密股份有限公司"))
                .isEmpty();
    }

    @Test
    void takesThePriceAfterItsAdjustmentAndTheDayOfTheGrant() {
        Map<String, String> fact =
                only(
                        "关于向激励对象首次授予限制性股票的公告",
                        "根据2031年限制性股票激励计划，确定以2031年3月5日为首次授予日，向86名激励对象授予限制性股票412.50万股。\n"
                                + "授予价格由12.80元/股调整为12.35元/股。");

        assertThat(fact)
                .containsEntry("kind", "equity-incentive")
                .containsEntry("event", "grant")
                .containsEntry("plan", "2031年限制性股票激励计划")
                .containsEntry("persons", "86")
                .containsEntry("shares", "4125000")
                .containsEntry("price", "12.35")
                .containsEntry("grantDate", "2031-03-05");
    }

    @Test
    void tellsSharesThatVestFromThoseThatLapse() {
        assertThat(only("关于限制性股票第一个归属期归属结果的公告", "本次归属股票数量：120.00万股，涉及激励对象人数：55人。"))
                .containsEntry("event", "vesting")
                .containsEntry("shares", "1200000")
                .containsEntry("persons", "55");
        assertThat(only("关于作废部分限制性股票的公告", "本次合计作废限制性股票18.60万股。"))
                .containsEntry("event", "lapse")
                .containsEntry("shares", "186000");
    }

    @Test
    void readsAFlashReportFromItsSentences() {
        List<Map<String, String>> facts =
                facts(
                        "2030年度业绩快报公告",
                        "2030年度，公司实现营业总收入12.50亿元，同比增长8.20%；实现归属于上市公司股东的净利润-3,200.00万元，同比下降142.10%。"
                                + "上年同期归属于上市公司股东的净利润7,600.00万元。");

        assertThat(facts).hasSize(2);
        assertThat(facts.getFirst())
                .containsEntry("kind", "earnings-flash")
                .containsEntry("metric", "revenue")
                .containsEntry("low", "1250000000")
                .containsEntry("high", "1250000000")
                .containsEntry("changeLow", "0.082")
                .containsEntry("periodEnd", "2030-12-31");
        assertThat(facts.getLast())
                .containsEntry("metric", "net-profit")
                .containsEntry("low", "-32000000")
                .containsEntry("changeLow", "-1.421");
    }

    private static Map<String, String> only(String title, String text) {
        return ShareFactsTest.only(facts(title, text));
    }

    private static List<Map<String, String>> facts(String title, String text) {
        String head =
                """
                证券代码：920999 证券简称：青禾股份 公告编号：2031-011
                青禾精密股份有限公司
                %s
                本公司及董事会全体成员保证公告内容真实、准确和完整。
                青禾精密股份有限公司（以下简称“公司”）\
                """
                        .formatted(title);
        List<Fact> facts = ReadFacts.facts(title, head + text);
        Kinds.areKnown(facts);
        return facts.stream().map(ShareFactsTest::plain).toList();
    }
}
