package disclosure.parser.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.events.StatedDate;
import disclosure.parser.document.DocumentText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedDatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "公司于 2031 年 4 月 29 日举行。 | 2031 年 4 月 29 日 | 2031-04-29",
                "公司于2031年4月29日举行。 | 2031年4月29日 | 2031-04-29",
                "公司于二〇三一年四月二十九日举行。 | 二〇三一年四月二十九日 | 2031-04-29",
                "公司于二○三一年十月十日举行。 | 二○三一年十月十日 | 2031-10-10",
                "日期：2031-04-29 | 2031-04-29 | 2031-04-29",
                "日期：2031/4/9 | 2031/4/9 | 2031-04-09",
                "日期：2031.4.9 | 2031.4.9 | 2031-04-09",
                "公司于２０３１年４月９日举行。 | ２０３１年４月９日 | 2031-04-09",
                "Signed on April 29, 2031 in Harbour City. | April 29, 2031 | 2031-04-29",
                "Signed on 29 Apr. 2031 in Harbour City. | 29 Apr. 2031 | 2031-04-29",
                "公司于 2031\\n年 4 月 29 日举行。 | 2031年 4 月 29 日 | 2031-04-29"
            })
    void readsDaysInEveryNotation(String sentence, String text, LocalDate date) {
        String printed = sentence.replace("\\n", "\n");

        StatedDate found = one(printed);

        assertThat(found.text()).isEqualTo(text);
        assertThat(found.date()).isEqualTo(date);
        assertThat(printed.substring(found.offset()).replace("\n", "")).startsWith(text);
        assertThat(found.inferred()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2031年2月30日",
                "2031-13-01",
                "编号2031-043",
                "http://a.example/2031/04/29/x",
                "1.2.3",
                "比分 3-4-5",
                "4月29日"
            })
    void takesNoImpossibleDayForADate(String words) {
        assertThat(dates(words)).isEmpty();
    }

    @Test
    void infersAMissingYearFromTheNearestBeforeAndSaysSo() {
        List<StatedDate> dates = dates("2031年度股东会后，公司于4月29日和5月6日举行说明会。");

        assertThat(dates)
                .extracting(StatedDate::date)
                .containsExactly(LocalDate.of(2031, 4, 29), LocalDate.of(2031, 5, 6));
        assertThat(dates).allMatch(date -> Boolean.TRUE.equals(date.inferred()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "自 2031 年 4 月 1 日至 2031 年 4 月 10 日实施 | 2031-04-01 | 2031-04-10",
                "自2031年4月1日起至4月10日止 | 2031-04-01 | 2031-04-10",
                "2031年10月28日-30日 | 2031-10-28 | 2031-10-30",
                "2031年12月20日—1月5日 | 2031-12-20 | 2032-01-05",
                "2031年8月9日-8月11日 | 2031-08-09 | 2031-08-11"
            })
    void joinsTheEndsOfAnInterval(String words, LocalDate first, LocalDate last) {
        StatedDate found = one(words);

        assertThat(found.date()).isEqualTo(first);
        assertThat(found.endDate()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "一季度报告预约披露时间为 2031 年 4 月 29 日 | scheduled-disclosure",
                "公司将于2031年4月29日披露一季度报告 | scheduled-disclosure",
                "公司定于2031年5月20日（星期二）下午14:30召开2030年年度股东大会 | shareholders-meeting",
                "现场会议召开时间：2031年5月20日 | shareholders-meeting",
                "股权登记日：2031年5月12日 | record-date",
                "股权登记日为：2031/5/12 | record-date",
                "除权除息日为2031年6月6日 | ex-date",
                "除权（息）日：2031年6月6日 | ex-date",
                "现金红利发放日：2031年6月6日 | payment-date",
                "公司股票自2031年3月3日开市起停牌 | halt",
                "公司股票将于2031年3月5日（星期三）开市起复牌 | resume",
                "合同签订时间：2031年3月5日 | signing",
                "2031年3月5日，公司与云帆集团签订了采购合同 | signing",
                "本办法自2031年3月5日起施行 | effective",
                "2031年3月5日召开第三届董事会第五次会议 | board-meeting",
                "截至2031年3月5日，余额为零 | as-of",
                "公司于2031年3月5日收到中标通知书 | received",
                "公司2031年3月5日披露的《关于收到告知书的公告》 | disclosed",
                "公司2031年3月5日披露的《关于签订合同的公告》 | disclosed",
                "（1）现场会议时间：2031年5月20日（星期二）下午14:30 | shareholders-meeting",
                "限售股将于2031年3月5日上市流通 | unlock",
                "授予日：2031年3月5日 | grant",
                "质押到期日：2031年3月5日 | pledge-end",
                "holders of record as of May 5, 2031 | record-date",
                "payable on May 25, 2031 | payment-date",
                "气象记录 2031年3月5日 晴 |"
            })
    void saysWhatHappensOnTheDay(String words, @Nullable String meaning) {
        assertThat(one(words).meaning()).isEqualTo(meaning);
    }

    @Test
    void readsTheColumnsOfARowOfDates() {
        List<StatedDate> dates =
                dates("股份类别 股权登记日 最后交易日 除权（息）日 现金红利发放日\nＡ股 2031/6/5 － 2031/6/8 2031/6/9\n");

        assertThat(dates)
                .extracting(StatedDate::meaning)
                .containsExactly("record-date", "ex-date", "payment-date");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "特此公告。\n澄湖仪器股份有限公司董事会\n二〇三一年五月九日",
                "特此公告。\n澄湖仪器股份有限公司 董事会二〇三一年五月九日",
                "特此公告。\n澄湖仪器股份有限公司 2031 年 5 月 9 日\n"
            })
    void takesTheDayBesideTheSignatureForThatOfTheAnnouncement(String text) {
        assertThat(one(text).meaning()).isEqualTo("announcement");
    }

    @Test
    void takesNoOtherDayAtTheEndForThatOfTheAnnouncement() {
        assertThat(one("备查文件如下。\n1、施工合同，2031年5月9日").meaning()).isNull();
    }

    @Test
    void keepsDatesThatMeanSomethingWhereThereAreTooMany() {
        String text = "气象记录 2031年3月5日 晴。".repeat(20) + "股权登记日：2031年5月12日。";

        List<StatedDate> dates = StatedDates.in(document(text), 5);

        assertThat(dates).hasSize(5);
        assertThat(dates.getLast().meaning()).isEqualTo("record-date");
    }

    private static StatedDate one(String text) {
        List<StatedDate> dates = dates(text);
        assertThat(dates).as(text).hasSize(1);
        return dates.getFirst();
    }

    private static List<StatedDate> dates(String text) {
        return StatedDates.in(document(text), 100);
    }

    private static DocumentText document(String text) {
        return new DocumentText(
                text, List.of(0), List.of(), List.of(), List.of(), List.of(), false);
    }
}
