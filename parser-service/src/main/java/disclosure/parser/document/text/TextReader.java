package disclosure.parser.document.text;

import disclosure.events.Parse;
import disclosure.parser.document.Encoding;
import disclosure.parser.document.FormatReader;
import disclosure.parser.document.Line;
import disclosure.parser.document.PagesRead;
import java.util.Arrays;
import java.util.List;

/**
 * Reads plain text: Chinese line by line, other text as typed for a printer. A form feed begins a
 * page.
 */
public final class TextReader implements FormatReader {

    private static final int LOOK = 20_000;
    private static final String NEW_PAGE = "\f";

    @Override
    public int read(byte[] bytes, PagesRead into) {
        String text = Encoding.decode(bytes);
        read(text, into);
        // A mark at the very end, or the beginning, parts no pages.
        return text.strip().contains(NEW_PAGE) ? into.size() : 0;
    }

    /** Reads a text that stands inside another file. */
    public void read(String text, PagesRead into) {
        if (isChinese(text)) {
            add(
                    Arrays.stream(text.split(NEW_PAGE))
                            .map(page -> page.lines().map(Line::of).toList())
                            .toList(),
                    into);
            return;
        }
        int most = into.limits().inside().typed();
        if (text.length() > most) {
            into.end(Parse.Status.PARTIAL, "only the first " + most + " characters were read");
        }
        add(FixedWidthLines.pages(text.substring(0, Math.min(text.length(), most))), into);
    }

    private static void add(List<List<Line>> pages, PagesRead into) {
        for (List<Line> page : pages) {
            if (!into.mayGoOn()) {
                return;
            }
            into.add(page);
        }
    }

    private static boolean isChinese(String text) {
        int look = Math.min(text.length(), LOOK);
        long wide = text.chars().limit(look).filter(c -> c >= 0x2E80).count();
        return wide * 10 > look;
    }
}
