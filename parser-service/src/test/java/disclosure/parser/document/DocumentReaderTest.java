package disclosure.parser.document;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.events.Parse;
import disclosure.parser.document.html.HtmlReader;
import disclosure.parser.document.pdf.PdfReader;
import disclosure.parser.document.text.TextReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {

    private static final ReadingLimits LIMITS =
            new ReadingLimits(3, 100_000, 1_000_000, Duration.ofSeconds(30));

    private final DocumentReader reader =
            new DocumentReader(
                    LIMITS,
                    Map.of(
                            MediaType.PDF, new PdfReader(),
                            MediaType.HTML, new HtmlReader(),
                            MediaType.TEXT, new TextReader()));

    @Test
    void readsThePagesOfAPdf() throws IOException {
        ReadDocument read = reader.read(pdf(2, "", ""));

        assertThat(read.status()).isEqualTo(Parse.Status.COMPLETE);
        assertThat(read.pages()).isEqualTo(2);
        assertThat(read.text().text()).contains("Words of page 1.").contains("Words of page 2.");
        assertThat(read.text().pageStarts()).hasSize(2);
    }

    @Test
    void readsOnlyAsManyPagesAsAllowed() throws IOException {
        ReadDocument read = reader.read(pdf(5, "", ""));

        assertThat(read.status()).isEqualTo(Parse.Status.PARTIAL);
        assertThat(read.reason()).contains("first 3 pages");
        assertThat(read.pages()).isEqualTo(5);
    }

    @Test
    void opensAFileThatOnlyItsOwnerMayChange() throws IOException {
        assertThat(reader.read(pdf(1, "owner", "")).status()).isEqualTo(Parse.Status.COMPLETE);
    }

    @Test
    void saysThatAPasswordIsNeeded() throws IOException {
        ReadDocument read = reader.read(pdf(1, "owner", "user"));

        assertThat(read.status()).isEqualTo(Parse.Status.ENCRYPTED);
        assertThat(read.reason()).contains("password");
    }

    @Test
    void saysThatAScanHoldsNoText() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());

            assertThat(reader.read(saved(document)).status()).isEqualTo(Parse.Status.NO_TEXT);
        }
    }

    @Test
    void refusesWhatIsTooLargeOrUnknown() {
        assertThat(reader.read(new byte[1_000_001]).status()).isEqualTo(Parse.Status.TOO_LARGE);
        assertThat(reader.read(new byte[] {'P', 'K', 3, 4, 0, 0}).status())
                .isEqualTo(Parse.Status.UNSUPPORTED);
    }

    @Test
    void readsOfATypedTextWhatTheLimitsAllow() {
        ReadingLimits limits =
                new ReadingLimits(
                        3,
                        100_000,
                        1_000_000,
                        Duration.ofSeconds(30),
                        ReadingLimits.FIGURES,
                        new ReadingLimits.Inside(1_000, 1_000, 1_000, 9));

        ReadDocument read =
                new DocumentReader(limits, Map.of(MediaType.TEXT, new TextReader()))
                        .read("The board met.".getBytes(StandardCharsets.UTF_8));

        assertThat(read.status()).isEqualTo(Parse.Status.PARTIAL);
        assertThat(read.reason()).isEqualTo("only the first 9 characters were read");
        assertThat(read.text().text()).isEqualTo("The board");
    }

    @Test
    void givesUpAFileThatTakesTooLong() {
        CountDownLatch never = new CountDownLatch(1);
        FormatReader stubborn =
                (bytes, into) -> {
                    into.add(List.of(Line.of("read so far")));
                    while (true) {
                        try {
                            never.await();
                        } catch (InterruptedException e) {
                            // Stays, as a reader caught in a loop would.
                        }
                    }
                };
        ReadingLimits hurried = new ReadingLimits(3, 1_000, 1_000, Duration.ofMillis(200));

        ReadDocument read =
                new DocumentReader(hurried, Map.of(MediaType.TEXT, stubborn))
                        .read("text".getBytes(StandardCharsets.UTF_8));

        assertThat(read.status()).isEqualTo(Parse.Status.PARTIAL);
        assertThat(read.reason()).contains("took longer");
        assertThat(read.text().text()).isEqualTo("read so far");
    }

    @Test
    void readsTextInEveryEncodingInUse() {
        String words = "证券代码：830999，青禾算力";

        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            assertThat(text(words.getBytes(charset))).isEqualTo(words);
        }
        assertThat(text(("\uFEFF" + words).getBytes(StandardCharsets.UTF_16LE))).isEqualTo(words);
        assertThat(text(("\uFEFF" + words).getBytes(StandardCharsets.UTF_16BE))).isEqualTo(words);
    }

    @Test
    void takesLongUtf8ForTextWhereverItsBeginningIsCut() {
        for (String lead : List.of("", "a", "ab")) {
            String words = lead + "算".repeat(3_000);
            assertThat(text(words.getBytes(StandardCharsets.UTF_8))).isEqualTo(words);
        }
    }

    @Test
    void readsAPageOfUtf8WithAStrayByteAsUtf8() {
        for (String declaration : List.of("<meta charset=\"utf-8\">", "")) {
            byte[] page = bytes("<html>" + declaration + "<p>青禾算力", 0xB5, "年度营业收入增长。</p></html>");

            assertThat(text(page)).isEqualTo("青禾算力\uFFFD年度营业收入增长。");
        }
    }

    @Test
    void readsAPageOfUtf8ThatEndsInACharacterAsUtf8() {
        byte[] words = "<meta charset=utf-8><p>青禾算力".getBytes(StandardCharsets.UTF_8);

        assertThat(text(Arrays.copyOf(words, words.length - 1))).isEqualTo("青禾算\uFFFD");
    }

    @Test
    void believesNoDeclarationOfUtf8AgainstTheBytes() {
        String words = "青禾算力的营业收入增长";
        byte[] page =
                ("<meta charset=utf-8><p>" + words + "</p>").getBytes(Charset.forName("GB18030"));

        assertThat(text(page)).isEqualTo(words);
    }

    @Test
    void readsAccentsAndCurledQuotesThatStandAlone() {
        byte[] page = bytes("<meta charset=utf-8><p>The company", 0x92, "s board met.</p>");

        assertThat(text(page)).isEqualTo("The company\u2019s board met.");
    }

    @Test
    void readsThePagesThatFormFeedsPart() {
        String text =
                """
                青禾算力股份有限公司 2031 年年度报告
                第一节 重要提示
                1
                \f青禾算力股份有限公司 2031 年年度报告
                第二节 公司简介
                2
                \f青禾算力股份有限公司 2031 年年度报告
                第三节 财务指标
                3
                """;

        ReadDocument read = reader.read(text.getBytes(StandardCharsets.UTF_8));

        assertThat(read.pages()).isEqualTo(3);
        assertThat(read.text().text()).isEqualTo("第一节 重要提示\n第二节 公司简介\n第三节 财务指标");
        assertThat(read.text().pageStarts()).containsExactly(0, 9, 18);
    }

    @Test
    void readsOfAPageWhatItsReaderSees() {
        String html =
                "<html><head><title>t</title><style>p{}</style></head><body><p>第一\n段</p>"
                        + "<script>alert(1)</script><p style=\"display: none\">隐</p><p hidden>藏</p>"
                        + "<table><tr><td>甲<br>方</td><td>100</td></tr><tr><td>乙方</td><td>200</td>"
                        + "</tr></table></body></html>";

        assertThat(text(html.getBytes(StandardCharsets.UTF_8))).isEqualTo("第一段\n甲 方 100\n乙方 200");
    }

    /** Words in UTF-8 with a byte between that belongs to none of them. */
    private static byte[] bytes(String before, int stray, String after) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(before.getBytes(StandardCharsets.UTF_8));
        bytes.write(stray);
        bytes.writeBytes(after.getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    private String text(byte[] bytes) {
        return reader.read(bytes).text().text();
    }

    private static byte[] pdf(int pages, String owner, String user) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 1; i <= pages; i++) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.newLineAtOffset(72, 700);
                    content.showText("Words of page " + i + ".");
                    content.endText();
                }
            }
            if (!owner.isEmpty()) {
                document.protect(new StandardProtectionPolicy(owner, user, new AccessPermission()));
            }
            return saved(document);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
