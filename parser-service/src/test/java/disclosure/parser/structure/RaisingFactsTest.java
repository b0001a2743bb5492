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
}
