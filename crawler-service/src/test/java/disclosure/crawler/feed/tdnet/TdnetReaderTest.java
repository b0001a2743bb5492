package disclosure.crawler.feed.tdnet;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.Announcement.Standing;
import disclosure.crawler.feed.AnswerReader;
import disclosure.crawler.feed.FeedAnswer.Kind;
import disclosure.crawler.feed.FeedAnswer.Page;
import disclosure.crawler.feed.ReaderTests;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class TdnetReaderTest extends ReaderTests {

    private static final String ROW =
            """
            <tr><td class="oddnew-L kjTime" noWrap>15:30</td><td class="oddnew-M kjCode">99910</td>
            <td class="oddnew-M kjName">サンプル </td><td class="oddnew-M kjTitle" align="left">
            <a href="140120261120900001.pdf">決算短信<BR>〔日本基準〕</a></td>
            <td class="oddnew-M kjXbrl"><a class="style002" href="081220261120900001.zip">XBRL</a></td>
            <td class="oddnew-M kjPlace">東名 </td><td class="oddnew-R kjHistroy">　</td></tr>""";

    private static String list(String rows) {
        return """
        <html><head><title>適時開示情報閲覧サービス - 開示情報一覧</title></head><body>
        <div id="kaiji-date-1">2026年11月20日</div><div id="kaiji-text-1">に開示された情報</div>
        <div class="kaijiSum">101～200件&nbsp;/&nbsp;全1,173件</div>
        <div class="pager-R" onClick="pager('I_list_003_20261120.html')">次</div>
        <table id="main-list-table">%s</table></body></html>"""
                .formatted(rows);
    }

    @Override
    protected AnswerReader reader() {
        return new TdnetReader();
    }

    @Override
    protected String whole() {
        return list(ROW);
    }

    @Test
    void readsEverythingARowSays() {
        Announcement row = only(whole());
        assertThat(row.sourceId()).isEqualTo("140120261120900001");
        assertThat(row.tickers()).containsExactly("9991");
        assertThat(row.shortName()).isEqualTo("サンプル");
        assertThat(row.title()).isEqualTo("決算短信 〔日本基準〕");
        assertThat(row.exchange()).isEqualTo("TSE");
        assertThat(row.publishedAt()).isEqualTo(OffsetDateTime.parse("2026-11-20T15:30:00+09:00"));
        assertThat(row.documents()).hasSize(2);
    }

    @Test
    void readsWhichPageItIs() {
        Page page = page(whole());
        assertThat(page.facts().number()).isEqualTo(2);
        assertThat(page.total()).isEqualTo(1173);
        assertThat(page.last()).isFalse();
        assertThat(page(whole().replace("I_list_003_20261120.html", "")).last()).isTrue();
    }

    @Test
    void keepsTheFifthCharacterOfAnotherClass() {
        assertThat(only(whole().replace("99910", "330A0")).tickers()).containsExactly("330A");
        assertThat(only(whole().replace("99910", "99915")).tickers()).containsExactly("99915");
    }

    @Test
    void keepsAWithdrawnRowThatHasLostItsLink() {
        String withdrawn =
                whole().replace("<tr>", "<tr class=\"hyodaiDel\">")
                        .replaceAll("<a href=\"1401[^>]*>", "")
                        .replace("〔日本基準〕</a>", "〔日本基準〕")
                        .replace("kjHistroy\">　", "kjHistroy\">2026/11/20 18:35 削除");
        Announcement row = only(withdrawn);
        assertThat(row.standing()).isEqualTo(Standing.WITHDRAWN);
        assertThat(row.sourceId()).startsWith("withdrawn-20261120-1530-99910-");
        assertThat(row.mark()).contains("削除");
        assertThat(row.sharedId()).as("the row had it before").isEqualTo(only(whole()).sharedId());
    }

    @Test
    void tellsAnEmptyDayFromABrokenPage() {
        String empty =
                "<html><head><title>適時開示情報閲覧サービス - 開示情報一覧</title></head><body>"
                        + "<div id=\"kaiji-text-1\">に開示された情報はありません。</div></body></html>";
        assertThat(page(empty).announcements()).isEmpty();
        assertFault(empty.replace("情報はありません", ""), Kind.TRUNCATED);
    }
}
