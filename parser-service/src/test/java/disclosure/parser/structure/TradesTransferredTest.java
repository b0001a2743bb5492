package disclosure.parser.structure;

import static disclosure.parser.structure.ShareFactsTest.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Shares that are sold by a transfer, at an inquired price or out of an account. */
class TradesTransferredTest {

    @Test
    void readsTheResultOfATransferAtAnInquiredPrice() {
        assertThat(
                        read(
                                "股东询价转让结果",
                                """
                                本次询价转让的价格为32.15元/股。
                                2031年5月12日，白鹭投资通过询价转让方式转让公司股份4200000股，占公司总股本的1.05%。
                                """))
                .singleElement()
                .satisfies(
                        fact ->
                                assertThat(fact)
                                        .containsEntry("kind", "share-reduction")
                                        .containsEntry("holder", "白鹭投资有限公司")
                                        .containsEntry("shares", "4200000")
                                        .containsEntry("method", "询价转让")
                                        .containsEntry("averagePrice", "32.15"));
    }

    @Test
    void doesNotSellWhatIsOnlyMeantToBeTransferredAtAnInquiredPrice() {
        assertThat(
                        read(
                                "股东减持股份",
                                "2031年5月12日，白鹭投资拟通过询价转让方式转让公司股份4200000股。\n"
                                        + "询价转让价格为32.15元/股，询价转让的股份上限为4200000股。"))
                .isEmpty();
    }

    @Test
    void readsTheRatioAfterATransferInASentenceOfItsOwn() {
        assertThat(
                        read(
                                "股东减持股份",
                                """
                                2031年5月12日，白鹭投资通过询价转让方式减持公司股份4200000股，占公司总股本的1.05%。
                                本次询价转让后，白鹭投资持有公司股份比例由5.05%减少至4.00%。
                                """))
                .singleElement()
                .satisfies(fact -> assertThat(fact).containsEntry("heldAfterRatio", "0.04"));
    }

    @Test
    void takesOfARatioThatBecameAnotherTheOneAfterTheTrade() {
        assertThat(
                        read(
                                "股东减持股份",
                                """
                                2031年5月12日，白鹭投资减持公司股份4200000股。
                                本次减持后，白鹭投资持有公司股份16000000股，占公司总股本的比例由5.05%减少至4.00%。
                                """))
                .singleElement()
                .satisfies(
                        fact ->
                                assertThat(fact)
                                        .containsEntry("heldAfter", "16000000")
                                        .containsEntry("heldAfterRatio", "0.04"));
    }

    @Test
    void doesNotMeasureATradeByWhatWasHeldBeforeIt() {
        assertThat(read("股东减持股份", "2031年5月12日，白鹭投资减持公司股份4200000股，占公司总股本的比例由5.05%减少至4.00%。"))
                .singleElement()
                .satisfies(fact -> assertThat(fact).doesNotContainKey("sharesRatio"));
    }

    @Test
    void namesTheAccountWhoseSharesAreSold() {
        assertThat(read("股东减持股份", "2031年5月16日，王青禾女士通过大宗交易方式，减持“白鹭证券明珠16号定向资产管理计划”持有的公司2026700股股份。"))
                .extracting(fact -> fact.get("holder"), fact -> fact.get("shares"))
                .containsExactly(tuple("白鹭证券明珠16号定向资产管理计划", "2026700"));
    }

    @Test
    void givesEachHolderOfASentenceWhatIsSaidToBeTheirs() {
        assertThat(
                        read(
                                "股东减持股份",
                                "2031年5月16日，王青禾女士分别将白鹭投资持有的公司股份1000000股和青禾实业有限公司持有的公司股份2000000股转让给东湖资本有限公司。"))
                .extracting(fact -> fact.get("holder"), fact -> fact.get("shares"))
                .containsExactly(tuple("白鹭投资有限公司", "1000000"), tuple("青禾实业有限公司", "2000000"));
    }

    @Test
    void doesNotSellWhatIsPledgedForEachHolder() {
        assertThat(
                        read(
                                "股东减持股份",
                                "2031年5月16日，王青禾女士分别将白鹭投资持有的公司股份1000000股和青禾实业有限公司持有的公司股份2000000股质押，未转让给他人。"))
                .isEmpty();
    }

    @Test
    void givesEachOfTwoHoldersTheNumberInTheirOrder() {
        assertThat(
                        read(
                                "股东减持股份",
                                "2031年5月16日，白鹭投资、青禾实业有限公司通过大宗交易分别将其持有的公司股份1000000股、2000000股转让给东湖资本有限公司。"))
                .extracting(fact -> fact.get("holder"), fact -> fact.get("shares"))
                .containsExactly(tuple("白鹭投资有限公司", "1000000"), tuple("青禾实业有限公司", "2000000"));
    }

    @Test
    void readsAFormWhoseCellSaysHowAndHowMany() {
        assertThat(
                        ShareTablesTest.read(
                                "青禾精密股份有限公司关于股东减持股份结果的公告",
                                List.of(
                                        List.of("股东名称", "白鹭投资有限公司"),
                                        List.of("减持数量", "4,000,000股"),
                                        List.of("减持期间", "2031年5月12日～2031年8月11日"),
                                        List.of(
                                                "减持方式及对应减持数量",
                                                "集中竞价减持，1,000,000股 大宗交易减持，3,000,000股"),
                                        List.of("减持比例", "1.00%"))))
                .singleElement()
                .satisfies(
                        fact ->
                                assertThat(fact)
                                        .containsEntry("shares", "4000000")
                                        .containsEntry("method", "大宗交易、集中竞价")
                                        .containsEntry("sharesRatio", "0.01"));
    }
}
