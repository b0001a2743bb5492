package disclosure.parser.extract.amounts;

import disclosure.parser.document.Block;
import disclosure.parser.document.DocumentText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where sentences begin. A paragraph torn in mid-sentence by its layout goes on in the next; rows
 * of tables stand alone.
 */
final class Sentences {

    private static final int SHORTEST_TORN = 20;

    /** The first point of a list begins a sentence, though a colon stands before it. */
    private static final Pattern NUMBERED =
            Pattern.compile("[（(]?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[、.．）)]|[QA问答]\\d{0,2}[：:、]");

    private final String text;
    private final Set<Integer> rowEnds = new HashSet<>();
    private int at;
    private int start;
    private int end;

    Sentences(DocumentText document) {
        this.text = document.text();
        List<Block> blocks = document.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean apart = block.kind() == Block.Kind.ROW || block.kind() == Block.Kind.HEADING;
            if (apart) {
                rowEnds.add(block.start() - 1);
                rowEnds.add(block.end());
            }
        }
        next();
    }

    /**
     * Goes to the sentence that holds an offset; offsets must not go back. A figure torn over two
     * lines, from the offset to {@code until}, makes one sentence of them.
     */
    void seek(int offset, int until) {
        while (offset >= end && at < text.length()) {
            next();
        }
        int begun = start;
        while (end < until && at < text.length()) {
            next();
        }
        start = begun;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    private void next() {
        start = at;
        int i = at;
        int line = at;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '\n') {
                if (!torn(line, i)) {
                    break;
                }
                line = i + 1;
            } else if (ends(i)) {
                break;
            }
            i++;
        }
        end = Math.min(i + 1, text.length());
        at = end;
    }

    private boolean ends(int i) {
        char c = text.charAt(i);
        if ("。！？；!?;".indexOf(c) >= 0) {
            return true;
        }
        boolean point = c == '.' && i > 2 && i + 2 < text.length() && text.charAt(i + 1) == ' ';
        return point
                && Character.isUpperCase(text.charAt(i + 2))
                && Character.isLetterOrDigit(text.charAt(i - 1))
                && Character.isLowerCase(text.charAt(i - 2));
    }

    /**
     * Whether the line feed at {@code i} only parts a sentence; {@code line} is its line's start.
     */
    private boolean torn(int line, int i) {
        if (rowEnds.contains(i) || i == line || i + 1 >= text.length()) {
            return false;
        }
        char last = text.charAt(i - 1);
        char next = text.charAt(i + 1);
        if ("：:".indexOf(last) >= 0
                && NUMBERED.matcher(text).region(i + 1, text.length()).lookingAt()) {
            return false;
        }
        if ("，、,：:（(".indexOf(last) >= 0) {
            return true;
        }
        boolean goesOn = Character.isLetterOrDigit(last) && Character.isLetterOrDigit(next);
        return goesOn && i - line >= SHORTEST_TORN;
    }
}
