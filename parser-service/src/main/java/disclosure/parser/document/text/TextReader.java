package disclosure.parser.document.text;

import disclosure.parser.document.Encoding;
import disclosure.parser.document.FormatReader;
import disclosure.parser.document.Line;
import disclosure.parser.document.PagesRead;
import java.util.List;

/** Reads plain text: Chinese as one page of lines, other text as typed for a printer. */
public final class TextReader implements FormatReader {

    private static final int LOOK = 20_000;

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
        for (List<Line> page : FixedWidthLines.pages(text)) {
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
