package disclosure.parser.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.events.Announced;
import disclosure.events.Document;
import disclosure.parser.Samples;
import disclosure.parser.structure.Structured;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One list of what lies ahead, out of filings that announce, put off, repeat and retell. */
class CalendarTest {

    private static final String NOTICE =
            "青禾精密股份有限公司定于2031年3月10日（星期一）召开2031年第一次临时股东大会。\n会议召开时间：2031年3月10日14:30\n"
                    + "股权登记日：2031年3月3日\n上一次会议于2030年11月5日召开。";

    private final List<Calendar.Source> sources = new ArrayList<>();

    @Test
    void listsWhatLiesAheadOnceAndNotWhatIsHistory() {
        filed("1", "关于召开2031年第一次临时股东大会的通知", "2031-02-20", NOTICE);
        filed("2", "关于召开2031年第一次临时股东大会的提示性公告", "2031-03-01", NOTICE);

        assertThat(told())
                .containsExactly(
                        "2031-03-03 record-date 2031年第一次临时股东会 1",
                        "2031-03-10 shareholders-meeting 2031年第一次临时股东会 1");
    }

    @Test
    void aMeetingThatIsPutOffHasItsNewDayAndSaysItsOldOne() {
        filed("1", "关于召开2031年第一次临时股东大会的通知", "2031-02-20", NOTICE);
        filed(
                "2",
                "关于2031年第一次临时股东大会延期召开的公告",
                "2031-03-05",
                "公司原定于2031年3月10日召开2031年第一次临时股东大会，现延期至2031年3月17日召开股东大会。");

        List<Calendar.Entry> meetings =
                Calendar.of(sources).stream()
                        .filter(entry -> entry.event().what().equals("shareholders-meeting"))
                        .toList();
        assertThat(meetings).hasSize(1);
        assertThat(meetings.getFirst().event().day()).isEqualTo(LocalDate.of(2031, 3, 17));
        assertThat(meetings.getFirst().source().filingId()).isEqualTo("2");
        assertThat(meetings.getFirst().replaces())
                .containsExactly(
                        new Calendar.Earlier(LocalDate.of(2031, 3, 10), "1", "2031年3月10日"));
    }

    @Test
    void aMeetingThatIsCalledOffStaysAndSaysSo() {
        filed("1", "关于召开2031年第一次临时股东大会的通知", "2031-02-20", NOTICE);
        filed("2", "关于取消2031年第一次临时股东大会的公告", "2031-03-05", "公司决定取消定于2031年3月10日召开的2031年第一次临时股东大会。");

        assertThat(Calendar.of(sources))
                .filteredOn(entry -> entry.event().what().equals("shareholders-meeting"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.calledOffBy()).isEqualTo("2"));
    }

    @Test
    void nextYearsMeetingDoesNotReplaceThisYears() {
        filed("1", "关于召开2030年年度股东大会的通知", "2031-04-20", "公司定于2031年5月12日召开2030年年度股东大会。");
        filed("2", "关于召开2031年年度股东大会的通知", "2032-04-20", "公司定于2032年5月14日召开2031年年度股东大会。");

        assertThat(told())
                .containsExactly(
                        "2031-05-12 shareholders-meeting 2030年度股东会 1",
                        "2032-05-14 shareholders-meeting 2031年度股东会 2");
    }

    @Test
    void aLaterReturnToTradingReplacesTheEarlierOne() {
        filed("1", "关于重大事项停牌的公告", "2031-03-01", "公司股票自2031年3月3日开市起停牌，预计将于2031年3月5日开市起复牌。");
        filed("2", "关于公司股票复牌的公告", "2031-03-04", "公司股票将于2031年3月7日开市起复牌。");

        assertThat(told()).containsExactly("2031-03-03 halt null 1", "2031-03-07 resume null 2");
    }

    @Test
    void daysOfADistributionBearItsName() {
        filed(
                "1",
                "2030年年度权益分派实施公告",
                "2031-06-05",
                "本次实施的权益分派方案为：以公司总股本200,000,000股为基数，向全体股东每10股派3.10元人民币现金。\n"
                        + "股权登记日为：2031年6月11日，除权除息日为：2031年6月12日。");

        assertThat(told())
                .containsExactly("2031-06-11 record-date 2030年度 1", "2031-06-12 ex-date 2030年度 1");
    }

    @Test
    void newSharesUnlockWhenTheirTermEnds() {
        filed(
                "1",
                "向特定对象发行股票上市公告书",
                "2031-06-05",
                "发行数量：20,000,000股\n发行价格：12.50元/股\n新增股份上市时间：2031年6月10日\n本次发行的股份限售期为6个月。");

        assertThat(Calendar.of(sources))
                .filteredOn(entry -> entry.event().what().equals("unlock"))
                .singleElement()
                .satisfies(
                        entry -> {
                            assertThat(entry.event().day()).isEqualTo(LocalDate.of(2031, 12, 10));
                            assertThat(entry.event().inferred()).isTrue();
                        });
    }

    @Test
    void theCorrectionOfAFilingTakesItsPlace() {
        filed("1", "关于解除限售的公告", "2031-03-01", "本次解除限售股份上市流通日为2031年3月8日。", "2");
        filed("2", "关于解除限售的公告（更正后）", "2031-03-02", "本次解除限售股份上市流通日为2031年3月9日。");

        assertThat(Calendar.of(sources))
                .extracting(entry -> entry.event().day() + " " + entry.source().filingId())
                .containsExactly("2031-03-09 2");
    }

    @Test
    void whatACorrectionTellsAgainStays() {
        unlocks("1", "2031-03-01", "2", "2031-03-08", "2031-03-12");
        unlocks("2", "2031-03-02", null, "2031-03-08", "2031-03-13");

        assertThat(told()).containsExactly("2031-03-08 unlock null 1", "2031-03-13 unlock null 2");
        assertThat(Calendar.of(sources).getFirst().replaces()).isEmpty();
    }

    @Test
    void aCorrectionThatTellsOnlyWhatItChangesReplacesNoMore() {
        unlocks("1", "2031-03-01", "2", "2031-03-08", "2031-03-12");
        unlocks("2", "2031-03-02", null, "2031-03-13");

        assertThat(told()).containsExactly("2031-03-08 unlock null 1", "2031-03-13 unlock null 2");
        assertThat(Calendar.of(sources).getLast().replaces())
                .containsExactly(
                        new Calendar.Earlier(LocalDate.of(2031, 3, 12), "1", "2031-03-12"));
    }

    private void unlocks(String id, String day, @Nullable String correctedBy, String... days) {
        List<Event> events =
                Arrays.stream(days)
                        .map(
                                unlock ->
                                        new Event(
                                                LocalDate.parse(unlock),
                                                null,
                                                "unlock",
                                                null,
                                                unlock,
                                                1,
                                                0,
                                                false))
                        .toList();
        sources.add(
                new Calendar.Source(id, "关于解除限售的公告", LocalDate.parse(day), correctedBy, events));
    }

    private List<String> told() {
        return Calendar.of(sources).stream()
                .map(
                        entry ->
                                "%s %s %s %s"
                                        .formatted(
                                                entry.event().day(),
                                                entry.event().what(),
                                                entry.event().name(),
                                                entry.source().filingId()))
                .toList();
    }

    private void filed(String id, String title, String day, String text) {
        filed(id, title, day, text, null);
    }

    private void filed(
            String id, String title, String day, String text, @Nullable String correctedBy) {
        Announced announced = Samples.announced(id, 1, title, day + "T00:00:00+08:00");
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Structured read =
                Samples.structurer()
                        .full(
                                announced,
                                new Document("ab".repeat(32), "text/plain", bytes.length, null),
                                bytes);
        sources.add(
                new Calendar.Source(
                        id,
                        title,
                        LocalDate.parse(day),
                        correctedBy,
                        ScheduledEvents.in(read.filing(), read.text())));
    }
}
