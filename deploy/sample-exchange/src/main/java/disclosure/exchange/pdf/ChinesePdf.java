package disclosure.exchange.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * A document on A4 pages: paragraphs wrapped at the margin, page numbers at the foot, perhaps a
 * running head.
 */
public final class ChinesePdf {

    private ChinesePdf() {}

    /** How pages look. */
    public enum Layout {
        /** Page number at the foot. */
        NUMBERED,
        /**
         * Page number at the foot and the document's first line at the head of every page after the
         * first.
         */
        WITH_HEAD
    }

    /** A whole plain text: each line is a paragraph, blank lines are not printed. */
    public static byte[] rendering(String text) {
        return rendering(text, Layout.NUMBERED);
    }

    public static byte[] rendering(String text, Layout layout) {
        return of(text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList(), layout);
    }

    /** A document of these paragraphs. */
    public static byte[] of(List<String> paragraphs, Layout layout) {
        List<List<Lines.Line>> pages = Lines.pages(paragraphs);
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            SongFont font = new SongFont();
            for (int number = 1; number <= pages.size(); number++) {
                String head =
                        layout == Layout.WITH_HEAD && number > 1 && !paragraphs.isEmpty()
                                ? paragraphs.getFirst()
                                : "";
                add(document, font, new PageText(head, pages.get(number - 1), number));
            }
            font.finish(document);
            // Else the time of writing goes into the file, and every download would be another
            // document.
            document.setDocumentId((long) paragraphs.hashCode());
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a PDF cannot be written to memory", e);
        }
    }

    private static void add(PDDocument document, SongFont font, PageText text) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        page.setResources(font.resources());
        PDStream stream = new PDStream(document);
        try (var out = stream.createOutputStream()) {
            out.write(text.operators(font));
        }
        page.setContents(stream);
        document.addPage(page);
    }
}
