package disclosure.parser.document.text;

import disclosure.parser.document.Encoding;
import disclosure.parser.document.FormatReader;
import disclosure.parser.document.Line;
import disclosure.parser.document.PagesRead;
import java.util.List;

/** Reads plain text as one page. */
public final class TextReader implements FormatReader {

    @Override
    public int read(byte[] bytes, PagesRead into) {
        List<Line> lines = Encoding.decode(bytes).lines().map(Line::of).toList();
        into.add(lines);
        return 0;
    }
}
