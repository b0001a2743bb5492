package disclosure.crawler.feed.rss;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.AnswerReader;
import disclosure.crawler.feed.FeedAnswer.Page;
import disclosure.crawler.feed.ReaderTests;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class RssReaderTest extends ReaderTests {

    private static String rss(String items) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\"><channel><title>Sample</title>"
                + items
                + "</channel></rss>";
    }

    private static final String ITEM =
            """
            <item><title>Sample &amp; Co buys back</title><link>https://sample.example/n/1</link>
            <guid isPermaLink="false">n-1</guid><pubDate>Fri, 20 Nov 2026 08:00:00 EST</pubDate>
            <category>Buyback</category><description>&lt;p&gt;More.&lt;/p&gt;</description>
            <enclosure url="https://sample.example/n/1.pdf" type="application/pdf"/></item>""";

    @Override
    protected AnswerReader reader() {
        return new RssReader();
    }

    @Override
    protected String whole() {
        return rss(ITEM);
    }

    @Test
    void readsRss() {
        Announcement row = only(whole());
        assertThat(row.sourceId()).isEqualTo("n-1");
        assertThat(row.title()).isEqualTo("Sample & Co buys back");
        assertThat(row.publishedAt()).isEqualTo(OffsetDateTime.parse("2026-11-20T08:00:00-05:00"));
        assertThat(row.documents())
                .extracting(Announcement.Link::url)
                .containsExactly("https://sample.example/n/1", "https://sample.example/n/1.pdf");
        assertThat(row.feedCategory()).isEqualTo("Buyback");
        assertThat(row.text()).isEqualTo("More.");
    }

    @Test
    void readsAtom() {
        Announcement row =
                only(
                        """
                        <feed xmlns="http://www.w3.org/2005/Atom"><entry><id>tag:s,1</id>
                        <title type="html">A &lt;b&gt;b&lt;/b&gt;</title><updated>2026-11-20T08:00:00+01:00</updated>
                        <link href="https://sample.example/a"/><category term="news"/></entry></feed>""");
        assertThat(row.sourceId()).isEqualTo("tag:s,1");
        assertThat(row.title()).isEqualTo("A b");
        assertThat(row.documentUrl()).isEqualTo("https://sample.example/a");
    }

    @Test
    void readsJsonFeed() {
        Page page =
                page(
                        """
                        {"version":"https://jsonfeed.org/version/1.1","next_url":"https://x/2","items":[
                        {"id":7,"url":"https://sample.example/7","title":"Seven","tags":["a"],
                         "date_published":"2026-11-20T08:00:00Z"}]}""");
        assertThat(page.announcements().getFirst().sourceId()).isEqualTo("7");
        assertThat(page.last()).isFalse();
    }

    @Test
    void takesTheLinkOrAHashWhereThereIsNoGuid() {
        String noGuid = whole().replaceAll("<guid.*</guid>", "");
        assertThat(only(noGuid).sourceId()).isEqualTo("https://sample.example/n/1");
        assertThat(only(noGuid.replaceAll("<link>.*</link>", "")).sourceId()).startsWith("hash-");
    }

    @Test
    void doesNotTrustAGuidThatRepeats() {
        String two = rss(ITEM + ITEM.replace("/n/1<", "/n/2<"));
        assertThat(page(two).announcements())
                .extracting(Announcement::sourceId)
                .containsExactly(
                        "n-1 https://sample.example/n/1", "n-1 https://sample.example/n/2");
    }

    @org.junit.jupiter.params.ParameterizedTest
    @org.junit.jupiter.params.provider.CsvSource(
            delimiter = '|',
            value = {
                "Fri, 20 Nov 2026 08:00:00 GMT|2026-11-20T08:00:00Z",
                "20 Nov 26 08:00 +0100|2026-11-20T08:00:00+01:00",
                "2026-11-20T08:00:00.123Z|2026-11-20T08:00:00.123Z",
                "Fri, 20 Nov 2026 08:00:00 +09:00|2026-11-20T08:00:00+09:00",
                "20-Nov-2026 12:39:10|",
                "yesterday|"
            })
    void readsTheDatesFeedsReallyCarry(String text, OffsetDateTime time) {
        String body =
                whole().replaceAll("<pubDate>.*</pubDate>", "<pubDate>" + text + "</pubDate>");
        assertThat(only(body).publishedAt()).isEqualTo(time);
    }

    @Test
    void readsADateWithoutZoneInTheZoneItIsGiven() {
        RssReader india =
                new RssReader("NSE", null, java.time.ZoneId.of("Asia/Kolkata"), said -> {});
        byte[] body =
                whole().replaceAll(
                                "<pubDate>.*</pubDate>", "<pubDate>20-Nov-2026 12:39:10</pubDate>")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(((Page) india.read(body, ARRIVED)).announcements().getFirst().publishedAt())
                .isEqualTo(OffsetDateTime.parse("2026-11-20T12:39:10+05:30"));
    }

    @Test
    void expandsNoEntityOfTheDocument() {
        String bomb =
                "<!DOCTYPE rss [<!ENTITY a \"boom\">]>" + whole().replace("Sample &amp;", "&a;");
        assertThat(read(bomb).toString()).doesNotContain("boom");
    }
}
