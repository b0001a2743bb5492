package disclosure.crawler.feed.edgar;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.AnswerReader;
import disclosure.crawler.feed.FeedAnswer.Kind;
import disclosure.crawler.feed.FeedAnswer.Page;
import disclosure.crawler.feed.ReaderTests;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class EdgarReaderTest extends ReaderTests {

    private static String entry(String form, String name, String cik, String role, String number) {
        return """
        <entry><title>%1$s - %2$s (%3$s) (%4$s)</title>
        <link rel="alternate" type="text/html" href="https://www.sec.gov/Archives/edgar/data/%3$s/x/%5$s-index.htm"/>
        <summary type="html">&lt;b&gt;Filed:&lt;/b&gt; 2026-11-20 &lt;b&gt;AccNo:&lt;/b&gt; %5$s</summary>
        <updated>2026-11-19T18:02:43-05:00</updated>
        <category scheme="https://www.sec.gov/" label="form type" term="%1$s"/>
        <id>urn:tag:sec.gov,2008:accession-number=%5$s</id></entry>"""
                .formatted(form, name, cik, role, number);
    }

    private static String feed(String... entries) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" ?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">"
                + "<title>Latest Filings</title>"
                + String.join("", entries)
                + "</feed>";
    }

    private static final String OWNER =
            entry("4", "Doe Jane", "0009000001", "Reporting", "0009000001-26-000004");
    private static final String ISSUER =
            entry("4", "Sample - Works, Inc.", "0009000002", "Issuer", "0009000001-26-000004");

    @Override
    protected AnswerReader reader() {
        return new EdgarReader();
    }

    @Override
    protected String whole() {
        return feed(OWNER, ISSUER);
    }

    @Test
    void makesOneAnnouncementOfAnAccession() {
        Announcement row = only(whole());
        assertThat(row.sourceId()).isEqualTo("0009000001-26-000004");
        assertThat(row.issuerNames()).containsExactly("Sample - Works, Inc.");
        assertThat(row.actors())
                .containsExactly(new Announcement.Actor("Doe Jane", "Reporting", "0009000001"));
        assertThat(row.feedCategory()).isEqualTo("4");
        assertThat(row.publishedAt()).isEqualTo(OffsetDateTime.parse("2026-11-19T18:02:43-05:00"));
    }

    @Test
    void mergesFilersThatAreNotNeighbours() {
        String other = entry("8-K", "Other Corp", "0009000003", "Filer", "0009000003-26-000001");
        assertThat(page(feed(OWNER, other, ISSUER)).announcements())
                .extracting(Announcement::sourceId)
                .containsExactly("0009000001-26-000004", "0009000003-26-000001");
    }

    @Test
    void putsTheItemsOfAReportInItsTitle() {
        String report =
                entry("8-K", "Other Corp", "0009000003", "Filer", "0009000003-26-000001")
                        .replace(
                                "</summary>",
                                "&lt;br&gt;Item 5.02: Departure of Directors\n&lt;br&gt;Item 9.01: Exhibits</summary>");
        assertThat(only(feed(report)).title())
                .isEqualTo(
                        "8-K - Other Corp - Item 5.02: Departure of Directors; Item 9.01: Exhibits");
    }

    @Test
    void decodesWhatTheDocumentDeclares() {
        byte[] latin =
                feed(entry("8-K", "Café Corp", "0009000003", "Filer", "0009000003-26-000001"))
                        .replace("UTF-8", "ISO-8859-1")
                        .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(((Page) reader().read(latin, ARRIVED)).announcements().getFirst().issuerNames())
                .containsExactly("Café Corp");
    }

    @Test
    void unescapesNames() {
        assertThat(
                        only(feed(
                                        entry(
                                                "8-K",
                                                "A&amp;B Corp",
                                                "0009000003",
                                                "Filer",
                                                "0009000003-26-000001")))
                                .shortName())
                .isEqualTo("A&B Corp");
    }

    @Test
    void expandsNoEntityOfTheDocument() {
        String bomb =
                "<?xml version=\"1.0\"?><!DOCTYPE feed [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]>"
                        + feed(entry(
                                        "8-K",
                                        "X &a;&b; Corp",
                                        "0009000003",
                                        "Filer",
                                        "0009000003-26-000001"))
                                .substring(38);
        assertThat(read(bomb).toString()).doesNotContain("aaaaaaaaaa\"").doesNotContain("root:");
    }

    @Test
    void recognisesTheSitesRefusals() {
        assertFault(
                "<html><title>SEC.gov | Your Request Originates from an Undeclared Automated Tool</title></html>",
                Kind.UNDECLARED);
        assertFault(
                "<html><title>SEC.gov | Request Rate Threshold Exceeded</title></html>",
                Kind.RATE_EXCEEDED);
        assertFault("<html><title>SEC.gov | File Unavailable</title></html>", Kind.END_OF_WINDOW);
        assertFault("<Error><Code>AccessDenied</Code></Error>", Kind.NOT_FOUND);
        assertThat(
                        reader().refusal(
                                        403,
                                        "<html>nothing known</html>"
                                                .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                                .kind())
                .as("a client that is shut out, not a file that is missing")
                .isEqualTo(Kind.REFUSED);
    }
}
