package disclosure.keywords;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Looks for what is allowed in a rule and is seldom meant, by the rule alone. Contradictions are
 * found among parts that stand side by side, not by proof.
 */
public final class Lint {

    private final List<Remark> remarks = new ArrayList<>();
    private final Set<Term> seen = new LinkedHashSet<>();

    private Lint() {}

    public static List<Remark> of(RuleText rule) {
        Lint lint = new Lint();
        Expression keywords = rule.keywords();
        if (keywords != null) {
            lint.look(keywords.root());
            boolean alone = rule.chosen().isEmpty() && rule.conditions().isEmpty();
            if (alone && !asksForSomething(keywords.root())) {
                lint.note(
                        Remark.Kind.NEGATIVE_ONLY,
                        keywords.canonical(),
                        "Only absences are asked for: nearly every filing of every company does.");
            }
        }
        lint.remarks.addAll(Contradictions.of(rule.conditions()));
        return lint.remarks;
    }

    private void note(Remark.Kind kind, String clause, String message) {
        remarks.add(new Remark(kind, clause, message, null));
    }

    /** Whether it can only hold where some word stands. */
    private static boolean asksForSomething(Node node) {
        return switch (node) {
            case Node.Words ignored -> true;
            case Node.Near ignored -> true;
            case Node.Scope ignored -> true;
            case Node.Not(Node part) -> excludesAbsence(part);
            case Node.And(List<Node> parts) -> parts.stream().anyMatch(Lint::asksForSomething);
            case Node.Or(List<Node> parts) -> parts.stream().allMatch(Lint::asksForSomething);
        };
    }

    private static boolean excludesAbsence(Node node) {
        return switch (node) {
            case Node.Not(Node part) -> asksForSomething(part);
            case Node.And(List<Node> parts) -> parts.stream().allMatch(Lint::excludesAbsence);
            case Node.Or(List<Node> parts) -> parts.stream().anyMatch(Lint::excludesAbsence);
            case Node.Words ignored -> false;
            case Node.Near ignored -> false;
            case Node.Scope ignored -> false;
        };
    }

    private void look(Node node) {
        switch (node) {
            case Node.Words(Term term) -> look(term);
            case Node.Near near -> {
                near.left().forEach(this::look);
                near.right().forEach(this::look);
            }
            case Node.Scope(Field ignored, Node part) -> look(part);
            case Node.Not(Node part) -> look(part);
            case Node.And(List<Node> parts) -> {
                opposites(parts, Remark.Kind.NEVER_TRUE, node);
                parts.forEach(this::look);
            }
            case Node.Or(List<Node> parts) -> {
                opposites(parts, Remark.Kind.ALWAYS_TRUE, node);
                parts.forEach(this::look);
            }
        }
    }

    private void opposites(List<Node> parts, Remark.Kind kind, Node whole) {
        for (Node part : parts) {
            if (part instanceof Node.Not(Node inner) && parts.contains(inner)) {
                note(
                        kind,
                        Canonical.of(whole),
                        kind == Remark.Kind.NEVER_TRUE
                                ? "Nothing can hold this: a part is asked for and excluded."
                                : "Everything holds this: a part is allowed both with and without.");
                return;
            }
        }
    }

    private void look(Term term) {
        if (!seen.add(term)) {
            return;
        }
        String clause = Canonical.of(term);
        String folded = term.folded();
        if (folded.codePointCount(0, folded.length()) == 1
                && Characters.isHan(folded.codePointAt(0))) {
            note(
                    Remark.Kind.SINGLE_CHARACTER,
                    clause,
                    "A single character stands inside of many words; write the whole word.");
        }
        spelling(term, clause);
        if (folded.codePoints().anyMatch(Lint::isPunctuation)) {
            note(
                    Remark.Kind.PUNCTUATION,
                    clause,
                    "It is found only with exactly this punctuation; join its words with AND or"
                            + " NEAR/5 to find them with any.");
        }
    }

    private void spelling(Term term, String clause) {
        String plain = term.text().toLowerCase(Locale.ROOT);
        if (!plain.equals(term.folded())) {
            remarks.add(
                    new Remark(
                            Remark.Kind.SPELLING,
                            clause,
                            "Width, traditional characters and spaces beside Han make no"
                                    + " difference: this looks for %s in any of its forms."
                                            .formatted(term.folded()),
                            null));
        }
    }

    private static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.OTHER_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION ->
                    "%.&*#@'".indexOf(c) < 0;
            default -> false;
        };
    }

    /** Whether a clause is one word of Latin letters that would also be found as a prefix. */
    public static boolean isWholeWord(String clause) {
        return clause.chars().allMatch(c -> c < 0x80 && Character.isLetterOrDigit(c))
                && !clause.isEmpty();
    }
}
