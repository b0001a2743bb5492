package disclosure.parser.document.text;

import disclosure.events.Parse;
import disclosure.parser.document.Encoding;
import disclosure.parser.document.FormatReader;
import disclosure.parser.document.Line;
import disclosure.parser.document.PagesRead;
import java.util.List;

/** Reads plain text: Chinese as one page of lines, other text as typed for a printer. */
public final class TextReader implements FormatReader {

    private static final int LOOK = 20_000;

    /** Blanks and all; what is kept of it has a limit far below. */
    private static final int MOST_TYPED = 6 * 1024 * 1024;

    @Override
    public int read(byte[] bytes, PagesRead into) {
        read(Encoding.decode(bytes), into);
        return 0;
    }

    /** Reads a text that stands inside another file. */
    public void read(String text, PagesRead into) {
        if (isChinese(text)) {
            into.add(text.lines().map(Line::of).toList());
            return;
        }
        if (text.length() > MOST_TYPED) {
            into.end(
                    Parse.Status.PARTIAL, "only the first " + MOST_TYPED + " characters were read");
        }
        String typed = text.substring(0, Math.min(text.length(), MOST_TYPED));
        for (List<Line> page : FixedWidthLines.pages(typed)) {
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
