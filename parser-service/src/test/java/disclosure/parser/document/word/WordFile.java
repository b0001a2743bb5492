package disclosure.parser.document.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word files for tests, part by part. */
public final class WordFile {

    private static final String WORD =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private WordFile() {
        parts.put("[Content_Types].xml", bytes("<Types/>"));
    }

    /** A file with this body. */
    public static WordFile of(String body) {
        return new WordFile()
                .part(
                        "word/document.xml",
                        "<w:document %s><w:body>%s</w:body></w:document>".formatted(WORD, body));
    }

    /** A file without any text. */
    static WordFile empty() {
        return new WordFile();
    }

    WordFile styles(String styles) {
        return part("word/styles.xml", "<w:styles %s>%s</w:styles>".formatted(WORD, styles));
    }

    WordFile numbering(String lists) {
        return part(
                "word/numbering.xml", "<w:numbering %s>%s</w:numbering>".formatted(WORD, lists));
    }

    WordFile part(String name, String xml) {
        return part(name, bytes(xml));
    }

    /** Adds a part of any bytes. */
    public WordFile part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    /** The archive. */
    public byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** A paragraph of plain words. */
    public static String paragraph(String words) {
        return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
