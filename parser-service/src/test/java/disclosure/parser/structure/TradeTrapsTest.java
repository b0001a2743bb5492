package disclosure.parser.structure;

import static disclosure.parser.structure.ShareFactsTest.byShares;
import static disclosure.parser.structure.ShareFactsTest.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences in which trades by shareholders are easily misread. */
class TradeTrapsTest {

    @Test
    void pairsTradesToldInARowWithTheDaysBeforeThem() {
        List<Map<String, String>> facts =
                read(
                        "控股股东被动减持股份",
                        "2026年2月3日、2月4日、2月6日，海棠证券股份有限公司强制平仓，"
                                + "白鹭投资分别被强行平仓350000股、200000股、100000股。");

        assertThat(facts)
                .extracting(
                        fact -> fact.get("holder"),
                        fact -> fact.get("shares"),
                        fact -> fact.get("end"))
                .containsExactly(
                        tuple("白鹭投资有限公司", "350000", "2026-02-03"),
                        tuple("白鹭投资有限公司", "200000", "2026-02-04"),
                        tuple("白鹭投资有限公司", "100000", "2026-02-06"));
    }

    @Test
    void leavesOutASumOfATimeThatHoldsItsParts() {
        List<Map<String, String>> facts =
                read(
                        "控股股东减持股份",
                        "2026年2月3日，白鹭投资通过大宗交易减持公司股份300000股；"
                                + "自2026年1月5日至2026年2月6日，白鹭投资减持公司股份900000股。");

        assertThat(facts).extracting(fact -> fact.get("shares")).containsExactly("300000");
    }

    @Test
    void doesNotMakeUpAFirstDayForASumAsOfADay() {
        List<Map<String, String>> facts = read("控股股东增持股份进展", "截至2026年2月6日，白鹭投资累计增持公司股份900000股。");

        assertThat(facts)
                .singleElement()
                .satisfies(
                        fact ->
                                assertThat(fact)
                                        .containsEntry("end", "2026-02-06")
                                        .doesNotContainKey("start"));
    }

    @Test
    void givesEachOfThoseNamedWhatEachBought() {
        List<Map<String, String>> facts =
                read("部分董事增持股份", "2026年2月6日，董事、总经理王青禾先生，董事李海棠女士分别增持公司股份20000股，" + "合计增持40000股。");

        assertThat(facts)
                .extracting(fact -> fact.get("holder"), fact -> fact.get("shares"))
                .containsExactlyInAnyOrder(tuple("王青禾", "20000"), tuple("李海棠", "20000"));
    }

    @Test
    void doesNotTakeACeilingForAHolding() {
        List<Map<String, String>> facts =
                read(
                        "控股股东减持股份",
                        "白鹭投资计划减持其持有的公司股份不超过2000000股。\n" + "2026年2月6日，白鹭投资通过集中竞价交易减持公司股份900000股。");

        assertThat(facts)
                .singleElement()
                .satisfies(
                        fact ->
                                assertThat(fact)
                                        .containsEntry("shares", "900000")
                                        .doesNotContainKeys("heldAfter", "heldBefore"));
    }

    @Test
    void givesEachSaleTheTimeAndThePriceOfItsOwn() {
        Map<String, Map<String, String>> sales =
                byShares(
                        "股东减持股份结果",
                        "白鹭投资于2026年2月2日至2026年2月6日，通过集中竞价方式减持公司股份100000股，减持均价10.10元/股；"
                                + "2026年3月2日至2026年3月6日，通过大宗交易方式减持公司股份300000股，减持均价9.80元/股。");

        assertThat(sales.get("100000"))
                .containsEntry("start", "2026-02-02")
                .containsEntry("end", "2026-02-06")
                .containsEntry("averagePrice", "10.1");
        assertThat(sales.get("300000"))
                .containsEntry("start", "2026-03-02")
                .containsEntry("averagePrice", "9.8");
    }

    @Test
    void leavesOutWhatWasBoughtBefore() {
        List<Map<String, String>> facts =
                read("控股股东继续增持公司股份", "继2026年2月2日、2月3日共增持400000股公司股份后，白鹭投资于2026年3月2日增持公司股份50000股。");

        assertThat(facts).extracting(fact -> fact.get("shares")).containsExactly("50000");
    }

    @Test
    void readsThePartsOfASumInBracketsWithItsDays() {
        Map<String, Map<String, String>> purchases =
                byShares(
                        "控股股东及其一致行动人增持公司股份",
                        "2026年2月2日至2026年2月6日期间，白鹭投资有限公司、鸬鹚投资有限公司合计增持公司股份300000股"
                                + "（其中白鹭投资有限公司增持100000股、鸬鹚投资有限公司增持200000股）。");

        assertThat(purchases).containsOnlyKeys("100000", "200000");
        assertThat(purchases.get("200000"))
                .containsEntry("holder", "鸬鹚投资有限公司")
                .containsEntry("start", "2026-02-02")
                .containsEntry("end", "2026-02-06");
    }

    @Test
    void readsAMeanPriceThatIsPrintedWithoutItsShare() {
        List<Map<String, String>> facts =
                read("控股股东增持股份", "2026年3月4日，白鹭投资增持公司股份70000股，增持均价14.52元，增持金额101.64万元。");

        assertThat(facts)
                .singleElement()
                .satisfies(fact -> assertThat(fact).containsEntry("averagePrice", "14.52"));
    }

    @Test
    void readsAPriceThatStandsBeforeItsWord() {
        List<Map<String, String>> facts =
                read("控股股东减持股份", "2026年3月4日，白鹭投资以10.60元/股的价格减持公司股份70000股。");

        assertThat(facts)
                .singleElement()
                .satisfies(fact -> assertThat(fact).containsEntry("averagePrice", "10.6"));
    }

    @Test
    void takesTheDaysFromALineOfTheirOwn() {
        List<Map<String, String>> facts =
                read(
                        "控股股东增持股份",
                        """
                        增持主体：白鹭投资
                        增持时间：2026年3月2日至2026年3月5日
                        增持数量：白鹭投资增持公司股份70000股。
                        2026年3月6日
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("start"), fact -> fact.get("end"))
                .containsExactly(tuple("2026-03-02", "2026-03-05"));
    }

    @Test
    void doesNotTakeATimeToComeForTheDaysOfATrade() {
        List<Map<String, String>> facts =
                read(
                        "股东减持股份计划期满",
                        """
                        白鹭投资减持公司股份70000股。
                        下一次减持期间：2026年4月1日至2026年9月30日
                        2026年3月6日
                        """);

        assertThat(facts)
                .singleElement()
                .satisfies(fact -> assertThat(fact).doesNotContainKeys("start", "end"));
    }

    @Test
    void leavesOutByHowMuchAPlanWasExceeded() {
        List<Map<String, String>> facts =
                read("董事减持股份", "2026年3月4日，王青禾先生卖出公司股份247000股，减持数量超出减持计划披露的数量2500股。");

        assertThat(facts).extracting(fact -> fact.get("shares")).containsExactly("247000");
    }

    @Test
    void countsATradeOnceThatASplitMadeMoreShares() {
        List<Map<String, String>> facts =
                read("控股股东增持股份", "注：因实施权益分派，白鹭投资2026年2月2日增持股份数由20000股调整为30000股。");

        assertThat(facts).extracting(fact -> fact.get("shares")).containsExactly("20000");
    }

    @Test
    void leavesSalesOfLongAgoToTheirOwnNotices() {
        List<Map<String, String>> facts =
                read(
                        "控股股东减持股份计划完成",
                        """
                        2025年11月3日，白鹭投资通过大宗交易减持公司股份300000股。
                        2026年3月2日，白鹭投资通过集中竞价减持公司股份500000股。
                        2026年3月4日
                        """);

        assertThat(facts).extracting(fact -> fact.get("shares")).containsExactly("500000");
    }

    @Test
    void doesNotTakeTheDayOfALetterForTheFirstOfATradeMadeBefore() {
        List<Map<String, String>> facts =
                read(
                        "控股股东减持股份进展",
                        "2026年3月4日，青禾精密股份有限公司（以下简称“公司”、“青禾精密”）收到本公司股东白鹭投资的告知函，"
                                + "白鹭投资已通过集中竞价减持公司股份500000股。");

        assertThat(facts)
                .singleElement()
                .satisfies(
                        fact ->
                                assertThat(fact)
                                        .containsEntry("end", "2026-03-04")
                                        .doesNotContainKey("start"));
    }

    @Test
    void readsATimeWithBracketsBehindItsFirstDay() {
        List<Map<String, String>> facts =
                read("控股股东减持股份", "2026年2月3日（除权后）至2026年2月9日，白鹭投资减持公司股份500000股。");

        assertThat(facts)
                .extracting(fact -> fact.get("start"), fact -> fact.get("end"))
                .containsExactly(tuple("2026-02-03", "2026-02-09"));
    }

    @Test
    void namesTheAccountThatTradesForSomeone() {
        List<Map<String, String>> facts =
                read(
                        "控股股东增持股份",
                        """
                        白鹭投资于2026年3月2日增持公司股份500000股。
                        2026年3月2日，白鹭投资通过“海棠证券青石7号资产管理计划”增持公司股份500000股。
                        """);

        assertThat(facts).extracting(fact -> fact.get("holder")).containsExactly("海棠证券青石7号资产管理计划");
    }

    @Test
    void countsNumbersOnceThatAreSaidAgainWithoutNames() {
        List<Map<String, String>> facts =
                read(
                        "控股股东及其一致行动人增持股份",
                        """
                        2025年12月8日，白鹭投资有限公司增持公司股份800000股。
                        2026年3月2日，鸬鹚投资有限公司增持公司股份300000股。
                        自2025年12月1日至2026年3月3日期间，增持人两次分别增持公司股份800000股和300000股。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("holder"), fact -> fact.get("shares"))
                .containsExactly(tuple("白鹭投资有限公司", "800000"), tuple("鸬鹚投资有限公司", "300000"));
    }

    @Test
    void doesNotGiveOneHolderTheDayOfAnother() {
        List<Map<String, String>> facts =
                read(
                        "控股股东及其一致行动人增持股份",
                        """
                        鸬鹚投资有限公司于2026年3月2日增持公司股份300000股。
                        除白鹭投资有限公司于2026年1月6日增持800000股公司股份及鸬鹚投资有限公司增持300000股之外，无其他增持。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("shares"), fact -> fact.get("start"))
                .containsExactlyInAnyOrder(
                        tuple("300000", "2026-03-02"), tuple("800000", "2026-01-06"));
    }

    @Test
    void leavesOutWhatThePlanBeforeBought() {
        List<Map<String, String>> facts =
                read(
                        "控股股东增持股份",
                        """
                        白鹭投资前次增持计划已于2026年1月6日实施完成，累计增持公司股份800000股。
                        2026年3月2日，白鹭投资增持公司股份300000股。
                        """);

        assertThat(facts).extracting(fact -> fact.get("shares")).containsExactly("300000");
    }

    @Test
    void readsAPurchaseToldInANoticeOfSalesWithItsDay() {
        List<Map<String, String>> facts =
                read("股东减持股份计划", "白鹭投资于2026年3月2日通过集中竞价买入公司股份9000股，此外未增持公司股份5000股。");

        assertThat(facts)
                .extracting(fact -> fact.get("kind"), fact -> fact.get("shares"))
                .containsExactly(tuple("share-increase", "9000"));
    }

    @Test
    void leavesOutAPurchaseWithoutADayInANoticeOfSales() {
        List<Map<String, String>> facts =
                read("股东减持股份", "2026年3月2日，白鹭投资减持公司股份70000股。\n该等股份中白鹭投资增持取得5000股。");

        assertThat(facts).extracting(fact -> fact.get("shares")).containsExactly("70000");
    }

    @Test
    void readsSharesOfAnAccountThatWereSoldByForce() {
        List<Map<String, String>> facts =
                read("股东被动减持股份", "2026年3月2日，海棠证券对白鹭投资信用账户持有的公司股份强制平仓70000股。");

        assertThat(facts)
                .extracting(fact -> fact.get("shares"), fact -> fact.get("start"))
                .containsExactly(tuple("70000", "2026-03-02"));
    }

    @Test
    void doesNotTakeAPledgeeThatSellsForTheHolder() {
        List<Map<String, String>> facts =
                read("控股股东被动减持股份", "2026年3月2日，白鹭投资有限公司质权人海棠证券股份有限公司已通过集中竞价方式强制卖出公司股份70000股。");

        assertThat(facts).extracting(fact -> fact.get("holder")).containsExactly("白鹭投资有限公司");
    }

    @Test
    void leavesTheLastDayOpenOfSalesThatBeganOnADay() {
        List<Map<String, String>> facts = read("股东减持股份进展", "白鹭投资于2026年3月2日开始通过集中竞价减持公司股份70000股。");

        assertThat(facts)
                .singleElement()
                .satisfies(
                        fact ->
                                assertThat(fact)
                                        .containsEntry("start", "2026-03-02")
                                        .doesNotContainKey("end"));
    }

    @Test
    void doesNotDateATradeBehindTheDayOfItsNotice() {
        List<Map<String, String>> facts =
                read(
                        "股东减持股份进展及减持计划",
                        """
                        本次减持计划实施期间，白鹭投资减持公司股份70000股。
                        2026年4月1日至2026年9月30日，白鹭投资继续减持。
                        2026年3月6日
                        """);

        assertThat(facts)
                .singleElement()
                .satisfies(fact -> assertThat(fact).doesNotContainKeys("start", "end"));
    }

    @Test
    void doesNotTakeTheLowEndOfPricesForTheirMean() {
        List<Map<String, String>> facts =
                read("股东减持股份", "2026年3月2日，白鹭投资减持公司股份70000股，减持价格为10.21元/股至14.14元/股。");

        assertThat(facts)
                .singleElement()
                .satisfies(fact -> assertThat(fact).doesNotContainKey("averagePrice"));
    }

    @Test
    void readsWhatWasDoneWithinTheTimeOfAPlan() {
        List<Map<String, String>> facts =
                read("股东减持股份进展", "截至2026年3月2日，白鹭投资在本次减持计划的时间区间内已累计减持公司股份70000股，减持均价为12.10元/股。");

        assertThat(facts)
                .extracting(fact -> fact.get("shares"), fact -> fact.get("averagePrice"))
                .containsExactly(tuple("70000", "12.1"));
    }

    @Test
    void readsWhatWasBoughtInThePeriodOfAPlan() {
        List<Map<String, String>> facts =
                read("控股股东增持股份进展", "在计划增持期间内，白鹭投资于2026年3月2日增持公司股份70000股。");

        assertThat(facts).extracting(fact -> fact.get("shares")).containsExactly("70000");
    }

    @Test
    void readsADayBeforeSharesThatAreHeldDirectly() {
        List<Map<String, String>> facts =
                read("控股股东减持股份", "白鹭投资于2026年3月2日通过大宗交易系统减持直接持有的公司股份70000股。");

        assertThat(facts)
                .extracting(fact -> fact.get("shares"), fact -> fact.get("start"))
                .containsExactly(tuple("70000", "2026-03-02"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "白鹭投资已累计售出青禾股份800000股",
                "白鹭投资将持有的800000股公司股票通过大宗交易方式转让给海棠信托有限责任公司",
                "白鹭投资通过集中竞价减持其持有的本公司无限售流通股（首次公开发行前已发行股份）共计800000股",
                "白鹭投资为履行上述承诺已减持800000股",
                "白鹭投资计划通过集中竞价减持不超过500000股，实际减持800000股"
            })
    void readsASaleHoweverItIsPut(String sale) {
        List<Map<String, String>> facts = read("股东减持股份", "截至2026年3月2日，" + sale + "，占公司总股本的1.00%。");

        assertThat(facts).extracting(fact -> fact.get("shares")).containsExactly("800000");
    }

    @Test
    void readsBothPartsThatBracketsName() {
        List<Map<String, String>> facts =
                read(
                        "股东减持股份",
                        """
                        白鹭投资于2026年1月5日至2026年3月2日减持公司股份3700000股，占公司总股本的2.40%。
                        （其中，2026年1月5日至2026年3月1日，通过证券交易系统减持600000股，占公司总股本的0.3987%，2026年3月2日，通过大宗交易系统减持3100000股，占公司总股本的1.9993%）。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("shares"))
                .containsExactlyInAnyOrder("600000", "3100000");
    }
}
