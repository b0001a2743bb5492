package disclosure.crawler.document;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.crawler.document.Sniffed.Known;
import disclosure.crawler.fetch.Freshness;
import disclosure.crawler.fetch.Reply;
import disclosure.events.Parse;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SniffedTest {

    private static final URI PDF = URI.create("https://www.bse.cn/disclosure/a.PDF");
    private static final URI SUBMISSION = URI.create("https://www.example.org/a.txt");
    private static final URI PAGE = URI.create("https://www.example.org/a.htm");

    private static Sniffed of(String text) {
        return Sniffed.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Verdict on(int status, String body, URI uri, @Nullable Duration retryAfter) {
        return Verdict.on(
                new Reply.Received<>(
                        status, retryAfter, Path.of("x"), Instant.EPOCH, Freshness.UNKNOWN),
                body.getBytes(StandardCharsets.ISO_8859_1),
                uri);
    }

    @Test
    void knowsAFormatByItsBytes() {
        assertThat(of("%PDF-1.7\n")).isEqualTo(new Known(MediaType.PDF));
        assertThat(of("\n".repeat(1000) + "%PDF-1.7\n")).isEqualTo(new Known(MediaType.PDF));
        assertThat(of("<!DOCTYPE html><p>")).isEqualTo(new Known(MediaType.HTML));
        assertThat(of("<?xml version='1.0'?><html>")).isEqualTo(new Known(MediaType.HTML));
        assertThat(of("<?xml version='1.0'?><xbrl>")).isEqualTo(new Known(MediaType.XML));
        assertThat(of("一份公告")).isEqualTo(new Known(MediaType.TEXT));
        assertThat(Sniffed.of("一份公告".getBytes(Charset.forName("GB18030"))))
                .isEqualTo(new Known(MediaType.TEXT));
        assertThat(of("")).isInstanceOf(Sniffed.Empty.class);
        assertThat(of("PK\u0003\u0004")).isInstanceOf(Sniffed.Foreign.class);
        assertThat(of("PK\u0003\u0004[Content_Types].xml PK\u0003\u0004xl/workbook.xml"))
                .isInstanceOf(Sniffed.Foreign.class);
        assertThat(of("PK\u0003\u0004[Content_Types].xml PK\u0003\u0004word/document.xml"))
                .isEqualTo(new Known(MediaType.WORD));
        assertThat(of("\u0000\u0001\u0002")).isInstanceOf(Sniffed.Unknown.class);
    }

    @Test
    void doesNotMindACharacterCutAtTheEnd() {
        byte[] whole = "公告公告".getBytes(StandardCharsets.UTF_8);
        assertThat(Sniffed.of(java.util.Arrays.copyOf(whole, whole.length - 1)))
                .isEqualTo(new Known(MediaType.TEXT));
    }

    @Test
    void keepsWhatWasPromisedAndRefusesWhatNobodyReads() {
        assertThat(on(200, "%PDF-1.4", PDF, null)).isEqualTo(new Verdict.Keep(MediaType.PDF));
        assertThat(on(200, "<html>", PAGE, null)).isEqualTo(new Verdict.Keep(MediaType.HTML));
        assertThat(on(200, "PK\u0003\u0004", PDF, null))
                .isInstanceOfSatisfying(
                        Verdict.Refuse.class,
                        refuse -> assertThat(refuse.status()).isEqualTo(Parse.Status.UNSUPPORTED));
        assertThat(Verdict.on(new Reply.TooLarge<>(64L << 20), new byte[0], PDF))
                .isEqualTo(new Verdict.Refuse(Parse.Status.TOO_LARGE, "larger than 64 MiB"));
    }

    @Test
    void keepsWordFilesAsCompaniesHandThemIn() {
        String old = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
        String now = "PK\u0003\u0004[Content_Types].xml PK\u0003\u0004word/document.xml";
        URI doc = URI.create("https://www.example.org/record.doc");
        URI docx = URI.create("https://www.example.org/record.docx");

        assertThat(on(200, old, doc, null)).isEqualTo(new Verdict.Keep(MediaType.OLD_WORD));
        assertThat(on(200, now, docx, null)).isEqualTo(new Verdict.Keep(MediaType.WORD));
        assertThat(on(200, now, doc, null)).isEqualTo(new Verdict.Keep(MediaType.WORD));
        assertThat(on(200, "%PDF-1.4", docx, null)).isEqualTo(new Verdict.Keep(MediaType.PDF));
        assertThat(on(200, "<html>error", docx, null)).isInstanceOf(Verdict.TryLater.class);
        assertThat(on(200, old, URI.create("https://www.example.org/a.xls"), null))
                .isInstanceOf(Verdict.Refuse.class);
    }

    @Test
    void neverKeepsAPageWhereAPdfWasPromised() {
        assertThat(on(200, "<html>error", PDF, null)).isInstanceOf(Verdict.TryLater.class);
        assertThat(on(200, "", PDF, null)).isInstanceOf(Verdict.TryLater.class);
        assertThat(on(200, "<html><script>acw_sc__v2", PAGE, null))
                .isInstanceOf(Verdict.Rest.class);
        assertThat(on(404, "", PDF, null)).isEqualTo(new Verdict.TryLater("HTTP 404"));
        assertThat(on(403, "", PDF, null)).isEqualTo(new Verdict.TryLater("HTTP 403"));
        assertThat(on(429, "", PDF, Duration.ofSeconds(9)))
                .isEqualTo(new Verdict.Rest("HTTP 429", Duration.ofSeconds(9)));
    }

    @Test
    void takesAPageAboutNothingForANoAndAsksAgain() {
        String entities = "<?xml version='1.0'?><!DOCTYPE f [<!ENTITY a 'aa'>]><f>&a;</f>";
        String login = "<html><title>登录</title><form><input type='password'></form></html>";

        assertThat(on(200, entities, PAGE, null)).isInstanceOf(Verdict.TryLater.class);
        assertThat(on(200, login, PAGE, null)).isInstanceOf(Verdict.TryLater.class);
        assertThat(on(200, " \n ", PAGE, null)).isInstanceOf(Verdict.TryLater.class);
        assertThat(on(200, "<html>error", SUBMISSION, null)).isInstanceOf(Verdict.TryLater.class);
        assertThat(on(200, "<SEC-DOCUMENT>1.txt", SUBMISSION, null))
                .isEqualTo(new Verdict.Keep(MediaType.TEXT));
    }
}
