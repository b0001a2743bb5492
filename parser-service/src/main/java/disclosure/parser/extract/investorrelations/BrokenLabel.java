package disclosure.parser.extract.investorrelations;

import disclosure.parser.document.Compact;
import disclosure.parser.document.DocumentText;
import disclosure.parser.extract.investorrelations.RecordForm.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A label whose cell is broken over a page or centred beside its value: its last lines stand
 * between the lines of the value, alone or in front of one.
 *
 * @param end offset behind its first stretch
 * @param rest where its other lines stand, in order
 */
record BrokenLabel(int end, List<Span> rest) {

    /** So much of a label tells which it is. */
    private static final int LEAST = 5;

    /** So many printed lines of the value may stand between two lines of its label. */
    private static final int WITHIN = 45;

    /**
     * A label that begins at an offset and is finished further down.
     *
     * @param inFull its whole wording
     */
    static @Nullable BrokenLabel at(DocumentText document, int start, String inFull) {
        int matched = 0;
        int end = start;
        int at = start;
        while (matched < inFull.length()) {
            int next = document.lineAfter(at);
            String words = Compact.of(document.text(), at, next).toString();
            if (words.isEmpty() || !inFull.startsWith(words, matched)) {
                break;
            }
            matched += words.length();
            at = next;
            end = next;
        }
        if (matched < LEAST || matched == inFull.length()) {
            return null;
        }
        List<Span> rest = rest(document, end, inFull.substring(matched));
        return rest.isEmpty() ? null : new BrokenLabel(end, rest);
    }

    /** Where the remaining characters of a label stand; empty when they do not all follow. */
    static List<Span> rest(DocumentText document, int from, String wanted) {
        List<Span> found = new ArrayList<>();
        String missing = wanted;
        int at = from;
        for (int i = 0; i < WITHIN && at < document.text().length() && !missing.isEmpty(); i++) {
            int next = document.lineAfter(at);
            int length = leading(document, at, next, missing);
            if (length > 0) {
                found.add(new Span(at, at + length));
                missing = missing.substring(Compact.of(document.text(), at, at + length).length());
            }
            at = next;
        }
        return missing.isEmpty() ? List.copyOf(found) : List.of();
    }

    /**
     * How much of a line is the label: all of it, or at the top of a page its first word. Elsewhere
     * such a word rather goes on with a sentence.
     */
    private static int leading(DocumentText document, int start, int end, String missing) {
        String line = document.text().substring(start, end);
        String words = Compact.of(line).toString();
        if (!words.isEmpty() && missing.startsWith(words)) {
            return line.length();
        }
        boolean top = document.pageStarts().contains(start);
        return top && line.startsWith(missing + " ") ? missing.length() + 1 : 0;
    }
}
