package disclosure.parser.document;

import disclosure.events.FilingText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A document as its reader sees it. Blocks are separated by one line feed; every offset counts
 * UTF-16 units of {@code text}.
 *
 * @param pageStarts offset at which each page begins, ascending, never empty
 * @param lineStarts offset at which each printed line begins, also of those joined to a paragraph
 * @param tables the data tables, in order
 * @param parts the documents inside, in order; empty for a file that is one document
 * @param fields what the file states about itself outside its text
 * @param cut true when the text was longer than the limit
 */
public record DocumentText(
        String text,
        List<Integer> pageStarts,
        List<Block> blocks,
        List<Integer> lineStarts,
        List<DataTable> tables,
        List<Part> parts,
        List<Field> fields,
        boolean cut) {

    /** A text whose blocks are of one line each. */
    public DocumentText(
            String text,
            List<Integer> pageStarts,
            List<Block> blocks,
            List<DataTable> tables,
            List<Part> parts,
            List<Field> fields,
            boolean cut) {
        this(
                text,
                pageStarts,
                blocks,
                blocks.stream().map(Block::start).toList(),
                tables,
                parts,
                fields,
                cut);
    }

    /** A document without any text. */
    public static final DocumentText NONE =
            new DocumentText("", List.of(0), List.of(), List.of(), List.of(), List.of(), false);

    /** The page, from 1, on which the character at an offset stands. */
    public int pageAt(int offset) {
        int found = Collections.binarySearch(pageStarts, offset);
        if (found < 0) {
            return Math.max(1, -found - 1);
        }
        // Empty pages begin where the next one begins: the character stands on the last of them.
        while (found + 1 < pageStarts.size() && pageStarts.get(found + 1) == offset) {
            found++;
        }
        return found + 1;
    }

    /** The text of a block. */
    public String textOf(Block block) {
        return text.substring(block.start(), block.end());
    }

    /** The printed lines of a part, stripped; a paragraph has as many as it was printed on. */
    public List<String> lines(int start, int end) {
        List<String> lines = new ArrayList<>();
        int from = start;
        while (from < end) {
            int to = Math.min(end, lineAfter(from));
            String line = text.substring(from, to).strip();
            if (!line.isEmpty()) {
                lines.add(line);
            }
            from = to;
        }
        return List.copyOf(lines);
    }

    /** Where the printed line behind that of an offset begins; the end behind the last. */
    public int lineAfter(int offset) {
        int found = Collections.binarySearch(lineStarts, offset + 1);
        int next = found < 0 ? -found - 1 : found;
        return next < lineStarts.size() ? lineStarts.get(next) : text.length();
    }

    /** Whether a printed line begins at an offset. */
    public boolean beginsLine(int offset) {
        return Collections.binarySearch(lineStarts, offset) >= 0;
    }

    /** The same text as it travels. */
    public FilingText asEvent() {
        return new FilingText(text, pageStarts, cut);
    }
}
