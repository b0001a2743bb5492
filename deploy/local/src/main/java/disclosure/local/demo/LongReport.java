package disclosure.local.demo;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A PDF of many pages full of words, made without any library: something that takes long to read.
 */
final class LongReport {

    private static final int LINES = 48;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Integer> offsets = new ArrayList<>();

    private LongReport() {}

    static byte[] pdf(int pages) {
        return new LongReport().write(pages);
    }

    private byte[] write(int pages) {
        text("%PDF-1.4\n");
        object("<< /Type /Catalog /Pages 2 0 R >>");
        StringBuilder kids = new StringBuilder();
        for (int page = 0; page < pages; page++) {
            kids.append(4 + 2 * page).append(" 0 R ");
        }
        object("<< /Type /Pages /Count %d /Kids [%s] >>".formatted(pages, kids));
        object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        for (int page = 0; page < pages; page++) {
            object(
                    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R /Resources << /Font << /F1 3 0 R >> >> >>"
                            .formatted(5 + 2 * page));
            String content = content(page);
            object("<< /Length %d >>\nstream\n%s\nendstream".formatted(content.length(), content));
        }
        finish();
        return out.toByteArray();
    }

    private static String content(int page) {
        StringBuilder lines = new StringBuilder("BT /F1 10 Tf 50 790 Td 15 TL\n");
        for (int line = 0; line < LINES; line++) {
            lines.append("(Page ")
                    .append(page + 1)
                    .append(", note ")
                    .append(line + 1)
                    .append(": revenue of segment ")
                    .append((page * 31 + line * 7) % 97)
                    .append(" came to CNY ")
                    .append((page * 7919L + line * 104729L) % 9_000_000)
                    .append(" in the period, see the annex.) Tj T*\n");
        }
        return lines.append("ET").toString();
    }

    private void object(String body) {
        offsets.add(out.size());
        text("%d 0 obj\n%s\nendobj\n".formatted(offsets.size(), body));
    }

    private void finish() {
        int start = out.size();
        text("xref\n0 %d\n0000000000 65535 f \n".formatted(offsets.size() + 1));
        offsets.forEach(offset -> text("%010d 00000 n \n".formatted(offset)));
        text(
                "trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n"
                        .formatted(offsets.size() + 1, start));
    }

    private void text(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
