package disclosure.parser.extract.corrections;

import disclosure.events.FilingText;
import disclosure.events.ValueChange;
import disclosure.events.ValueChange.By;
import disclosure.parser.document.Compact;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Two versions of one document, sentence by sentence. */
public final class ComparedTexts {

    /** Below this share of common sentences the one is a notice about the other, not a version. */
    private static final double SAME_DOCUMENT = 0.5;

    /** A report that was written anew is no list of corrections. */
    private static final int MOST = 200;

    private final FilingText earlier;
    private final FilingText later;
    private final By by;

    private ComparedTexts(FilingText earlier, FilingText later, By by) {
        this.earlier = earlier;
        this.later = later;
        this.by = by;
    }

    /** Values that differ in otherwise equal sentences; none where these are two documents. */
    public static List<ValueChange> changes(FilingText earlier, FilingText later) {
        ComparedTexts texts = new ComparedTexts(earlier, later, By.COMPARED);
        List<Sentence> before = Sentence.of(earlier.text(), 0, earlier.text().length());
        List<Sentence> after = Sentence.of(later.text(), 0, later.text().length());
        int common = takeCommon(before, after);
        int smaller = Math.min(before.size(), after.size()) + common;
        return smaller == 0 || common < SAME_DOCUMENT * smaller
                ? List.of()
                : texts.differences(before, after);
    }

    /**
     * Changes that were found in another reading of the later text, where this one has them: at the
     * nearest place with the same value. What it does not have is left out.
     */
    public static List<ValueChange> in(FilingText later, List<ValueChange> changes) {
        Compact compact = Compact.of(later.text());
        return changes.stream().flatMap(change -> in(later, compact, change)).toList();
    }

    private static Stream<ValueChange> in(FilingText later, Compact compact, ValueChange change) {
        String printed = compact.toString();
        int nearest = -1;
        for (int i = printed.indexOf(change.to());
                i >= 0;
                i = printed.indexOf(change.to(), i + 1)) {
            int offset = compact.origin(i);
            if (nearest < 0
                    || Math.abs(offset - change.offset()) < Math.abs(nearest - change.offset())) {
                nearest = offset;
            }
        }
        return nearest < 0 ? Stream.empty() : Stream.of(moved(later, change, nearest));
    }

    private static ValueChange moved(FilingText later, ValueChange change, int offset) {
        return new ValueChange(
                change.what(),
                change.from(),
                change.to(),
                change.by(),
                Pages.at(later, offset),
                offset,
                change.fromPage(),
                change.fromOffset());
    }

    /** The same for two passages of one text. */
    static List<ValueChange> within(FilingText text, int[] before, int[] after) {
        ComparedTexts texts = new ComparedTexts(text, text, By.STATED);
        List<Sentence> earlier = Sentence.of(text.text(), before[0], before[1]);
        List<Sentence> later = Sentence.of(text.text(), after[0], after[1]);
        takeCommon(earlier, later);
        return texts.differences(earlier, later);
    }

    /** Removes what both have; says how many sentences that were. */
    private static int takeCommon(List<Sentence> earlier, List<Sentence> later) {
        Map<String, Integer> have = new HashMap<>();
        earlier.forEach(s -> have.merge(Folded.of(s.text().toString()), 1, Integer::sum));
        Map<String, Integer> common = new HashMap<>();
        later.removeIf(s -> take(have, common, Folded.of(s.text().toString())));
        int count = common.values().stream().mapToInt(Integer::intValue).sum();
        earlier.removeIf(s -> takeOne(common, Folded.of(s.text().toString())));
        return count;
    }

    private static boolean takeOne(Map<String, Integer> from, String sentence) {
        int left = from.getOrDefault(sentence, 0);
        if (left > 0) {
            from.put(sentence, left - 1);
        }
        return left > 0;
    }

    private static boolean take(
            Map<String, Integer> have, Map<String, Integer> common, String sentence) {
        Integer left = have.get(sentence);
        if (left == null || left == 0) {
            return false;
        }
        have.put(sentence, left - 1);
        common.merge(sentence, 1, Integer::sum);
        return true;
    }

    private List<ValueChange> differences(List<Sentence> before, List<Sentence> after) {
        Map<String, Deque<Sentence>> byTemplate = new LinkedHashMap<>();
        before.forEach(
                s -> byTemplate.computeIfAbsent(s.template(), k -> new ArrayDeque<>()).add(s));
        Map<String, Long> counts = new HashMap<>();
        after.forEach(s -> counts.merge(s.template(), 1L, Long::sum));
        List<ValueChange> changes = new ArrayList<>();
        List<Sentence> unpaired = new ArrayList<>();
        for (Sentence sentence : after) {
            Deque<Sentence> same = byTemplate.get(sentence.template());
            // As many on both sides: the first belongs to the first. Else nobody can tell.
            if (same == null || sentence.figures().isEmpty()) {
                unpaired.add(sentence);
            } else if (counts.merge(sentence.template(), -1L, Long::sum) + 1 == same.size()) {
                figures(same.remove(), sentence, changes);
            }
        }
        List<Sentence> rest = byTemplate.values().stream().flatMap(Deque::stream).toList();
        new Wording(rest).changes(unpaired, this::change, changes);
        return changes.stream()
                .sorted(Comparator.comparingInt(ValueChange::offset))
                .limit(MOST)
                .toList();
    }

    private void figures(Sentence before, Sentence after, List<ValueChange> changes) {
        for (int i = 0; i < after.figures().size(); i++) {
            Sentence.Figure from = before.figures().get(i);
            Sentence.Figure to = after.figures().get(i);
            if (!Folded.of(from.printed()).equals(Folded.of(to.printed()))) {
                changes.add(
                        change(
                                before, new int[] {from.start(), from.end()},
                                after, new int[] {to.start(), to.end()}));
            }
        }
    }

    private ValueChange change(Sentence before, int[] from, Sentence after, int[] to) {
        int offset = after.offset(to[0]);
        int fromOffset = before.offset(from[0]);
        String what = after.before(to[0]);
        return new ValueChange(
                what.isEmpty() ? null : what,
                before.text().subSequence(from[0], from[1]).toString(),
                after.text().subSequence(to[0], to[1]).toString(),
                by,
                Pages.at(later, offset),
                offset,
                Pages.at(earlier, fromOffset),
                fromOffset);
    }
}
