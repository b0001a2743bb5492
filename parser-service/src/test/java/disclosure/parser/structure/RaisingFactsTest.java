package disclosure.parser.structure;

import static disclosure.parser.structure.ShareFactsTest.only;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Facts about shares issued for money: how many, at what price, to whom, until when they are held.
 */
class RaisingFactsTest {

    private static final String TITLE = "青禾精密股份有限公司向特定对象发行股票发行情况报告书";

    @Test
    void namesThoseWhoGotSharesInFullWhereTheTableHasShortForms() {
        Map<String, String> fact =
                only(
                        ShareTablesTest.read(
                                TITLE
                                        + "\n白鹭投资指白鹭投资管理有限公司，本次发行的获配对象之一\n"
                                        + "海棠证券股份有限公司（以下简称“海棠证券”）\n"
                                        + "发行数量：5,000,000股\n发行价格：8.20元/股\n本次发行配售结果如下：",
                                List.of(
                                        List.of("序号", "获配投资者名称", "获配股数（股）", "获配金额（元）", "限售期"),
                                        List.of("1", "白鹭投资", "3,000,000", "24,600,000", "6"),
                                        List.of("2", "海棠证券", "1,500,000", "12,300,000", "6"),
                                        List.of("3", "钱小舟", "500,000", "4,100,000", "6"),
                                        List.of("合计", "", "5,000,000", "41,000,000", ""))));

        assertThat(fact)
                .containsEntry("kind", "capital-raising")
                .containsEntry("shares", "5000000")
                .containsEntry("allottees", "白鹭投资管理有限公司、海棠证券股份有限公司、钱小舟");
    }

    @Test
    void doesNotTakeWhoOfferedForWhoGotShares() {
        Map<String, String> fact =
                only(
                        ShareTablesTest.read(
                                TITLE + "\n发行数量：5,000,000股\n发行价格：8.20元/股\n申购报价情况如下：",
                                List.of(
                                        List.of("认购对象", "申购价格（元/股）", "认购股数（股）"),
                                        List.of("白鹭投资管理有限公司", "8.20", "3,000,000"),
                                        List.of("海棠证券股份有限公司", "7.10", "1,500,000"))));

        assertThat(fact).doesNotContainKey("allottees");
    }

    @Test
    void namesThemFromASentenceWhereNoTableDoes() {
        Map<String, String> fact =
                only(
                        TITLE,
                        """
                        青禾精密股份有限公司（以下简称“公司”）
                        本次发行的发行价格为定价基准日前二十个交易日公司股票交易均价的80%，即6.65元/股。
                        发行数量：5,000,000股
                        本次发行的发行对象为白鹭投资管理有限公司、海棠证券股份有限公司，共计两名特定对象。
                        本次发行的股份自上市之日起十八个月内不得转让。
                        """);

        assertThat(fact)
                .containsEntry("price", "6.65")
                .containsEntry("lockupMonths", "18")
                .containsEntry("allottees", "白鹭投资管理有限公司、海棠证券股份有限公司");
    }

    @Test
    void aFloorIsNoPrice() {
        Map<String, String> fact =
                only(
                        TITLE,
                        """
                        本次发行的发行价格不低于定价基准日前二十个交易日公司股票交易均价的80%，即6.65元/股。
                        发行数量：5,000,000股
                        募集资金总额：41,000,000元
                        """);

        assertThat(fact).containsEntry("gross", "41000000").doesNotContainKey("price");
    }

    @Test
    void whatWasMeantToBeIssuedIsNotWhatWas() {
        Map<String, String> fact =
                only(
                        TITLE,
                        """
                        根据发行方案，拟发行股票数量为15,000,000股，拟募集资金总额为150,000,000元。
                        本次发行股票数量最终为12,000,000股，发行价格为10.50元/股，募集资金总额为126,000,000元。
                        """);

        assertThat(fact).containsEntry("shares", "12000000").containsEntry("gross", "126000000");
    }

    @Test
    void theFirstListingOfTheCompanyIsNotThatOfTheNewShares() {
        String shares = "发行数量：12,000,000股\n发行价格：10.50元/股\n";

        assertThat(only(TITLE, shares + "法定代表人：王小舟\n上市时间：2030年6月5日")).doesNotContainKey("listedOn");
        assertThat(only(TITLE, shares + "股票上市时间：2020年6月5日\n股票上市时间：2031年8月20日"))
                .containsEntry("listedOn", "2031-08-20");
    }

    @Test
    void aLockupIsToldWhereItHoldsForAll() {
        String shares = "发行数量：12,000,000股\n发行价格：10.50元/股\n";

        assertThat(only(TITLE, shares + "新股自发行结束之日（即上市之日）起6个月内不得转让。"))
                .containsEntry("lockupMonths", "6");
        assertThat(only(TITLE, shares + "控股股东认购的股份自发行结束之日起18个月内不得转让，其他发行对象的股份自发行结束之日起6个月内不得转让。"))
                .doesNotContainKey("lockupMonths");
        assertThat(only("青禾精密股份有限公司首次公开发行股票主板上市公告书", shares + "白鹭投资有限公司所持股份自上市之日起十二个月内不得转让。"))
                .doesNotContainKey("lockupMonths");
    }

    @Test
    void readsAnIssueToAllShareholders() {
        assertThat(
                        only(
                                "青禾精密股份有限公司配股发行结果公告",
                                "可配股份总数量为100,000,000股，配股价格为5.20元/股。\n"
                                        + "有效认购数量为98,765,432股，认购金额为人民币513,580,246.40元。"))
                .containsEntry("shares", "98765432")
                .containsEntry("price", "5.2")
                .containsEntry("gross", "513580246.4");
    }

    @Test
    void sharesOfAnIncentiveAreNotIssuedForMoneyFromOthers() {
        assertThat(
                        ReadFacts.facts(
                                "青禾精密股份有限公司关于部分限制性股票授予登记完成暨新增股份上市的公告",
                                "本次新增股份数量为1,000,000股，上市日期为2031年6月12日。"))
                .noneMatch(fact -> fact.kind().equals("capital-raising"));
    }
}
