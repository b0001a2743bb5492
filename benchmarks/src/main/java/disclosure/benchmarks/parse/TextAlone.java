package disclosure.benchmarks.parse;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** PDFBox as it comes, its text thrown away. */
final class TextAlone implements Way {

    @Override
    public String name() {
        return "pdfbox text alone";
    }

    @Override
    public void read(Path file, byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            new PDFTextStripper().writeText(document, Writer.nullWriter());
        }
    }

    static int pages(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return document.getNumberOfPages();
        }
    }
}
