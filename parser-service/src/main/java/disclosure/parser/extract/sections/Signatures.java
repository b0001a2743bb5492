package disclosure.parser.extract.sections;

import disclosure.parser.document.Block;
import disclosure.parser.document.DocumentText;
import java.util.List;
import java.util.regex.Pattern;

/** Where a report is signed: everything behind belongs to no item. */
final class Signatures {

    private static final Pattern HEADING =
            Pattern.compile(
                    "(?is)\\W{0,3}s\\s*i\\s*g\\s*n\\s*a\\s*t\\s*u\\s*r\\s*e\\s*(?:s|\\(s\\))?"
                            + "(?:\\W{0,5}|\\W+pursuant\\s+to\\s+the\\s+requirements?.*|\\s+page\\W*)");
    private static final Pattern SENTENCE =
            Pattern.compile(
                    "(?is)\\W{0,3}pursuant\\s+to\\s+the\\s+requirements?\\s+of\\s+(?:the\\s+)?"
                            + "(?:section\\s|securities\\s).{0,400}?\\b(?:caused|signed)\\b.*");
    private static final Pattern SIGNED =
            Pattern.compile("(?is).*(?:duly\\s+(?:caused|authorized)|/s/|\\bby\\s*:).*");

    /** What follows a heading of signatures within so many characters shows that it is one. */
    private static final int LOOK = 1_500;

    private static final Pattern LISTED = Pattern.compile("(?i)signatures?[\\s.]*\\d{0,3}");

    private Signatures() {}

    /** Where the signatures begin behind an offset; {@code end} where there are none. */
    static int after(DocumentText document, int from, int end) {
        List<Block> blocks = document.blocks();
        for (Block block : blocks) {
            if (block.start() < from || block.start() >= end) {
                continue;
            }
            String words = document.textOf(block);
            if (SENTENCE.matcher(words).matches()) {
                return block.start();
            }
            if (HEADING.matcher(words).matches()) {
                int to = Math.min(end, block.start() + LOOK);
                if (SIGNED.matcher(document.text().substring(block.start(), to)).matches()) {
                    return block.start();
                }
            }
        }
        return end;
    }

    /** The same for an entry of a contents list, which nobody signs. */
    static int listedIn(DocumentText document, int from, int end) {
        for (Block block : document.blocks()) {
            if (block.start() > from
                    && block.start() < end
                    && LISTED.matcher(document.textOf(block)).matches()) {
                return block.start();
            }
        }
        return end;
    }
}
