package disclosure.parser.structure;

import static disclosure.parser.structure.ShareFactsTest.only;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Halts: which of several days count, why trading stopped, and what is no halt of shares. */
class HaltFactsTest {

    private static final String HALTED = "公司股票自2031年3月3日（星期一）开市起停牌";

    @Test
    void doesNotTakeAHaltOfTheYearBeforeForThisOne() {
        assertThat(
                        only(
                                "青禾精密股份有限公司关于公司股票撤销退市风险警示暨停牌的公告",
                                """
                                公司股票于2030年4月29日停牌1天，于2030年4月30日开市起复牌并被实施退市风险警示。
                                公司股票将于2031年5月26日停牌1天，于2031年5月27日开市起复牌并撤销退市风险警示。
                                """))
                .containsEntry("event", "halt")
                .containsEntry("from", "2031-05-26")
                .containsEntry("to", "2031-05-27")
                .containsEntry("reason", "撤销退市风险警示");
    }

    @Test
    void doesNotTakeAHaltThatMayFollowForThisOne() {
        assertThat(
                        only(
                                "青禾精密股份有限公司关于未在法定期限内披露定期报告公司股票停牌的公告",
                                HALTED + "。若公司未能在两个月内披露，公司股票将于2031年5月6日开市起停牌并被实施退市风险警示。"))
                .containsEntry("from", "2031-03-03");
    }

    @Test
    void doesNotTakeALatestPossibleDayForTheReturn() {
        assertThat(
                        only(
                                "青禾精密股份有限公司关于股票交易异常波动停牌核查结果暨复牌的公告",
                                "关于股票交易异常波动停牌核查结果暨复牌的公告\n"
                                        + HALTED
                                        + "，预计不晚于2031年3月10日复牌。公司、控股股东不存在筹划涉及公司的重大资产重组等重大事项。\n"
                                        + "公司股票将于2031年3月6日（星期四）开市起复牌。"))
                .containsEntry("event", "resume")
                .containsEntry("to", "2031-03-06")
                .containsEntry("reason", "股票交易异常波动");
    }

    @Test
    void sharesThatDoNotTradeYetAreNotBack() {
        assertThat(only("青禾精密股份有限公司关于披露重大资产重组预案暨公司股票暂不复牌的公告", HALTED + "。"))
                .containsEntry("event", "continued");
    }

    @ParameterizedTest
    @CsvSource({
        "关于筹划重大事项的临时停牌公告,控股股东正在筹划控制权变更相关事宜。,控制权变更",
        "关于筹划公司控制权变更事项的停牌公告,'',控制权变更",
        "关于终止筹划重大资产重组暨公司股票复牌的公告,公司因筹划重大资产重组停牌。,重大资产重组",
        "关于重大事项停牌的公告,公司正在筹划重大事项。,重大事项",
        "关于公司股票被叠加实施其他风险警示暨停牌的公告,'',实施其他风险警示"
    })
    void tellsWhyTradingStopped(String title, String text, String reason) {
        assertThat(only("青禾精密股份有限公司" + title, title + "\n" + text + "\n" + HALTED + "。"))
                .containsEntry("reason", reason);
    }

    @Test
    void readsHowLongTradingStopsFromTheTimeForThePlan() {
        assertThat(only("青禾精密股份有限公司关于筹划发行股份购买资产事项的停牌公告", HALTED + "。公司预计在不超过10个交易日的时间内披露本次交易方案。"))
                .containsEntry("maxTradingDays", "10");
    }

    @Test
    void readsAHaltOfSharesAndBondsTogether() {
        assertThat(only("青禾精密股份有限公司关于公司股票及可转换公司债券停牌的公告", HALTED + "。"))
                .containsEntry("from", "2031-03-03");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "关于股票停牌期间“青禾转债”暂停转股的公告",
                "关于召开2031年第一次临时股东会审议重大资产重组继续停牌事项的通知",
                "独立董事关于公司重大资产重组继续停牌的独立意见",
                "关于“青禾转债”停牌的公告"
            })
    void whatOnlyMentionsAHaltHasNone(String title) {
        assertThat(ReadFacts.facts("青禾精密股份有限公司" + title, HALTED + "。")).isEmpty();
    }
}
