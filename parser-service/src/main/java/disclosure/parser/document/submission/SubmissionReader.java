package disclosure.parser.document.submission;

import disclosure.events.Parse;
import disclosure.parser.document.Encoding;
import disclosure.parser.document.FormatReader;
import disclosure.parser.document.PagesRead;
import disclosure.parser.document.html.HtmlReader;
import disclosure.parser.document.text.TextReader;
import disclosure.parser.document.xml.XmlReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads each document of a submission by what it is. */
public final class SubmissionReader implements FormatReader {

    private static final int MOST_DOCUMENTS = 500;
    private static final int LOOK = 8_192;
    private static final int LONGEST_HEAD = 2_000;

    private static final Pattern BEGIN = Pattern.compile("(?i)<DOCUMENT>");
    private static final Pattern END = Pattern.compile("(?i)</DOCUMENT>");
    private static final Pattern TEXT_BEGIN = Pattern.compile("(?i)<TEXT>");
    private static final Pattern TEXT_END = Pattern.compile("(?i)</TEXT>\\s*$");
    private static final Pattern WRAPPER = Pattern.compile("(?i)\\A\\s*<(XML|XBRL|PDF|JSON)>\\s*");
    private static final Pattern WRAPPER_END = Pattern.compile("(?i)</(?:XML|XBRL)>\\s*\\z");
    private static final Pattern ENCODED = Pattern.compile("(?i)\\A\\s*begin [0-7]{3} \\S");
    private static final Pattern FOR_MACHINES =
            Pattern.compile(
                    "(?i)GRAPHIC|ZIP|EXCEL|JSON|XML|COVER|EX-101.*|EX-27(?:\\.\\S*)?|EX-99\\.SDR.*");
    private static final Pattern NOT_TEXT =
            Pattern.compile("(?i).*\\.(?:jpe?g|gif|png|bmp|zip|xlsx?|pdf|xsd|js|css|json)");
    private static final Pattern HTML =
            Pattern.compile("(?i)<(?:html|body|div|p|font|br|span|td)(?:\\s[^>]*)?/?>");

    private final HtmlReader html = new HtmlReader();
    private final TextReader text = new TextReader();
    private final XmlReader xml = new XmlReader();

    @Override
    public int read(byte[] bytes, PagesRead into) {
        // One character a byte, so that places in the string are places in the bytes.
        String whole = new String(bytes, StandardCharsets.ISO_8859_1);
        Matcher begin = BEGIN.matcher(whole);
        Matcher end = END.matcher(whole);
        int from = 0;
        boolean found = begin.find(from);
        SubmissionHeader.read(whole.substring(0, found ? begin.start() : whole.length()), into);
        for (int i = 0; found && i < MOST_DOCUMENTS && into.mayGoOn(); i++) {
            int start = begin.end();
            int stop = end.find(start) ? end.start() : whole.length();
            int kept = Math.min(stop, start + into.limits().inside().submitted());
            if (kept < stop) {
                into.end(
                        Parse.Status.PARTIAL, "a document inside was read in part: it is too long");
            }
            document(whole.substring(start, kept), into);
            found = begin.find(stop);
        }
        if (into.size() == 0) {
            into.end(Parse.Status.NO_TEXT, "the submission holds no document of words");
        }
        return 0;
    }

    private void document(String document, PagesRead into) {
        Matcher begin = TEXT_BEGIN.matcher(document);
        boolean marked = begin.find();
        int head = marked ? begin.start() : Math.min(document.length(), LONGEST_HEAD);
        int body = marked ? begin.end() : 0;
        String type = stated("TYPE", document.substring(0, head));
        String name = stated("FILENAME", document.substring(0, head));
        String content = TEXT_END.matcher(document.substring(body)).replaceFirst("");
        if (isForMachines(type, name, content)) {
            return;
        }
        into.begin(type == null ? "" : type.toUpperCase(Locale.ROOT), name);
        content(WRAPPER.matcher(content).replaceFirst(""), into);
    }

    private static boolean isForMachines(
            @Nullable String type, @Nullable String name, String content) {
        Matcher wrapper = WRAPPER.matcher(content);
        boolean binary =
                wrapper.lookingAt()
                        && (wrapper.group(1).equalsIgnoreCase("PDF")
                                || wrapper.group(1).equalsIgnoreCase("JSON"));
        return binary
                || (type != null && FOR_MACHINES.matcher(type).matches())
                || (name != null && NOT_TEXT.matcher(name).matches())
                || ENCODED.matcher(content).lookingAt();
    }

    private void content(String raw, PagesRead into) {
        String decoded =
                Encoding.decode(
                        WRAPPER_END
                                .matcher(raw)
                                .replaceFirst("")
                                .getBytes(StandardCharsets.ISO_8859_1));
        String look = decoded.substring(0, Math.min(decoded.length(), LOOK));
        if (HTML.matcher(look).find()) {
            html.read(decoded, into);
        } else if (look.stripLeading().startsWith("<?xml")) {
            xml.read(decoded.stripLeading(), into);
        } else {
            text.read(decoded, into);
        }
    }

    private static @Nullable String stated(String tag, String head) {
        Matcher matcher = Pattern.compile("(?i)<" + tag + ">([^<\\r\\n]{1,200})").matcher(head);
        return matcher.find() ? matcher.group(1).strip() : null;
    }
}
