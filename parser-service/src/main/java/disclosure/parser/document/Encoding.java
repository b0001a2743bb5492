package disclosure.parser.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to characters: the byte order mark decides, else UTF-8 where the bytes are UTF-8 but for a
 * few, else what the page itself declares, else windows-1252 where the bytes beyond ASCII stand
 * alone, else GB18030, the superset of what mainland pages use.
 */
public final class Encoding {

    private static final Pattern DECLARED =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_-]{2,20})");

    private static final int DECLARATION_WITHIN = 2048;

    private Encoding() {}

    /** The text of the bytes, without byte order mark; undecodable bytes become U+FFFD. */
    public static String decode(byte[] bytes) {
        String text = new String(bytes, of(bytes));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Charset of(byte[] bytes) {
        Charset marked = byMark(bytes);
        if (marked != null) {
            return marked;
        }
        Utf8 read = Utf8.of(bytes);
        String declared = declared(bytes);
        if (read.isSure() || (declared.startsWith("utf") && read.isLikely())) {
            return StandardCharsets.UTF_8;
        }
        Charset named = named(declared);
        if (named != null) {
            return named;
        }
        return Charset.forName(mostlyAlone(bytes) ? "windows-1252" : "GB18030");
    }

    /**
     * Chinese comes in pairs of bytes; a curled quote or an accent stands between ASCII letters.
     */
    private static boolean mostlyAlone(byte[] bytes) {
        int alone = 0;
        int all = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                all++;
                boolean before = i > 0 && bytes[i - 1] < 0;
                boolean after = i + 1 < bytes.length && bytes[i + 1] < 0;
                alone += before || after ? 0 : 1;
            }
        }
        return alone * 2 > all;
    }

    private static @Nullable Charset byMark(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (starts(bytes, 0xFF, 0xFE, 0, 0)) {
            return Charset.forName("UTF-32LE");
        }
        if (starts(bytes, 0, 0, 0xFE, 0xFF)) {
            return Charset.forName("UTF-32BE");
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return starts(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
    }

    /** In small letters; empty where the page declares nothing. */
    private static String declared(byte[] bytes) {
        int length = Math.min(bytes.length, DECLARATION_WITHIN);
        Matcher matcher =
                DECLARED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
        return matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
    }

    private static @Nullable Charset named(String name) {
        if (name.startsWith("gb")) {
            return Charset.forName("GB18030");
        }
        // A declared UTF-16 without mark was read as single bytes just now, so it is not true.
        boolean plausible = Pattern.matches("[a-z0-9][a-z0-9_-]*", name) && !name.startsWith("utf");
        return plausible && Charset.isSupported(name) ? Charset.forName(name) : null;
    }

    static boolean starts(byte[] bytes, int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
