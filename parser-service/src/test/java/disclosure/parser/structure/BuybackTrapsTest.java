package disclosure.parser.structure;

import static disclosure.parser.structure.ShareFactsTest.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences in which purchases of own shares are easily misread. */
class BuybackTrapsTest {

    @Test
    void paysTheNewPriceForWhatWasNotYetCancelled() {
        List<Map<String, String>> facts =
                buybacks(
                        "部分限制性股票回购注销完成",
                        """
                        本次回购注销限制性股票60000股。
                        2025年3月2日，同意回购注销限制性股票40000股，回购价格为6.40元/股，公司于2025年6月9日完成上述股票的注销手续。
                        2026年2月2日，同意回购注销限制性股票60000股，回购价格为6.40元/股。
                        2026年3月1日，因实施权益分派，限制性股票的回购价格由6.40元/股调整为6.25元/股。
                        2026年4月3日，公司完成60000股限制性股票的注销手续。
                        """);

        assertThat(facts)
                .extracting(
                        fact -> fact.get("shares"),
                        fact -> fact.get("highestPrice"),
                        fact -> fact.get("asOf"))
                .containsExactly(
                        tuple("60000", "6.25", "2026-04-03"), tuple("40000", "6.4", "2025-06-09"));
    }

    @Test
    void paysThePriceOfTheTimeWhereNoneIsTold() {
        List<Map<String, String>> facts =
                buybacks(
                        "部分限制性股票回购注销",
                        """
                        本次回购注销限制性股票60000股，回购价格为6.25元/股。
                        2024年5月6日，公司授予限制性股票，授予价格为6.40元/股。
                        2025年3月2日，同意回购注销限制性股票40000股，公司于2025年6月9日完成上述股票的注销手续。
                        2025年9月1日，同意回购注销限制性股票9000股。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("shares"), fact -> fact.get("highestPrice"))
                .containsExactly(tuple("60000", "6.25"), tuple("40000", "6.4"));
    }

    @Test
    void readsWhatAMeetingOfEarlierYearsDecidedAtTheOnePriceOfItsTime() {
        List<Map<String, String>> facts =
                buybacks(
                        "回购注销部分限制性股票",
                        """
                        本次回购注销限制性股票60000股，回购价格为6.25元/股。
                        2024年5月6日，公司授予限制性股票，授予价格为6.40元/股。
                        2025年3月2日，董事会审议通过了相关议案，同意对2名离职人员持有的限制性股票合计40000股进行回购注销。
                        2025年4月9日，董事会审议通过了相关议案，同意对80名激励对象获授的限制性股票900000股进行解锁。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("shares"), fact -> fact.get("highestPrice"))
                .containsExactly(tuple("60000", "6.25"), tuple("40000", "6.4"));
    }

    @Test
    void readsTheNumberThatThePriceStandsBehind() {
        List<Map<String, String>> facts =
                buybacks("回购注销部分限制性股票", "同意对离职人员尚未解锁的限制性股票共计60000股以6.25元/股的价格进行回购注销。");

        assertThat(facts)
                .extracting(fact -> fact.get("shares"), fact -> fact.get("highestPrice"))
                .containsExactly(tuple("60000", "6.25"));
    }

    @Test
    void leavesTheOldPriceWithWhatWasCancelledBeforeTheNoticeOfANewOne() {
        List<Map<String, String>> facts =
                buybacks(
                        "调整限制性股票回购价格",
                        """
                        2025年3月2日，同意回购注销限制性股票40000股，回购价格为6.40元/股，并于2025年6月9日完成注销手续。
                        本次调整后，限制性股票的回购价格由6.40元/股调整为6.25元/股。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("shares"), fact -> fact.get("highestPrice"))
                .containsExactly(tuple("40000", "6.4"));
    }

    @Test
    void takesTheDayOfTheFirstPurchaseForItsDayAndNotThatOfThePaper() {
        List<Map<String, String>> facts =
                buybacks(
                        "首次回购公司股份",
                        """
                        现将首次回购情况公告如下：2026年4月3日，公司首次以集中竞价交易方式回购股份数量为60000股，\
                        最高成交价为6.40元/股，最低成交价为6.25元/股，\
                        详见公司于2026年4月4日在《星辰证券报》、《南洲证券报》及交易所网站披露的文件。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("shares"), fact -> fact.get("asOf"))
                .containsExactly(tuple("60000", "2026-04-03"));
    }

    @Test
    void doesNotTakeThePriceOfAnOptionOrABond() {
        List<Map<String, String>> facts =
                buybacks(
                        "部分限制性股票回购注销",
                        """
                        本次回购注销限制性股票60000股，回购价格为6.25元/股。
                        本次回购注销后，公司可转换债券的转股价格仍为18.90元/股，股票期权的行权价格调整为12.30元/股。
                        """);

        assertThat(facts)
                .singleElement()
                .satisfies(
                        fact ->
                                assertThat(fact)
                                        .containsEntry("highestPrice", "6.25")
                                        .containsEntry("lowestPrice", "6.25"));
    }

    @Test
    void leavesTheDayOfAnEarlierPurchaseWithIt() {
        List<Map<String, String>> facts =
                buybacks(
                        "回购注销部分限制性股票",
                        """
                        董事会同意本次回购注销限制性股票60000股，回购价格为6.25元/股。
                        2025年3月2日，同意回购注销限制性股票40000股，回购价格为6.40元/股，并于2025年6月9日完成注销手续。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("shares"), fact -> fact.get("asOf"))
                .containsExactly(tuple("60000", null), tuple("40000", "2025-06-09"));
    }

    @Test
    void closesOnTheDayOnWhichTheSharesAreCancelled() {
        List<Map<String, String>> facts =
                buybacks(
                        "部分限制性股票回购注销实施",
                        """
                        公司回购注销限制性股票50000股，回购价格为5.20元/股。
                        2026年3月2日，上述股份已过户至公司回购证券账户，该部分股份将于2026年3月9日予以注销。
                        """);

        assertThat(facts)
                .singleElement()
                .satisfies(fact -> assertThat(fact).containsEntry("asOf", "2026-03-09"));
    }

    @Test
    void doesNotTakeTheDayOfTheCapitalForThatOfThePurchase() {
        List<Map<String, String>> facts =
                buybacks(
                        "首次回购公司股份",
                        "2026年3月4日，公司首次以集中竞价方式回购股份80000股，占公司截至2026年3月3日总股本的0.04%，"
                                + "最高成交价为7.90元/股，最低成交价为7.60元/股。");

        assertThat(facts)
                .singleElement()
                .satisfies(fact -> assertThat(fact).containsEntry("asOf", "2026-03-04"));
    }

    private static List<Map<String, String>> buybacks(String about, String text) {
        return read(about, text).stream()
                .filter(fact -> "buyback".equals(fact.get("kind")))
                .toList();
    }

    @Test
    void tellsTheFirstPurchaseApartFromAllBoughtSince() {
        List<Map<String, String>> facts =
                buybacks(
                        "回购公司股份进展",
                        """
                        公司于2026年2月3日首次以集中竞价方式回购公司股份50000股，最高成交价为9.97元/股，最低成交价为9.84元/股。
                        截至2026年2月28日，公司累计以集中竞价方式回购公司股份240000股，最高成交价为9.97元/股，最低成交价为9.67元/股。
                        """);

        assertThat(facts)
                .extracting(
                        fact -> fact.get("shares"),
                        fact -> fact.get("asOf"),
                        fact -> fact.get("lowestPrice"))
                .containsExactly(
                        tuple("240000", "2026-02-28", "9.67"),
                        tuple("50000", "2026-02-03", "9.84"));
    }

    @Test
    void readsWhatWasTakenBackWithItsPriceInBracketsAndNoOptionsBesideIt() {
        List<Map<String, String>> facts =
                buybacks(
                        "部分限制性股票回购注销完成",
                        """
                        本次回购注销的限制性股票数量为60000股，回购价格为6.25元/股，公司于2026年4月3日完成回购注销。
                        上述限制性股票8000股（以6.25元/股）回购注销相关工作已于2025年6月9日完成，股票期权9600股作废注销相关工作已于2025年8月2日办理完毕。
                        公司拟将王青禾已授予的3000份股票期权予以作废注销。
                        """);

        assertThat(facts)
                .extracting(
                        fact -> fact.get("shares"),
                        fact -> fact.get("highestPrice"),
                        fact -> fact.get("asOf"))
                .containsExactly(
                        tuple("60000", "6.25", "2026-04-03"), tuple("8000", "6.25", "2025-06-09"));
    }

    @Test
    void countsPartsThatAreToldFarBehindTheirSumForNothingOfTheirOwn() {
        List<Map<String, String>> facts =
                buybacks(
                        "部分限制性股票回购注销完成",
                        """
                        本次回购注销的限制性股票数量为60000股，回购价格为6.25元/股，公司于2026年4月3日完成回购注销。
                        2025年6月9日，公司完成8000股限制性股票的回购注销，回购价格为6.25元/股。
                        公司以6.25元/股回购王青禾所持40000股限制性股票并注销。
                        公司以6.25元/股回购李海棠所持20000股限制性股票并注销。
                        """);

        assertThat(facts).extracting(fact -> fact.get("shares")).containsExactly("60000", "8000");
    }

    @Test
    void paysOfSeveralSumsTheOneThatNumberAndPriceComeTo() {
        List<Map<String, String>> facts =
                buybacks(
                        "回购注销部分限制性股票",
                        """
                        本次回购注销限制性股票60000股，回购价格为6.25元/股。
                        公司已向激励对象支付回购款项375000元，验资后公司减少股本60000元，减少资本公积315000元。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("shares"), fact -> fact.get("amount"))
                .containsExactly(tuple("60000", "375000"));
    }

    @Test
    void paysOfSeveralPricesTheOneThatMakesTheSum() {
        List<Map<String, String>> facts =
                buybacks(
                        "回购注销部分限制性股票",
                        """
                        公司授予限制性股票的价格为6.40元/股，回购价格为6.25元/股。
                        本次回购注销限制性股票60000股，回购资金总额为375000元。
                        """);

        assertThat(facts)
                .extracting(
                        fact -> fact.get("amount"),
                        fact -> fact.get("highestPrice"),
                        fact -> fact.get("lowestPrice"))
                .containsExactly(tuple("375000", "6.25", "6.25"));
    }

    @Test
    void countsWhatIsTakenBackOfAFirstGrant() {
        List<Map<String, String>> facts =
                buybacks("回购注销部分限制性股票", "公司本次回购注销首次授予部分60000股，回购价格为6.25元/股。");

        assertThat(facts).extracting(fact -> fact.get("shares")).containsExactly("60000");
    }

    @Test
    void keepsApartWhatSeveralMeetingsDecidedOnThoughItIsCancelledAtOnce() {
        List<Map<String, String>> facts =
                buybacks(
                        "部分限制性股票回购注销完成",
                        """
                        本次回购注销限制性股票60000股，公司已于2026年4月3日完成回购注销。
                        2025年9月1日，董事会审议通过了相关议案，同意对离职人员持有的限制性股票合计40000股进行回购注销，回购价格为6.40元/股。
                        2026年2月2日，董事会审议通过了相关议案，同意对离职人员持有的限制性股票合计20000股进行回购注销，回购价格为6.25元/股。
                        """);

        assertThat(facts)
                .extracting(
                        fact -> fact.get("shares"),
                        fact -> fact.get("highestPrice"),
                        fact -> fact.get("asOf"))
                .containsExactly(
                        tuple("40000", "6.4", "2026-04-03"), tuple("20000", "6.25", "2026-04-03"));
    }

    @Test
    void readsTheDecisionThatTheSentenceBehindItsMeetingTells() {
        List<Map<String, String>> facts =
                buybacks(
                        "回购注销部分限制性股票",
                        """
                        本次回购注销限制性股票60000股，回购价格为6.25元/股。
                        2024年5月6日，公司授予限制性股票，授予价格为6.40元/股。
                        2025年3月2日，董事会审议通过了相关议案。
                        董事会一致同意将离职人员持有的限制性股票40000股全部进行回购注销。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.get("shares"), fact -> fact.get("highestPrice"))
                .containsExactly(tuple("60000", "6.25"), tuple("40000", "6.4"));
    }

    @ParameterizedTest
    @CsvSource({"关于终止回购公司股份的公告", "关于终止实施以集中竞价交易方式回购股份的公告", "关于取消回购股份方案的公告", "关于回购股份方案终止暨回购结果的公告"})
    void tellsThatAPlanWasGivenUpWithWhatWasBoughtUntilThen(String title) {
        Map<String, String> fact =
                ShareFactsTest.only(
                        buybacks(
                                title,
                                """
                                公司拟以集中竞价方式回购股份，回购资金总额不低于1,000万元且不超过2,000万元，回购价格不超过15元/股。
                                截至2026年4月30日，公司累计回购股份300,000股，成交的最高价为14.20元/股，最低价为13.10元/股，支付的总金额为4,100,000元。
                                经董事会审议，公司决定终止本次回购股份方案。
                                """));

        assertThat(fact)
                .containsEntry("stage", "cancelled")
                .containsEntry("shares", "300000")
                .containsEntry("planAmountHigh", "20000000");
    }

    @Test
    void aPlanGivenUpBeforeAnythingWasBoughtIsAFactToo() {
        Map<String, String> fact =
                ShareFactsTest.only(buybacks("关于终止回购公司股份的公告", "公司决定终止回购公司股份，截至本公告日尚未回购股份。"));

        assertThat(fact).containsEntry("stage", "cancelled").doesNotContainKey("shares");
    }

    @Test
    void anIncentivePlanThatIsEndedIsNoBuybackGivenUp() {
        List<Map<String, String>> facts =
                buybacks("关于终止实施限制性股票激励计划暨回购注销限制性股票的公告", "本次回购注销限制性股票60000股，回购价格为6.25元/股。");

        assertThat(facts).extracting(fact -> fact.get("stage")).doesNotContain("cancelled");
    }

    @Test
    void theEndOfAMonthIsADay() {
        Map<String, String> fact =
                ShareFactsTest.only(
                        buybacks(
                                "回购公司股份进展",
                                """
                                公司于2026年2月27日首次回购公司股份。
                                截至2026年2月末，公司通过集中竞价方式累计回购股份590000股，成交的最高价为5.61元/股，最低价为5.23元/股。
                                """));

        assertThat(fact).containsEntry("asOf", "2026-02-28");
    }
}
