package disclosure.crawler.document;

import disclosure.crawler.fetch.Challenge;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;

/** What the first bytes of a file say it is. Server headers are not asked: they lie. */
sealed interface Sniffed {

    /** How many bytes are looked at. */
    int HEAD = 65_536;

    /** PDF readers accept junk before the header within the first KiB (PDF 1.7, H.3, note 13). */
    int JUNK_BEFORE_PDF = 1_024;

    /** A format that is kept. */
    record Known(MediaType type) implements Sniffed {}

    /** A firewall's page. */
    record ChallengePage() implements Sniffed {}

    /** A format that is not read, with its name. */
    record Foreign(String name) implements Sniffed {}

    /** Nothing at all. */
    record Empty() implements Sniffed {}

    /** No format that is known; begins with these bytes. */
    record Unknown(String beginning) implements Sniffed {}

    /** The beginning of a file; nothing where there is none. */
    static byte[] head(Path file) throws IOException {
        if (!Files.exists(file)) {
            return new byte[0];
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    static Sniffed of(byte[] head) {
        if (head.length == 0) {
            return new Empty();
        }
        String latin =
                new String(
                        head,
                        0,
                        Math.min(head.length, JUNK_BEFORE_PDF + 5),
                        StandardCharsets.ISO_8859_1);
        if (latin.contains("%PDF-")) {
            return new Known(MediaType.PDF);
        }
        if (latin.startsWith("PK\u0003\u0004") && isWord(head)) {
            return new Known(MediaType.WORD);
        }
        if (latin.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return new Known(MediaType.OLD_WORD);
        }
        String foreign = foreign(latin);
        if (!foreign.isEmpty()) {
            return new Foreign(foreign);
        }
        String text = text(head);
        if (text.isEmpty()) {
            int shown = Math.min(head.length, 8);
            return new Unknown(HexFormat.ofDelimiter(" ").formatHex(head, 0, shown));
        }
        if (Challenge.isIn(text)) {
            return new ChallengePage();
        }
        return new Known(markup(text));
    }

    private static MediaType markup(String text) {
        String start = text.replace("\uFEFF", "").stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("<?xml")
                && !start.substring(0, Math.min(2_000, start.length())).contains("<html")) {
            return MediaType.XML;
        }
        return Challenge.looksLikeHtml(start) || start.startsWith("<?xml")
                ? MediaType.HTML
                : MediaType.TEXT;
    }

    /** The names of a container's parts stand before each of them. */
    private static boolean isWord(byte[] head) {
        String names = new String(head, StandardCharsets.ISO_8859_1);
        boolean other = names.contains("xl/") || names.contains("ppt/");
        return names.contains("word/") || (names.contains("[Content_Types].xml") && !other);
    }

    private static String foreign(String latin) {
        if (latin.startsWith("PK\u0003\u0004")) {
            return "a ZIP container (Excel or archive)";
        }
        if (latin.startsWith("\u0089PNG")
                || latin.startsWith("\u00FF\u00D8\u00FF")
                || latin.startsWith("GIF8")) {
            return "an image";
        }
        if (latin.startsWith("{\\rtf")) {
            return "a rich text file";
        }
        if (latin.startsWith("Rar!")
                || latin.startsWith("7z\u00BC\u00AF")
                || latin.startsWith("\u001F\u008B")) {
            return "an archive";
        }
        return "";
    }

    /**
     * The text, as UTF-8 or else GB 18030; empty when it is neither or holds control characters.
     */
    private static String text(byte[] head) {
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, Charset.forName("GB18030")}) {
            CharBuffer out = CharBuffer.allocate(head.length);
            // The end is cut anywhere, so an incomplete last character is no error.
            boolean wrong =
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(head), out, false)
                            .isError();
            String text = out.flip().toString();
            if (!wrong
                    && text.chars()
                            .noneMatch(
                                    c ->
                                            c < 32 && c != '\n' && c != '\r' && c != '\t'
                                                    && c != '\f')) {
                return text;
            }
        }
        return "";
    }
}
