package disclosure.keywords;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Whether two sides of a NEAR stand close enough in a folded text, and where. Between them may
 * stand so many words: each Han character is one, and each whole word or number of a script that
 * knows borders; punctuation and spaces are none. Occurrences that overlap are not near but one in
 * the other.
 */
public final class Nearness {

    /** An occurrence, in indices of the folded text. */
    record Span(int start, int end) {}

    private final Node.Near near;
    private final String folded;

    public Nearness(Node.Near near, String folded) {
        this.near = near;
        this.folded = folded;
    }

    /** Whether one of the left is near one of the right. */
    public boolean holds() {
        List<Span> left = spans(near.left());
        if (left.isEmpty()) {
            return false;
        }
        List<Span> right = spans(near.right());
        return !right.isEmpty() && (anyBefore(left, right) || anyBefore(right, left));
    }

    /** Every occurrence that is near one of the other side, in the order of the text. */
    List<Span> hits() {
        List<Span> left = spans(near.left());
        List<Span> right = spans(near.right());
        List<Span> hits = new ArrayList<>();
        hits.addAll(nearAny(left, right));
        hits.addAll(nearAny(right, left));
        return hits.stream().distinct().sorted(Comparator.comparingInt(Span::start)).toList();
    }

    private List<Span> spans(List<Term> terms) {
        List<Span> spans = new ArrayList<>();
        for (Term term : terms) {
            int at = term.indexIn(folded, 0);
            while (at >= 0) {
                spans.add(new Span(at, at + term.folded().length()));
                at = term.indexIn(folded, at + 1);
            }
        }
        return spans;
    }

    private boolean anyBefore(List<Span> first, List<Span> second) {
        int[] starts = sorted(second, Span::start);
        return first.stream().anyMatch(span -> isBefore(span, starts));
    }

    private List<Span> nearAny(List<Span> spans, List<Span> others) {
        int[] starts = sorted(others, Span::start);
        int[] ends = sorted(others, Span::end);
        return spans.stream()
                .filter(span -> isBefore(span, starts) || isBehind(span, ends))
                .toList();
    }

    private static int[] sorted(List<Span> spans, ToIntFunction<Span> place) {
        return spans.stream().mapToInt(place).sorted().toArray();
    }

    /** Of those that start behind it, the first is the nearest. */
    private boolean isBefore(Span span, int[] starts) {
        int place = Arrays.binarySearch(starts, span.end());
        int next = place >= 0 ? place : -1 - place;
        return next < starts.length && isNear(span.end(), starts[next]);
    }

    /** Of those that end before it, the last is the nearest. */
    private boolean isBehind(Span span, int[] ends) {
        int place = Arrays.binarySearch(ends, span.start());
        int last = place >= 0 ? place : -2 - place;
        return last >= 0 && isNear(ends[last], span.start());
    }

    /** Counts no further than it must. */
    private boolean isNear(int from, int to) {
        int words = 0;
        int at = endOfWord(from);
        while (at < to) {
            int c = folded.codePointAt(at);
            if (!Character.isLetterOrDigit(c)) {
                at += Character.charCount(c);
                continue;
            }
            if (++words > near.distance()) {
                return false;
            }
            at = endOfWord(at + Character.charCount(c));
        }
        return true;
    }

    /** Where the word ends before whose end this is: a prefix stops inside one. */
    private int endOfWord(int from) {
        int at = from;
        while (at < folded.length() && !Borders.mayEnd(folded, at)) {
            // The point of 1.2 is followed by a digit.
            at += folded.charAt(at) == '.' ? 2 : Character.charCount(folded.codePointAt(at));
        }
        return at;
    }
}
