package disclosure.parser.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.parser.document.DocumentReader;
import disclosure.parser.document.MediaType;
import disclosure.parser.document.ReadingLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FontsTest {

    private static final String FONT =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    @Test
    void readsAFontWhoseProgramIsDamaged() throws IOException {
        byte[] pdf = pdf(FontsTest::damageProgram);

        assertThat(text(pdf)).isEqualTo("Record date 2031-05-09");
    }

    @Test
    void readsAFontWhoseProgramIsNotThere() throws IOException {
        byte[] pdf = pdf(font -> descriptor(font).removeItem(COSName.FONT_FILE2));

        assertThat(text(pdf)).isEqualTo("Record date 2031-05-09");
    }

    @Test
    void asksTheProgramWhereTheFileDoesNotSayWhatLettersMean() throws IOException {
        byte[] pdf = pdf(font -> font.removeItem(COSName.TO_UNICODE));

        assertThat(text(pdf)).isEqualTo("Record date 2031-05-09");
    }

    /** More entries than memory holds, were they all made. */
    @ParameterizedTest
    @ValueSource(strings = {"W", "W2"})
    void readsAFontThatClaimsWidthsForMoreCodesThanThereAre(String widths) throws IOException {
        COSArray bomb = new COSArray();
        for (int part : new int[] {0, Integer.MAX_VALUE - 1, 500, 500, 500}) {
            bomb.add(COSInteger.get(part));
        }
        byte[] pdf = pdf(font -> sized(font).setItem(COSName.getPDFName(widths), bomb));

        assertThat(text(pdf)).isEqualTo("Record date 2031-05-09");
    }

    private static String text(byte[] pdf) {
        return new DocumentReader(ReadingLimits.DEFAULT, Map.of(MediaType.PDF, new PdfReader()))
                .read(pdf)
                .text()
                .text()
                .strip();
    }

    private static byte[] pdf(Consumer<COSDictionary> change) throws IOException {
        try (PDDocument document = new PDDocument();
                InputStream program = PDDocument.class.getResourceAsStream(FONT)) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDType0Font font = PDType0Font.load(document, Objects.requireNonNull(program), false);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(font, 12);
                content.newLineAtOffset(70, 700);
                content.showText("Record date 2031-05-09");
                content.endText();
            }
            change.accept(font.getCOSObject());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void damageProgram(COSDictionary font) {
        try (OutputStream program =
                Objects.requireNonNull(descriptor(font).getCOSStream(COSName.FONT_FILE2))
                        .createOutputStream()) {
            program.write("no font".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static COSDictionary descriptor(COSDictionary font) {
        return Objects.requireNonNull(sized(font).getCOSDictionary(COSName.FONT_DESC));
    }

    private static COSDictionary sized(COSDictionary font) {
        COSArray descendants = Objects.requireNonNull(font.getCOSArray(COSName.DESCENDANT_FONTS));
        return (COSDictionary) descendants.getObject(0);
    }
}
