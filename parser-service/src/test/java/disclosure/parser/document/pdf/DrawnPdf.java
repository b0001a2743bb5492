package disclosure.parser.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * A4 pages drawn operator by operator: words where they are put, rules as they are asked for. Han
 * characters are one em wide, all others half of it. Places are points from the top left.
 */
public final class DrawnPdf {

    static final float SIZE = 10;

    private static final String FONT =
            """
            /CIDInit /ProcSet findresource begin 12 dict begin begincmap
            1 begincodespacerange <0000> <FFFF> endcodespacerange
            """;

    private final PDDocument document = new PDDocument();
    private final PDResources resources = new PDResources();
    private StringBuilder operators = new StringBuilder();

    /** Without any page yet. */
    public DrawnPdf() {
        try {
            COSDictionary fonts = new COSDictionary();
            fonts.setItem(COSName.getPDFName("F1"), font());
            resources.getCOSObject().setItem(COSName.FONT, fonts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Words that begin at a place. */
    public DrawnPdf words(float x, float y, String words) {
        return words(x, y, SIZE, words);
    }

    DrawnPdf words(float x, float y, float size, String words) {
        String codes = HexFormat.of().formatHex(words.getBytes(StandardCharsets.UTF_16BE));
        return draw(
                String.format(
                        Locale.ROOT,
                        "BT /F1 %.1f Tf %.2f %.2f Td <%s> Tj ET",
                        size,
                        x,
                        up(y),
                        codes));
    }

    /** Words that end at a place, as figures do. */
    DrawnPdf wordsTo(float right, float y, String words) {
        return words(right - width(words), y, words);
    }

    DrawnPdf rule(float x1, float y1, float x2, float y2) {
        return draw(
                String.format(Locale.ROOT, "%.2f %.2f m %.2f %.2f l S", x1, up(y1), x2, up(y2)));
    }

    /** Rules around every cell. */
    DrawnPdf grid(float[] xs, float[] ys) {
        for (float y : ys) {
            rule(xs[0], y, xs[xs.length - 1], y);
        }
        for (float x : xs) {
            rule(x, ys[0], x, ys[ys.length - 1]);
        }
        return this;
    }

    /** A filled box, its place that of its lower left corner from the bottom left of the page. */
    DrawnPdf box(float x, float y, float width, float height) {
        return draw(String.format(Locale.ROOT, "%.2f %.2f %.2f %.2f re f", x, y, width, height));
    }

    /** A table of one printed line a row, with rules around every cell. */
    public DrawnPdf table(float[] xs, float top, List<List<String>> rows) {
        float[] ys = new float[rows.size() + 1];
        for (int row = 0; row < ys.length; row++) {
            ys[row] = top + 20 * row;
        }
        grid(xs, ys);
        for (int row = 0; row < rows.size(); row++) {
            cells(xs, ys[row] + 14, rows.get(row));
        }
        return this;
    }

    DrawnPdf cells(float[] xs, float y, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            words(xs[column] + 5, y, cells.get(column));
        }
        return this;
    }

    DrawnPdf draw(String drawing) {
        operators.append(drawing).append('\n');
        return this;
    }

    /** Ends the page. */
    public DrawnPdf page() {
        try {
            PDPage page = new PDPage(PDRectangle.A4);
            page.setResources(resources);
            PDStream stream = new PDStream(document);
            try (var out = stream.createOutputStream()) {
                out.write(operators.toString().getBytes(StandardCharsets.US_ASCII));
            }
            page.setContents(stream);
            document.addPage(page);
            operators = new StringBuilder();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file. */
    public byte[] bytes() {
        try (document;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static float width(String words) {
        return SIZE * words.chars().mapToObj(c -> c < 0x80 ? 0.5f : 1f).reduce(0f, Float::sum);
    }

    private static float up(float y) {
        return PDRectangle.A4.getHeight() - y;
    }

    private COSDictionary font() throws IOException {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, "Drawn");
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        COSArray descendants = new COSArray();
        descendants.add(descendant());
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        COSStream stream = document.getDocument().createCOSStream();
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(toUnicode().getBytes(StandardCharsets.US_ASCII));
        }
        font.setItem(COSName.TO_UNICODE, stream);
        return font;
    }

    private static COSDictionary descendant() {
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        descendant.setName(COSName.BASE_FONT, "Drawn");
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setInt(COSName.SUPPLEMENT, 0);
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setInt(COSName.DW, 1000);
        COSArray widths = new COSArray();
        widths.add(COSInteger.get(0));
        widths.add(COSInteger.get(127));
        widths.add(COSInteger.get(500));
        descendant.setItem(COSName.W, widths);
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, "Drawn");
        descriptor.setInt(COSName.FLAGS, 4);
        descendant.setItem(COSName.FONT_DESC, descriptor);
        return descendant;
    }

    private static String toUnicode() {
        StringBuilder map = new StringBuilder(FONT);
        for (int block = 0; block < 256; block += 64) {
            map.append("64 beginbfrange\n");
            for (int high = block; high < block + 64; high++) {
                map.append(String.format("<%02X00> <%02XFF> <%02X00>%n", high, high, high));
            }
            map.append("endbfrange\n");
        }
        return map + "endcmap end end\n";
    }
}
