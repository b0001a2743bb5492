package disclosure.parser.structure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;

/** PDFs written to harm their reader. */
public final class HostilePdf {

    private static final String CATALOG = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n";
    private static final String PAGE =
            "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R"
                    + "/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>"
                    + "endobj\n";
    private static final String WORDS = "BT /F 4 Tf 1 1 Td (notice) Tj ET";
    private static final String END = "\ntrailer<</Root 1 0 R>>\n%%EOF\n";

    private HostilePdf() {}

    /** One page whose few kilobytes unpack to a word of as many megabytes. */
    public static byte[] unpackingTo(int megabytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream content = new DeflaterOutputStream(packed)) {
            byte[] letters = bytes("a".repeat(1024 * 1024));
            content.write(bytes("BT /F 4 Tf ("));
            for (int i = 0; i < megabytes; i++) {
                content.write(letters);
            }
            content.write(bytes(") Tj ET"));
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(bytes(CATALOG + pages(1, 1) + PAGE));
        file.writeBytes(
                bytes("4 0 obj<</Filter/FlateDecode/Length %d>>stream\n".formatted(packed.size())));
        file.writeBytes(packed.toByteArray());
        file.writeBytes(bytes("\nendstream endobj" + END));
        return file.toByteArray();
    }

    /** The same page so many times, and as many claimed as may be. */
    static byte[] samePage(int times, int claimed) {
        return bytes(CATALOG + pages(times, claimed) + PAGE + content() + END);
    }

    /** A tree of pages that leads back to itself. */
    static byte[] pagesInACircle() {
        String kids = "2 0 obj<</Type/Pages/Kids[5 0 R 3 0 R]/Count 2>>endobj\n";
        String circle = "5 0 obj<</Type/Pages/Parent 2 0 R/Kids[2 0 R 5 0 R]/Count 9>>endobj\n";
        return bytes(CATALOG + kids + circle + PAGE + content() + END);
    }

    /** A cross-reference table whose predecessor is itself. */
    static byte[] tableInACircle() {
        String objects = CATALOG + pages(1, 1) + PAGE + content();
        int table = objects.length();
        return bytes(
                objects
                        + "xref\n0 1\n0000000000 65535 f \n"
                        + "trailer<</Root 1 0 R/Size 5/Prev "
                        + table
                        + ">>\nstartxref\n"
                        + table
                        + "\n%%EOF\n");
    }

    /** Arrays in arrays, deeper than any stack. */
    static byte[] nested(int depth) {
        return bytes(
                CATALOG
                        + pages(1, 1)
                        + PAGE.replace("/MediaBox[0 0 9 9]", "/MediaBox" + "[".repeat(depth))
                        + content()
                        + END);
    }

    private static String pages(int times, int claimed) {
        return "2 0 obj<</Type/Pages/Kids[%s]/Count %d>>endobj\n"
                .formatted("3 0 R ".repeat(times), claimed);
    }

    private static String content() {
        return "4 0 obj<</Length %d>>stream\n%s\nendstream endobj".formatted(WORDS.length(), WORDS);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
