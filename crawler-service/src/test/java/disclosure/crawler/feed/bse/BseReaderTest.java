package disclosure.crawler.feed.bse;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.Announcement.Standing;
import disclosure.crawler.feed.FeedAnswer;
import disclosure.crawler.feed.FeedAnswer.Fault;
import disclosure.crawler.feed.FeedAnswer.Kind;
import disclosure.crawler.feed.FeedAnswer.Page;
import disclosure.crawler.feed.Trust;
import disclosure.events.Precision;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BseReaderTest {

    private static final Instant ARRIVED = Instant.parse("2026-11-20T01:00:00Z");
    private static final BseReader READER = new BseReader();
    private static final String ROW =
            BseRows.row(BseRows.code(7), "[临时公告]青禾样本:关于设立子公司的公告", "", "2026-11-20");

    private static FeedAnswer read(String body) {
        return read(body, 0, true);
    }

    private static FeedAnswer read(String body, int page, boolean mayBeEmpty) {
        Trust.Asked asked =
                new Trust.Asked(
                        page,
                        0,
                        LocalDate.parse("2026-11-13"),
                        LocalDate.parse("2026-11-23"),
                        null,
                        mayBeEmpty);
        return Trust.checked(READER.read(body.getBytes(StandardCharsets.UTF_8), ARRIVED), asked);
    }

    private static Page page(String body) {
        assertThat(read(body)).isInstanceOf(Page.class);
        return (Page) read(body);
    }

    private static Announcement only(String row) {
        return page(BseRows.jsonp(BseRows.latest(0, true, 1, List.of(row))))
                .announcements()
                .getFirst();
    }

    private static void assertFault(FeedAnswer answer, Kind kind, String words) {
        assertThat(answer).isInstanceOf(Fault.class);
        assertThat(((Fault) answer).kind()).isEqualTo(kind);
        assertThat(((Fault) answer).words()).contains(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cb(%s)",
                "null(%s)",
                "(%s)",
                "%s",
                "\uFEFF%s",
                "jQuery17_1(%s);",
                "\n cb(%s) \n"
            })
    void readsItWhateverItIsWrappedIn(String wrapper) {
        String body = wrapper.formatted(BseRows.latest(0, true, 1, List.of(ROW)));
        assertThat(page(body).announcements()).hasSize(1);
        assertThat(page(wrapper.formatted(BseRows.search(0, true, ROW))).announcements())
                .hasSize(1);
    }

    @Test
    void readsEverythingARowSays() {
        Announcement announcement = only(ROW);
        assertThat(announcement.sourceId()).isEqualTo(BseRows.code(7));
        assertThat(announcement.exchange()).isEqualTo("BSE");
        assertThat(announcement.ticker()).isEqualTo("920999");
        assertThat(announcement.shortName()).isEqualTo("青禾样本");
        assertThat(announcement.title()).isEqualTo("关于设立子公司的公告");
        assertThat(announcement.standing()).isEqualTo(Standing.AS_FILED);
        assertThat(announcement.feedCategory()).isEqualTo("9504-0401");
        assertThat(announcement.documentUrl())
                .isEqualTo(
                        "https://www.bse.cn/disclosure/2026/2026-11-20/"
                                + BseRows.code(7)
                                + ".pdf");
        assertThat(announcement.publishedAt())
                .isEqualTo(OffsetDateTime.parse("2026-11-20T00:00:00+08:00"));
        assertThat(announcement.precision()).isEqualTo(Precision.DAY);
    }

    @ParameterizedTest
    @CsvSource({
        "[临时公告]青禾样本:年度报告, 年度报告",
        "[定期报告]青禾样本：年度报告, 年度报告",
        "［临时公告］ 青禾样本 ： 年度报告, 年度报告",
        "【临时公告】青禾样本:年度报告, 年度报告",
        "青禾样本:年度报告, 年度报告",
        "[临时公告]青禾:年度报告, 年度报告",
        "[临时公告]*ST青禾:年度报告, 年度报告",
        "[临时公告]青禾样本:<em>年度</em>报告&amp;摘要, 年度报告&摘要",
        "关于提示：年度报告, 关于提示：年度报告",
        "[临时公告]关于《章程》的公告：修订, 关于《章程》的公告：修订",
        "[临时公告]青禾样本:公告:第二号, 公告:第二号"
    })
    void takesTheDecorationOffATitle(String decorated, String plain) {
        assertThat(only(BseRows.row(BseRows.code(1), decorated, "", "2026-11-20")).title())
                .isEqualTo(plain);
    }

    @Test
    void keepsThePostTitleInTheDisplayTitleAndKnowsWhatItMeans() {
        Announcement corrected =
                only(BseRows.row(BseRows.code(1), "[临时公告]青禾样本:公告", "（更正后）", "2026-11-20"));
        Announcement withdrawn =
                only(BseRows.row(BseRows.code(1), "[临时公告]青禾样本:公告", "（已取消）", "2026-11-20"));
        assertThat(corrected.standing()).isEqualTo(Standing.CORRECTED);
        assertThat(corrected.displayTitle()).isEqualTo("公告（更正后）");
        assertThat(withdrawn.standing()).isEqualTo(Standing.WITHDRAWN);
        assertThat(withdrawn.displayTitle()).isEqualTo("公告（已取消）");
    }

    @Test
    void doesNotSayThePostTitleTwice() {
        Announcement corrected =
                only(BseRows.row(BseRows.code(1), "[临时公告]青禾样本:公告（更正后）", "（更正后）", "2026-11-20"));
        assertThat(corrected.displayTitle()).isEqualTo("公告（更正后）");
    }

    @Test
    void fallsBackToTheDocumentsPathWhereARowHasNoCode() {
        String old =
                ROW.replace("\"disclosureCode\":\"" + BseRows.code(7) + "\",", "")
                        .replace(BseRows.code(7), "1795300000_123456");
        assertThat(only(old).sourceId())
                .isEqualTo("/disclosure/2026/2026-11-20/1795300000_123456.pdf");
    }

    @Test
    void findsTheCodeInThePathWhereTheFieldIsMissing() {
        String row = ROW.replace("\"disclosureCode\":\"" + BseRows.code(7) + "\",", "");
        assertThat(only(row).sourceId()).isEqualTo(BseRows.code(7));
    }

    @Test
    void keepsARowWithoutAttachment() {
        String row = ROW.replaceAll("\"destFilePath\":\"[^\"]*\"", "\"destFilePath\":\"\"");
        assertThat(only(row).documentUrl()).isNull();
    }

    @Test
    void readsTheDateFromItsMillisecondsToo() {
        String row =
                ROW.replace(
                        "\"publishDate\":\"2026-11-20\"", "\"pubDate\":{\"time\":1795104000000}");
        assertThat(only(row).publishedAt())
                .isEqualTo(OffsetDateTime.parse("2026-11-20T00:00:00+08:00"));
    }

    @Test
    void countsAnnouncementsInsideAndPagesOutside() {
        Page page = page(BseRows.latest(0, false, 1450, List.of(ROW)));
        assertThat(page.total()).isEqualTo(1450);
        assertThat(page.last()).isFalse();
    }

    @Test
    void keepsEachIdOnce() {
        assertThat(page(BseRows.latest(0, true, 2, List.of(ROW, ROW))).announcements()).hasSize(1);
    }

    @Test
    void tellsTheMarketByTheLayerOfARow() {
        String other =
                BseRows.row(BseRows.code(8), "[临时公告]新三板样本:公告", "", "2026-11-20")
                        .replace("\"xxfcbj\":\"2\"", "\"xxfcbj\":\"0\"");
        assertThat(page(BseRows.latest(0, true, 2, List.of(ROW, other))).announcements())
                .extracting(Announcement::exchange)
                .containsExactly("BSE", "NEEQ");
    }

    @Test
    void keepsTheGoodRowsOfAPageAndSaysWhichItLeftOut() {
        String noTitle = ROW.replace("disclosureTitle", "title");
        Page page = page(BseRows.latest(0, true, 2, List.of(noTitle, ROW)));
        assertThat(page.announcements()).hasSize(1);
        assertThat(page.remarks()).singleElement().asString().contains("1 rows");
    }

    @Test
    void acceptsTomorrowsDate() {
        assertThat(only(ROW.replace("2026-11-20", "2026-11-23")).publishedAt())
                .isEqualTo(OffsetDateTime.parse("2026-11-23T00:00:00+08:00"));
    }

    @Test
    void doubtsAPageOfOtherDatesThanAskedFor() {
        assertFault(
                read(BseRows.latest(0, true, 1, List.of(ROW.replace("2026-11-20", "2021-01-04")))),
                Kind.CHANGED_SCHEMA,
                "dates");
    }

    @Test
    void doubtsAnEmptyMarketButNotAnEmptySearch() {
        String empty = BseRows.jsonp(BseRows.latest(0, true, 0, List.of()));
        assertFault(read(empty, 0, false), Kind.IMPLAUSIBLE_EMPTY, "2026-11-13");
        assertThat(((Page) read(empty, 0, true)).announcements()).isEmpty();
        assertThat(((Page) read(BseRows.search(3, true), 3, true)).last()).isTrue();
        assertThat(page("{\"data\":{\"content\":null}}").announcements()).isEmpty();
    }

    @Test
    void noticesAnotherPageThanAskedFor() {
        assertFault(
                read(BseRows.latest(0, false, 40, List.of(ROW)), 1, true), Kind.REPLAY, "page 1");
    }

    @Test
    void reportsTheExchangesOwnErrorsInsideStatus200() {
        assertFault(read("cb([{\"msg\":\"请求参数异常\"}])"), Kind.BUSINESS_ERROR, "请求参数异常");
        assertFault(
                read(BseRows.search(0, true, ROW).replace("\"status\":0", "\"status\":3")),
                Kind.BUSINESS_ERROR,
                "status 3");
    }

    @Test
    void tellsATruncatedAnswerFromAChangedOne() {
        String whole = BseRows.jsonp(BseRows.latest(0, true, 1, List.of(ROW)));
        assertFault(read(whole.substring(0, whole.length() / 2)), Kind.TRUNCATED, "breaks off");
        assertFault(read(""), Kind.TRUNCATED, "empty");
        assertFault(read("cb({\"rows\":[]})"), Kind.CHANGED_SCHEMA, "rows");
        assertFault(
                read(BseRows.latest(0, true, 1, List.of("{\"a\":1}"))), Kind.CHANGED_SCHEMA, "id");
    }

    @Test
    void recognisesAFirewallsPageAndAnyOtherPage() {
        assertFault(
                read("<html><script>var arg1='acw_sc__v2';</script></html>"),
                Kind.CHALLENGE,
                "challenge");
        assertFault(read("<html><body>502</body></html>"), Kind.CHANGED_SCHEMA, "a page instead");
    }

    @Test
    void survivesTruncationAtEveryByte() {
        byte[] whole =
                BseRows.jsonp(BseRows.latest(0, true, 1, List.of(ROW)))
                        .getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length; length++) {
            String cut = new String(whole, 0, length, StandardCharsets.UTF_8);
            assertThat(read(cut)).as("cut at %d", length).isInstanceOf(Fault.class);
        }
    }
}
