package disclosure.parser.extract.investorrelations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import disclosure.events.InvestorRelations.Host;
import disclosure.events.InvestorRelations.Session;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormValuesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "√", "✓", "✔", "☑", "☒", "■", "●", "\uF052", "\uF0FE", "\uF050", "\uF0A2", "\uF053",
                "\uF054", "\uF0FD", "\uF0FC", "\uF06E", "X "
            })
    void knowsEveryTick(String tick) {
        ActivityTypes types = ActivityTypes.of("\uF0A3媒体采访 " + tick + "路演活动 □其他", "");

        assertThat(types.types()).containsExactly("路演活动");
        assertThat(types.inferred()).isFalse();
    }

    @Test
    void takesTheOnlyBareOptionForTheTickedOne() {
        assertThat(ActivityTypes.of("□媒体采访 业绩说明会 □其他", "").types()).containsExactly("业绩说明会");
    }

    @Test
    void guessesNothingFromTwoBareOptions() {
        assertThat(ActivityTypes.of("□媒体采访 业绩说明会 路演活动 □其他", "").types()).isEmpty();
    }

    @Test
    void readsARangeOfDays() {
        assertThat(Sessions.of("2021 年 1月 12 日—2021 年 1月 29 日"))
                .containsExactly(
                        new Session(
                                LocalDate.of(2021, 1, 12),
                                LocalDate.of(2021, 1, 29),
                                null,
                                null,
                                false));
        assertThat(Sessions.of("2022 年 10 月 28 日-30 日"))
                .containsExactly(
                        new Session(
                                LocalDate.of(2022, 10, 28),
                                LocalDate.of(2022, 10, 30),
                                null,
                                null,
                                false));
    }

    @Test
    void readsEveryHourOfEveryDay() {
        assertThat(Sessions.of("2021 年 8 月 3日下午 3:30-4:30、8月 4 日 9：00—10:00"))
                .containsExactly(
                        new Session(LocalDate.of(2021, 8, 3), null, "15:30", "16:30", false),
                        new Session(LocalDate.of(2021, 8, 4), null, "09:00", "10:00", false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2031 年 2 月", "2031年2月份", "2031年2月期间", "二〇三一年二月", "2031年2月 线上", "2031.02"})
    void takesAMonthForAllOfItsDaysAndSaysSo(String value) {
        assertThat(Sessions.of(value))
                .containsExactly(
                        new Session(
                                LocalDate.of(2031, 2, 1),
                                LocalDate.of(2031, 2, 28),
                                null,
                                null,
                                true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2031年11月至2032年1月", "2031年11月-2032年1月份", "2031 年 11 月 — 2032 年 1 月期间"})
    void takesARangeOfMonthsFromItsFirstDayToItsLast(String value) {
        assertThat(Sessions.of(value))
                .containsExactly(
                        new Session(
                                LocalDate.of(2031, 11, 1),
                                LocalDate.of(2032, 1, 31),
                                null,
                                null,
                                true));
    }

    @Test
    void readsEveryMonthOfAList() {
        assertThat(Sessions.of("2031年4-5月、7月"))
                .extracting(Session::date, Session::endDate)
                .containsExactly(
                        tuple(LocalDate.of(2031, 4, 1), LocalDate.of(2031, 5, 31)),
                        tuple(LocalDate.of(2031, 7, 1), LocalDate.of(2031, 7, 31)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2031年", "2031年13月", "每月 4 次", "联系 2031-0234567", "0.5月"})
    void findsNoMonthWhereNoneIsStated(String value) {
        assertThat(Sessions.of(value)).isEmpty();
    }

    @Test
    void keepsHoursApartThatOnlyAGapParts() {
        assertThat(Sessions.of("2031 年 1 月 20 日 9:00-10:00 15:00-16:00"))
                .extracting(Session::start, Session::end)
                .containsExactly(tuple("09:00", "10:00"), tuple("15:00", "16:00"));
        assertThat(Sessions.of("2031-05-06 15:00-16:00"))
                .containsExactly(
                        new Session(LocalDate.of(2031, 5, 6), null, "15:00", "16:00", false));
    }

    @Test
    void readsHalfHoursInWords() {
        assertThat(Sessions.of("2031年5月6日下午2点半至4点"))
                .extracting(Session::start, Session::end)
                .containsExactly(tuple("14:30", "16:00"));
    }

    @Test
    void readsDaysThatLeaveTheMonthOut() {
        assertThat(Sessions.of("2031 年 5 月 6 日、7 日及 9 日"))
                .extracting(Session::date)
                .containsExactly(
                        LocalDate.of(2031, 5, 6),
                        LocalDate.of(2031, 5, 7),
                        LocalDate.of(2031, 5, 9));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "董事长：张一鸣；董事会秘书、财务总监：李二",
                "张一鸣 董事长\n李二 董事会秘书、财务总监",
                "张一鸣先生 董事长\n李二女士 董事会秘书、财务总监",
                "张一鸣：董事长；李二：董事会秘书、财务总监",
                "张一鸣（董事长）、李二（董事会秘书、财务总监）",
                "姓名 职务\n张一鸣 董事长\n李二 董事会秘书、财务总监",
                "1、董事长张一鸣；2、董事会秘书、财务总监李二",
                "董事长：张一鸣 董事会秘书、财务总监：李二",
                "董事长张一鸣（主持）、董事会秘书、财务总监李二（线上参加）"
            })
    void knowsTheShapesInWhichHostsAndTheirRolesAreNamed(String row) {
        assertThat(Hosts.of(row))
                .containsExactly(new Host("张一鸣", "董事长"), new Host("李二", "董事会秘书、财务总监"));
    }

    @Test
    void splitsRoleAndNameWithoutAGap() {
        assertThat(Hosts.of("公司副总裁、董事会秘书王军先生")).containsExactly(new Host("王军", "公司副总裁、董事会秘书"));
    }

    @Test
    void namesNobodyInASentenceAboutThePublic() {
        Visitors visitors =
                Visitors.of("线上参与公司年度业绩说明会的全体投资者", java.util.List.of("线上参与公司年度业绩说明会的全体投资者"));

        assertThat(visitors.institutions()).isEmpty();
        assertThat(visitors.participants()).isEmpty();
    }
}
