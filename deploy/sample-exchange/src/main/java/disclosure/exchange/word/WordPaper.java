package disclosure.exchange.word;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The three parts that every reader of .docx wants. */
public final class WordPaper {

    private static final String TYPES =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
            """;
    private static final String RELATIONS =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>
            """;

    private WordPaper() {}

    public static byte[] of(List<String> paragraphs) {
        String body =
                paragraphs.stream()
                        .map(text -> text.replace("&", "&amp;").replace("<", "&lt;"))
                        .map(text -> "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>")
                        .collect(Collectors.joining());
        String document =
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                        + body
                        + "</w:body></w:document>";
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("[Content_Types].xml", TYPES.getBytes(StandardCharsets.UTF_8));
        files.put("_rels/.rels", RELATIONS.getBytes(StandardCharsets.UTF_8));
        files.put("word/document.xml", document.getBytes(StandardCharsets.UTF_8));
        return Archive.of(files);
    }
}
