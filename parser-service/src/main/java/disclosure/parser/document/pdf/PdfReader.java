package disclosure.parser.document.pdf;

import disclosure.events.Parse;
import disclosure.parser.document.FormatReader;
import disclosure.parser.document.PagesRead;
import java.io.IOException;
import java.io.Writer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** Reads a PDF's text layer. Scripts, attachments and forms in it are never run or opened. */
public final class PdfReader implements FormatReader {

    /** Decoded streams above this go to a temporary file, so that a long report needs no heap. */
    private static final long STREAMS_IN_MEMORY = 16L * 1024 * 1024;

    static {
        FontMappers.set(new OneFont());
    }

    @Override
    public int read(byte[] bytes, PagesRead into) {
        try (PDDocument document = open(bytes)) {
            PrintedLines lines = new PrintedLines(into);
            lines.writeText(document, Writer.nullWriter());
            int claimed = document.getNumberOfPages();
            // A file may claim any number of pages; only what ended early has more than were seen.
            return lines.wentToTheEnd() ? Math.max(1, into.size()) : claimed;
        } catch (InvalidPasswordException e) {
            into.end(Parse.Status.ENCRYPTED, "the file needs a password");
        } catch (IOException e) {
            into.end(status(e, into), "the file is damaged: " + e.getMessage());
        } catch (NoClassDefFoundError e) {
            into.end(Parse.Status.ENCRYPTED, "the file is encrypted for a certificate's owner");
        } catch (StackOverflowError e) {
            into.end(
                    into.size() > 0 ? Parse.Status.PARTIAL : Parse.Status.BROKEN,
                    "the file is nested too deeply");
        }
        return into.size();
    }

    private static PDDocument open(byte[] bytes) throws IOException {
        return Loader.loadPDF(
                new RandomAccessReadBuffer(bytes),
                "",
                null,
                null,
                MemoryUsageSetting.setupMixed(STREAMS_IN_MEMORY).streamCache);
    }

    private static Parse.Status status(IOException e, PagesRead into) {
        if (String.valueOf(e.getMessage()).contains("decryption material")) {
            return Parse.Status.ENCRYPTED;
        }
        return into.size() > 0 ? Parse.Status.PARTIAL : Parse.Status.BROKEN;
    }
}
