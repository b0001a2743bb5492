package disclosure.parser.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** What bytes are by their own beginning; servers and file names are not believed. */
public enum MediaType {
    PDF("application/pdf"),
    HTML("text/html"),
    TEXT("text/plain"),
    XML("application/xml"),
    /** A filing as EDGAR keeps it: a header and its documents in one SGML file. */
    SUBMISSION("text/x-sec-submission"),
    ZIP("application/zip"),
    OFFICE("application/vnd.openxmlformats-officedocument"),
    OLE("application/msword"),
    GZIP("application/gzip"),
    IMAGE("image"),
    UNKNOWN("application/octet-stream");

    private static final int LOOK = 4096;

    private static final Pattern SUBMISSION_START =
            Pattern.compile(
                    "<(?:sec-document|sec-header|submission|ims-document|ims-header"
                            + "|acceptance-datetime|document>\\s*<type)\\b"
                            + "|-----begin privacy-enhanced message-----");

    /** Data without the usual first line: a known root, or one that names a namespace. */
    private static final Pattern XML_ROOT =
            Pattern.compile(
                    "<(?:\\w+:)?(?:ownershipdocument|edgarsubmission|informationtable)\\b"
                            + "|<[a-z][\\w:.-]*\\s[^<>]{0,500}xmlns\\b");

    private final String mediaType;

    MediaType(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The name on the wire. */
    public String mediaType() {
        return mediaType;
    }

    /** Judges the first bytes. */
    public static MediaType of(byte[] bytes) {
        int length = Math.min(bytes.length, LOOK);
        String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        // Readers accept rubbish before the mark, and files have it.
        if (head.substring(0, Math.min(length, 1024)).contains("%PDF")) {
            return PDF;
        }
        if (Encoding.starts(bytes, 'P', 'K', 3, 4)) {
            return head.contains("[Content_Types].xml") || head.contains("word/") ? OFFICE : ZIP;
        }
        if (Encoding.starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return OLE;
        }
        if (Encoding.starts(bytes, 0x1F, 0x8B)) {
            return GZIP;
        }
        if (isImage(bytes)) {
            return IMAGE;
        }
        return written(bytes, length);
    }

    private static MediaType written(byte[] bytes, int length) {
        int end = length;
        // A character cut in two would make valid UTF-8 look invalid.
        while (end < bytes.length && end > length - 4 && (bytes[end] & 0xC0) == 0x80) {
            end--;
        }
        byte[] beginning = java.util.Arrays.copyOf(bytes, end);
        String text = Encoding.decode(beginning).stripLeading().toLowerCase(Locale.ROOT);
        if (SUBMISSION_START.matcher(text).lookingAt()) {
            return SUBMISSION;
        }
        if (text.startsWith("<!doctype html") || text.contains("<html")) {
            return HTML;
        }
        if (text.startsWith("<?xml") || XML_ROOT.matcher(text).lookingAt()) {
            return XML;
        }
        if (text.startsWith("<")
                && text.matches("(?s)<(?:div|p|table|body|head|meta|script)\\b.*")) {
            return HTML;
        }
        return isText(text) ? TEXT : UNKNOWN;
    }

    private static boolean isImage(byte[] bytes) {
        return Encoding.starts(bytes, 0x89, 'P', 'N', 'G')
                || Encoding.starts(bytes, 0xFF, 0xD8, 0xFF)
                || Encoding.starts(bytes, 'G', 'I', 'F', '8')
                || Encoding.starts(bytes, 'I', 'I', '*', 0)
                || Encoding.starts(bytes, 'M', 'M', 0, '*');
    }

    /** Control characters and undecodable bytes are rare in text and common elsewhere. */
    private static boolean isText(String text) {
        long strange =
                text.chars()
                        .filter(c -> (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f'))
                        .count();
        long undecodable = text.chars().filter(c -> c == 0xFFFD).count();
        return strange == 0 && undecodable * 50 <= text.length();
    }
}
