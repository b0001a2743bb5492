package disclosure.parser.extract.corrections;

import disclosure.events.ValueChange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sentences that differ in one short passage only: a name, a word, a word and its figure. */
final class Wording {

    /** How a change is written down: where it stands in either sentence. */
    interface Writer {
        ValueChange of(Sentence before, int[] from, Sentence after, int[] to);
    }

    /** A passage longer than this was written anew. */
    private static final int LONGEST = 40;

    /** Fewer common characters at the edges say nothing. */
    private static final int LEAST_COMMON = 6;

    private static final int EDGE = 3;
    private static final int MOST_TRIED = 30;

    private final Map<String, List<Sentence>> byEdge = new HashMap<>();
    private final Set<Sentence> used = Collections.newSetFromMap(new IdentityHashMap<>());

    Wording(List<Sentence> before) {
        for (Sentence sentence : before) {
            byEdge.computeIfAbsent(head(sentence), k -> new ArrayList<>()).add(sentence);
            byEdge.computeIfAbsent(tail(sentence), k -> new ArrayList<>()).add(sentence);
        }
    }

    void changes(List<Sentence> after, Writer writer, List<ValueChange> changes) {
        for (Sentence sentence : after) {
            Sentence best = null;
            int common = 0;
            for (Sentence candidate : candidates(sentence)) {
                int shared = prefix(candidate, sentence) + suffix(candidate, sentence);
                if (shared > common && isClose(candidate, sentence)) {
                    best = candidate;
                    common = shared;
                }
            }
            if (best != null) {
                used.add(best);
                int start = prefix(best, sentence);
                int end = suffix(best, sentence);
                changes.add(
                        writer.of(
                                best, new int[] {start, best.text().length() - end},
                                sentence, new int[] {start, sentence.text().length() - end}));
            }
        }
    }

    private List<Sentence> candidates(Sentence sentence) {
        List<Sentence> found = new ArrayList<>(byEdge.getOrDefault(head(sentence), List.of()));
        found.addAll(byEdge.getOrDefault(tail(sentence), List.of()));
        found.removeIf(used::contains);
        return found.subList(0, Math.min(MOST_TRIED, found.size()));
    }

    private static boolean isClose(Sentence before, Sentence after) {
        int shared = prefix(before, after) + suffix(before, after);
        int from = before.text().length() - shared;
        int to = after.text().length() - shared;
        // Something must stand on both sides: an added passage is no changed value.
        return from > 0
                && to > 0
                && from <= LONGEST
                && to <= LONGEST
                && shared >= Math.max(LEAST_COMMON, Math.max(from, to));
    }

    /** Common characters at the beginning, never cutting a figure in two. */
    private static int prefix(Sentence a, Sentence b) {
        int most = Math.min(a.text().length(), b.text().length());
        int same = 0;
        while (same < most && a.text().charAt(same) == b.text().charAt(same)) {
            same++;
        }
        while (same > 0 && (isInside(a, same) || isInside(b, same))) {
            same--;
        }
        return same;
    }

    private static int suffix(Sentence a, Sentence b) {
        int lengthA = a.text().length();
        int lengthB = b.text().length();
        int most = Math.min(lengthA, lengthB) - prefix(a, b);
        int same = 0;
        while (same < most
                && a.text().charAt(lengthA - same - 1) == b.text().charAt(lengthB - same - 1)) {
            same++;
        }
        while (same > 0 && (isInside(a, lengthA - same) || isInside(b, lengthB - same))) {
            same--;
        }
        return same;
    }

    private static boolean isInside(Sentence sentence, int index) {
        return sentence.figures().stream().anyMatch(f -> f.start() < index && index < f.end());
    }

    private static String head(Sentence sentence) {
        return "<" + sentence.text().subSequence(0, Math.min(EDGE, sentence.text().length()));
    }

    private static String tail(Sentence sentence) {
        int length = sentence.text().length();
        return ">" + sentence.text().subSequence(Math.max(0, length - EDGE), length);
    }
}
