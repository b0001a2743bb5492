package disclosure.parser.structure;

import static disclosure.parser.structure.ShareFactsTest.only;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Trades as the forms of the exchanges print them: tables of trades and of what is held. */
class TradeFormsTest {

    private static final String HOLDER = "白鹭投资有限公司";

    @Test
    void readsHowAndAtWhichPricesARowWasTraded() {
        Map<String, String> fact =
                only(
                        read(
                                "股东减持股份结果",
                                List.of(
                                        "股东名称",
                                        "减持数量（股）",
                                        "减持比例",
                                        "减持期间",
                                        "减持方式",
                                        "减持价格区间（元/股）",
                                        "减持总金额（元）",
                                        "当前持股数量（股）",
                                        "当前持股比例"),
                                List.of(
                                        HOLDER,
                                        "800,000",
                                        "1.00%",
                                        "2031/5/6～2031/5/30",
                                        "集中竞价交易",
                                        "9.80－11.25",
                                        "8,412,000.00",
                                        "5,600,000",
                                        "7.00%")));

        assertThat(fact)
                .containsEntry("method", "集中竞价")
                .containsEntry("start", "2031-05-06")
                .containsEntry("lowestPrice", "9.8")
                .containsEntry("highestPrice", "11.25")
                .containsEntry("amount", "8412000")
                .containsEntry("heldAfter", "5600000")
                .containsEntry("heldAfterRatio", "0.07");
    }

    @Test
    void readsWhatIsHeldBeforeAndAfterFromATableOfItsOwn() {
        Map<String, String> fact =
                only(
                        ShareTablesTest.read(
                                lead("股东减持股份实施完成")
                                        + "\n2031年3月20日，"
                                        + HOLDER
                                        + "通过大宗交易减持公司股份1800000股。",
                                List.of(
                                        List.of(
                                                "股东名称",
                                                "股份性质",
                                                "本次减持前持有股份",
                                                "本次减持前持有股份",
                                                "本次减持后持有股份",
                                                "本次减持后持有股份"),
                                        List.of(
                                                "股东名称",
                                                "股份性质",
                                                "股数（万股）",
                                                "占总股本比例（%）",
                                                "股数（万股）",
                                                "占总股本比例（%）"),
                                        List.of(HOLDER, "合计持有股份", "1,250", "6.25", "1,070", "5.35"),
                                        List.of("", "其中：无限售条件股份", "50", "0.25", "0", "0.00"))));

        assertThat(fact)
                .containsEntry("heldBefore", "12500000")
                .containsEntry("heldBeforeRatio", "0.0625")
                .containsEntry("heldAfter", "10700000")
                .containsEntry("heldAfterRatio", "0.0535");
    }

    @Test
    void readsWhatIsHeldFromAFormOfTwoColumns() {
        Map<String, String> fact =
                only(
                        ShareTablesTest.read(
                                lead("股东减持股份结果")
                                        + "\n截至2031年6月10日，"
                                        + HOLDER
                                        + "累计减持公司股份3000000股，占公司总股本的1.50%。",
                                List.of(
                                        List.of("股东名称", HOLDER),
                                        List.of("计划减持数量", "不超过：4,000,000股"),
                                        List.of("减持价格区间", "15.20～18.88元/股"),
                                        List.of("当前持股数量", "9,000,000股"),
                                        List.of("当前持股比例", "4.50%"))));

        assertThat(fact)
                .containsEntry("shares", "3000000")
                .containsEntry("heldAfter", "9000000")
                .containsEntry("heldAfterRatio", "0.045");
    }

    @Test
    void takesARowOfAnInvestorForTheTradeThatASentenceTells() {
        Map<String, String> fact =
                only(
                        ShareTablesTest.read(
                                lead("股东减持股份及被动稀释触及1%整数倍")
                                        + "\n"
                                        + HOLDER
                                        + "于2031年6月3日至2031年7月15日期间通过集中竞价交易减持公司股份1500000股。",
                                List.of(
                                        List.of("投资者名称", "变动方式", "变动日期", "变动股数（股）", "变动比例"),
                                        List.of(
                                                HOLDER,
                                                "集中竞价",
                                                "2031/6/3-2031/7/15",
                                                "1,500,000",
                                                "0.50%"),
                                        List.of(
                                                HOLDER,
                                                "其他：可转债转股被动稀释",
                                                "2031/6/3-2031/7/15",
                                                "0",
                                                "0.77%"))));

        assertThat(fact)
                .containsEntry("start", "2031-06-03")
                .containsEntry("end", "2031-07-15")
                .containsEntry("holder", HOLDER);
    }

    @Test
    void completesAPlanOfATableFromTheSentenceThatTellsIt() {
        Map<String, String> fact =
                only(
                        ShareTablesTest.read(
                                lead("股东减持股份的预披露")
                                        + "\n持有青禾精密股份有限公司（以下简称“公司”）股份12,500,000股（占公司总股本比例6.28%）的股东宋远山先生计划自本公告披露之日起15个交易日后的3个月内（即2031年2月7日至2031年5月6日）以集中竞价方式减持公司股份不超过4,000,000股（占公司总股本比例2.01%）。",
                                List.of(
                                        List.of("序号", "股东名称", "拟减持数量不超过（股）", "占总股本比例", "减持方式"),
                                        List.of("1", "宋远山", "4,000,000", "2.00%", "集中竞价"))));

        assertThat(fact)
                .containsEntry("heldBefore", "12500000")
                .containsEntry("start", "2031-02-07")
                .containsEntry("end", "2031-05-06");
    }

    @Test
    void namesInFullWhomATableNamesInOtherBrackets() {
        assertThat(
                        ShareTablesTest.read(
                                lead("股东减持股份")
                                        + "\n股东云州梧桐创业投资中心（有限合伙）（以下简称“梧桐创投”）于2031年3月20日减持公司股份1800000股，占公司总股本的0.90%。",
                                List.of(
                                        List.of("股东名称", "减持时间", "减持均价（元/股）", "减持股数（股）"),
                                        List.of(
                                                "云州梧桐创业投资中心（有限合伙）",
                                                "2031年3月20日",
                                                "12.30",
                                                "1,800,000"))))
                .singleElement()
                .satisfies(fact -> assertThat(fact).containsEntry("averagePrice", "12.3"));
    }

    private static List<Map<String, String>> read(
            String about, List<String> header, List<String> row) {
        return ShareTablesTest.read(lead(about), List.of(header, row));
    }

    private static String lead(String about) {
        return "青禾精密股份有限公司关于" + about + "的公告";
    }
}
