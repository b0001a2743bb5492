package disclosure.parser.structure;

import static disclosure.parser.structure.ShareFactsTest.only;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Distributions: on how many shares, how much in all, on which days, and what is none. */
class DividendFactsTest {

    private static final String PLAN = "青禾精密股份有限公司关于2030年度利润分配方案的公告";
    private static final String DONE = "青禾精密股份有限公司2030年年度权益分派实施公告";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "青禾精密股份有限公司关于2030年度拟不进行利润分配的公告",
                "青禾精密股份有限公司关于2030年度不进行现金分红的专项说明",
                "青禾精密股份有限公司关于2030年年度权益分派实施的更正公告",
                "青禾精密股份有限公司关于股东就2030年度利润分配方案提出临时提案的公告"
            })
    void whatIsNotDistributedOrOnlyCorrectedHasNoDividend(String title) {
        assertThat(ReadFacts.facts(title, "2029年度公司向全体股东每10股派发现金红利1.00元（含税）。")).isEmpty();
    }

    @Test
    void aFilingThatIsPrintedAgainAfterItsCorrectionHasOne() {
        assertThat(only(DONE + "（更正后）", "每10股派发现金红利1.00元（含税）。")).containsEntry("cashPer10", "1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "以此计算合计拟派发现金红利|公司总股本198,500,000股，以此计算合计拟派发现金红利39,700,000.00元（含税）",
                "本次实际参与分配的股本数|公司总股本为2亿股，扣除回购股份1,500,000股，本次实际参与分配的股本数为198,500,000股，合计派发现金红利39,700,000元",
                "扣减后|总股本200,000,000股，扣减回购股份后的股本为198,500,000股，以此计算合计拟派发现金红利3,970万元",
                "总额|以总股本198,500,000股为基数，预计派发现金红利总额为39,700,000元",
                "转增|以总股本198,500,000股为基数，共计转增79,400,000股，派发现金红利39,700,000元"
            })
    void readsTheSharesThatTakePartAndTheSum(String words, String text) {
        Map<String, String> fact = only(PLAN, "公司拟向全体股东每10股派发现金红利2.00元（含税）。" + text + "。");

        assertThat(fact)
                .as(words)
                .containsEntry("baseShares", "198500000")
                .containsEntry("totalCash", "39700000");
    }

    @Test
    void sharesThatAreTakenOffAreNoBase() {
        assertThat(
                        only(
                                PLAN,
                                "拟每10股派发现金红利2.00元。截至今日，公司总股本200,000,000股，扣除回购股份1,500,000股，"
                                        + "以此计算合计拟派发现金红利39,700,000元。"))
                .doesNotContainKey("baseShares");
    }

    @Test
    void takesTheSumAfterItsAdjustment() {
        Map<String, String> fact =
                only(
                        "青禾精密股份有限公司关于调整2030年度利润分配预案现金分红总额的公告",
                        """
                        一、调整前利润分配方案
                        每10股派发现金红利2.00元。公司总股本400,000,000股，以此计算合计拟派发现金红利80,000,000元。
                        二、调整后利润分配方案
                        以399,000,000股为基数，向全体股东每10股派发现金红利2.00元，合计拟派发现金红利79,800,000元。
                        """);

        assertThat(fact)
                .containsEntry("totalCash", "79800000")
                .containsEntry("baseShares", "399000000");
    }

    @Test
    void allSharesThatAreGivenAreNotWhatTenGet() {
        assertThat(only(PLAN, "每10股派发现金红利5元，转增94,814,400股；以资本公积金向全体股东每10股转增4.8股。"))
                .containsEntry("transferPer10", "4.8");
    }

    @Test
    void readsTheLastDayOfTheTableThoughANumberFollows() {
        assertThat(
                        only(
                                DONE,
                                "每股现金红利0.432元\n股权登记日 除权（息）日 现金红利发放日\n"
                                        + "2031/6/26 2031/6/27 2031/6/27\n3.差异化分红送转方案"))
                .containsEntry("recordDate", "2031-06-26")
                .containsEntry("exDate", "2031-06-27")
                .containsEntry("payDate", "2031-06-27");
    }

    @Test
    void aPlanThatNamesItsDaysIsCarriedOut() {
        Map<String, String> fact =
                only(
                        "青禾精密股份有限公司2030年度分红派息公告",
                        "本次实施后将公告。每10股派发特别现金红利20.00元（含税）。股权登记日：2031年6月5日，除息日：2031年6月6日。");

        assertThat(fact)
                .containsEntry("stage", "implementation")
                .containsEntry("cashPer10", "20")
                .containsEntry("recordDate", "2031-06-05");
    }
}
