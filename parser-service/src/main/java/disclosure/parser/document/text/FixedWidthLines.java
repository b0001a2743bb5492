package disclosure.parser.document.text;

import disclosure.parser.document.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Text typed for a printer of fixed width, as filings were until about 2005: blank lines part the
 * paragraphs, a line goes on in the next where the next word had no room, columns are made of
 * blanks, pages begin at {@code <PAGE>} or a form feed.
 */
public final class FixedWidthLines {

    private static final char NEW_PAGE = '\f';
    private static final Pattern PAGE_TAG =
            Pattern.compile("(?i)<PAGE>(?:[ \\t]*\\d{1,4}(?=\\s))?");
    private static final Pattern TABLE_BEGIN = Pattern.compile("(?i)<TABLE>");
    private static final Pattern TABLE_END = Pattern.compile("(?i)</TABLE>");
    private static final Pattern TAGS =
            Pattern.compile("(?i)</?(?:TABLE|CAPTION|S|C|FN|F\\d{1,2}|PRE|TEXT|B|I|U)>");
    private static final int LEAST_CONTINUED = 40;

    private FixedWidthLines() {}

    /** The paragraphs of a text, its pages one after the other. */
    public static List<Line> of(CharSequence text) {
        return pages(text).stream().flatMap(List::stream).toList();
    }

    /** The paragraphs of each page. */
    public static List<List<Line>> pages(CharSequence text) {
        String marked = PAGE_TAG.matcher(text).replaceAll("\n" + NEW_PAGE + "\n");
        List<List<TypedLine>> pages = typed(marked);
        TypedPageNumbers numbers = new TypedPageNumbers();
        int width = TypedParagraphs.width(pages);
        List<List<Line>> read = new ArrayList<>();
        Line last = null;
        for (List<TypedLine> page : pages) {
            List<Line> lines = TypedParagraphs.of(numbers.without(page), width);
            if (last != null && !lines.isEmpty() && goesOn(last, lines.getFirst())) {
                lines.set(0, Line.of(Line.Kind.CONTINUED, lines.getFirst().text()));
            }
            last = lines.isEmpty() ? last : lines.getLast();
            read.add(lines);
        }
        return read;
    }

    private static List<List<TypedLine>> typed(String text) {
        List<List<TypedLine>> pages = new ArrayList<>();
        List<TypedLine> page = new ArrayList<>();
        boolean inTable = false;
        for (String raw : text.lines().toList()) {
            if (raw.indexOf(NEW_PAGE) >= 0) {
                if (page.stream().anyMatch(line -> !line.isBlank())) {
                    pages.add(page);
                    page = new ArrayList<>();
                }
                raw = raw.replace(String.valueOf(NEW_PAGE), "");
            }
            inTable |= TABLE_BEGIN.matcher(raw).find();
            String plain = TAGS.matcher(raw).replaceAll("");
            if (!plain.isBlank() || plain.equals(raw)) {
                page.add(TypedLine.of(unescaped(plain), inTable));
            }
            inTable &= !TABLE_END.matcher(raw).find();
        }
        pages.add(page);
        return pages;
    }

    private static String unescaped(String line) {
        boolean escaped = line.indexOf('&') >= 0 && line.indexOf(';') >= 0;
        return escaped ? Parser.unescapeEntities(line, false) : line;
    }

    private static boolean goesOn(Line before, Line after) {
        String words = before.text();
        return before.kind() != Line.Kind.HEADING
                && words.length() >= LEAST_CONTINUED
                && !TypedParagraphs.endsSentence(words)
                && Character.isLowerCase(after.text().charAt(0));
    }
}
