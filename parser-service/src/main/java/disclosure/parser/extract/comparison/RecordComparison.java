package disclosure.parser.extract.comparison;

import disclosure.events.Comparison;
import disclosure.events.InvestorRelations;
import disclosure.events.StructuredFiling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is new in a record. */
public final class RecordComparison {

    private record Likeness(Asked now, Asked before, double value) {}

    private static final double PERCENT = 100;

    private RecordComparison() {}

    /** One filing beside an earlier one of the issuer; null unless both are records. */
    public static @Nullable Comparison of(StructuredFiling previous, StructuredFiling filing) {
        InvestorRelations before = previous.investorRelations();
        InvestorRelations now = filing.investorRelations();
        return before == null || now == null ? null : of(previous.filingId(), before, now);
    }

    static Comparison of(String id, InvestorRelations previous, InvestorRelations record) {
        List<Asked> before = previous.questions().stream().map(Asked::of).toList();
        List<Asked> now = record.questions().stream().map(Asked::of).toList();
        List<Likeness> alike = alike(before, now);
        // One question may take up two of the other record, or be asked there in two parts.
        Set<Integer> known = new HashSet<>();
        Set<Integer> kept = new HashSet<>();
        for (Likeness pair : alike) {
            known.add(pair.now().number());
            kept.add(pair.before().number());
        }
        return new Comparison(
                id,
                numbers(now, known),
                numbers(before, kept),
                repeated(before, now),
                pairs(alike).stream().flatMap(pair -> figures(pair).stream()).toList());
    }

    /** Questions about the same, the likest first. */
    private static List<Likeness> alike(List<Asked> before, List<Asked> now) {
        List<Likeness> candidates = new ArrayList<>();
        for (Asked question : now) {
            for (Asked earlier : before) {
                double value = question.sameTopic(earlier);
                if (value > 0) {
                    candidates.add(new Likeness(question, earlier, value));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Likeness::value).reversed());
        return candidates;
    }

    /** Each question with at most one of the other record. */
    private static List<Likeness> pairs(List<Likeness> candidates) {
        Set<Asked> taken = new HashSet<>();
        List<Likeness> pairs = new ArrayList<>();
        Set<Asked> takenBefore = new HashSet<>();
        for (Likeness candidate : candidates) {
            if (!taken.contains(candidate.now()) && !takenBefore.contains(candidate.before())) {
                taken.add(candidate.now());
                takenBefore.add(candidate.before());
                pairs.add(candidate);
            }
        }
        pairs.sort(Comparator.comparingInt(pair -> pair.now().number()));
        return pairs;
    }

    private static List<Integer> numbers(List<Asked> questions, Set<Integer> without) {
        return questions.stream()
                .map(Asked::number)
                .filter(number -> !without.contains(number))
                .toList();
    }

    /** An answer may be given again to another question. */
    private static List<Comparison.Pair> repeated(List<Asked> before, List<Asked> now) {
        return now.stream()
                .map(
                        question ->
                                before.stream()
                                        .filter(question::repeats)
                                        .max(
                                                Comparator.comparingDouble(
                                                        e ->
                                                                question.answer()
                                                                        .likeness(e.answer())))
                                        .map(earlier -> pair(question, earlier))
                                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Comparison.Pair pair(Asked now, Asked before) {
        double likeness = now.answer().likeness(before.answer());
        return new Comparison.Pair(
                now.number(), before.number(), Math.round(likeness * PERCENT) / PERCENT);
    }

    private static List<Comparison.Figure> figures(Likeness pair) {
        Map<String, String> before = answerFigures(pair.before());
        List<Comparison.Figure> changed = new ArrayList<>();
        answerFigures(pair.now())
                .forEach(
                        (words, to) -> {
                            String from = before.get(words);
                            if (from != null && !from.equals(to)) {
                                changed.add(
                                        new Comparison.Figure(
                                                pair.now().number(),
                                                pair.before().number(),
                                                words,
                                                from,
                                                to));
                            }
                        });
        return changed;
    }

    private static Map<String, String> answerFigures(Asked asked) {
        String answer = asked.question().answer();
        return answer == null ? Map.of() : AnswerFigures.of(answer);
    }
}
