package disclosure.parser.structure;

import static disclosure.parser.structure.ShareFactsTest.only;
import static disclosure.parser.structure.ShareFactsTest.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How, for what and at what terms shares are traded, bought back and pledged. */
class ShareTermsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "通过深圳证券交易所交易系统以集中竞价交易方式减持公司股份500000股|集中竞价",
                "通过大宗交易减持公司股份500000股|大宗交易",
                "通过交易系统减持公司股份500000股|交易系统",
                "通过大宗交易和集中竞价交易减持公司股份500000股|大宗交易、集中竞价",
                "减持公司股份500000股，减持方式为大宗交易|大宗交易",
                "减持公司股份500000股，不触及要约收购|-",
                "减持公司股份500000股。减持方式：协议转让|协议转让",
                "减持公司股份500000股。减持计划的减持方式：包括集中竞价、大宗交易|-",
            })
    void saysHowWasTraded(String trade, String method) {
        Map<String, String> fact = only(read("控股股东减持股份", "2026年3月2日，白鹭投资" + trade + "。"));

        assertThat(fact.get("method")).isEqualTo(method);
    }

    @Test
    void saysAtWhichPricesAndForHowMuchInAll() {
        Map<String, String> fact =
                only(
                        read(
                                "控股股东减持股份",
                                "2026年3月2日至2026年3月9日，白鹭投资减持公司股份500000股，减持价格区间为8.65元/股至8.05元/股，减持总金额为4150000元。"));

        assertThat(fact)
                .containsEntry("lowestPrice", "8.05")
                .containsEntry("highestPrice", "8.65")
                .containsEntry("amount", "4150000")
                .doesNotContainKey("averagePrice");
    }

    @Test
    void takesNoSumOfAPlanForWhatWasPaid() {
        Map<String, String> fact =
                only(
                        read(
                                "控股股东增持股份",
                                "2026年3月2日，白鹭投资增持公司股份500000股，计划累计增持金额不低于4150000元，增持价格不超过9.00元/股。"));

        assertThat(fact).doesNotContainKeys("amount", "highestPrice");
    }

    @Test
    void readsWhichShareOfTheCapitalWasHeldBeforeAndAfter() {
        Map<String, String> fact =
                only(
                        read(
                                "股东减持股份",
                                "2026年3月2日，白鹭投资减持公司股份500000股，本次减持导致白鹭投资持有公司股份比例由6.25%变动为5.00%。"));

        assertThat(fact)
                .containsEntry("heldBeforeRatio", "0.0625")
                .containsEntry("heldAfterRatio", "0.05");
    }

    @Test
    void countsATradeThatIsToldAsDone() {
        assertThat(only(read("股东减持股份", "2026年3月2日，白鹭投资减持公司股份500000股。")))
                .containsEntry("stage", "completed");
        assertThat(only(read("股东减持股份进展", "2026年3月2日，白鹭投资减持公司股份500000股。")))
                .containsEntry("stage", "progress");
    }

    @Test
    void readsAPlanToBuyBackThatHasBoughtNothingYet() {
        Map<String, String> fact =
                only(
                        read(
                                "以集中竞价交易方式回购公司股份方案",
                                """
                                回购资金总额不低于人民币5000万元（含），且不超过人民币1亿元（含）。
                                回购价格不超过人民币12.50元/股（含）。
                                回购的股份用于员工持股计划或股权激励。
                                """));

        assertThat(fact)
                .containsEntry("kind", "buyback")
                .containsEntry("stage", "plan")
                .containsEntry("planAmountLow", "50000000")
                .containsEntry("planAmountHigh", "100000000")
                .containsEntry("priceCap", "12.5")
                .containsEntry("purpose", "员工持股计划、股权激励")
                .doesNotContainKeys("shares", "amount", "highestPrice");
    }

    @Test
    void tellsWhatWasMeantBesideWhatWasBought() {
        Map<String, String> fact =
                only(
                        read(
                                "回购公司股份进展",
                                """
                                预计回购金额为5000万元~1亿元，回购价格上限为12.50元/股，回购价格由12.50元/股调整为不超过12.30元/股。
                                截至2026年2月28日，公司以集中竞价方式回购公司股份240000股，最高成交价为9.97元/股，最低成交价为9.67元/股，用于注销并减少注册资本。
                                """));

        assertThat(fact)
                .containsEntry("shares", "240000")
                .containsEntry("planAmountLow", "50000000")
                .containsEntry("planAmountHigh", "100000000")
                .containsEntry("priceCap", "12.3")
                .containsEntry("purpose", "注销减资");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "质押给海棠银行股份有限公司，用于补充流动资金|补充流动资金",
                "质押给海棠银行股份有限公司，用于办理股票质押式回购交易业务|-",
                "质押给海棠银行股份有限公司。质押用途：偿还债务|偿还债务",
                "质押给海棠银行股份有限公司|-",
            })
    void saysWhatSharesArePledgedFor(String pledge, String purpose) {
        Map<String, String> fact =
                only(read("股东股份质押", "2026年3月2日，白鹭投资将其持有的公司500000股" + pledge + "。"));

        assertThat(fact.get("purpose")).isEqualTo(purpose);
    }
}
