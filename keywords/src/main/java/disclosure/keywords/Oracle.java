package disclosure.keywords;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Evaluates an expression by looking for every term in every passage: slow and obvious. */
final class Oracle {
    private static final Set<Field> WITHOUT_SCOPE = EnumSet.of(Field.TITLE, Field.BODY);

    private final Searchable searchable;

    Oracle(Searchable searchable) {
        this.searchable = searchable;
    }

    Evaluation evaluate(Node root) {
        Truth truth = truth(root);
        if (truth != Truth.TRUE) {
            return new Evaluation(truth, List.of());
        }
        var found = new LinkedHashSet<Placed>();
        collect(root, true, found);
        var inOrder = new ArrayList<>(found);
        inOrder.sort(Placed.ORDER);
        return new Evaluation(truth, inOrder.stream().map(Placed::hit).toList());
    }

    Truth truth(Node node) {
        return switch (node) {
            case Node.Words words -> somewhere(WITHOUT_SCOPE, words);
            case Node.Near near -> somewhere(WITHOUT_SCOPE, near);
            case Node.Scope(Field field, Node part) -> somewhere(EnumSet.of(field), part);
            case Node.Not(Node part) -> truth(part).negated();
            case Node.And(List<Node> parts) ->
                    parts.stream().map(this::truth).reduce(Truth.TRUE, Truth::and);
            case Node.Or(List<Node> parts) ->
                    parts.stream().map(this::truth).reduce(Truth.FALSE, Truth::or);
        };
    }

    private Truth somewhere(Set<Field> fields, Node part) {
        for (Passage passage : searchable.passages()) {
            if (fields.contains(passage.field()) && holds(part, passage)) {
                return Truth.TRUE;
            }
        }
        boolean mayCome = fields.stream().anyMatch(searchable.stillToCome()::contains);
        return mayCome ? Truth.UNKNOWN : Truth.FALSE;
    }

    /** Whether a part holds inside one passage; a passage is whole, so there is no UNKNOWN. */
    private static boolean holds(Node node, Passage passage) {
        return switch (node) {
            case Node.Words(Term term) -> term.isIn(passage.text().folded());
            case Node.Near near -> new Nearness(near, passage.text().folded()).holds();
            case Node.Scope(Field field, Node part) ->
                    field == passage.field() && holds(part, passage);
            case Node.Not(Node part) -> !holds(part, passage);
            case Node.And(List<Node> parts) -> parts.stream().allMatch(p -> holds(p, passage));
            case Node.Or(List<Node> parts) -> parts.stream().anyMatch(p -> holds(p, passage));
        };
    }

    /** Follows only the parts whose value makes their parent's value; negation turns it around. */
    private void collect(Node node, boolean wanted, Set<Placed> found) {
        if (truth(node) != Truth.of(wanted)) {
            return;
        }
        switch (node) {
            case Node.Words words -> collectInPassages(WITHOUT_SCOPE, "", words, wanted, found);
            case Node.Near near -> collectInPassages(WITHOUT_SCOPE, "", near, wanted, found);
            case Node.Scope(Field field, Node part) ->
                    collectInPassages(
                            EnumSet.of(field), field.written() + ":", part, wanted, found);
            case Node.Not(Node part) -> collect(part, !wanted, found);
            case Node.And(List<Node> parts) -> parts.forEach(p -> collect(p, wanted, found));
            case Node.Or(List<Node> parts) -> parts.forEach(p -> collect(p, wanted, found));
        }
    }

    private void collectInPassages(
            Set<Field> fields, String scope, Node part, boolean wanted, Set<Placed> found) {
        if (!wanted) {
            return;
        }
        for (int i = 0; i < searchable.passages().size(); i++) {
            Passage passage = searchable.passages().get(i);
            if (fields.contains(passage.field())) {
                collectInPassage(part, true, new Place(scope, i, passage), found);
            }
        }
    }

    private static void collectInPassage(
            Node node, boolean wanted, Place place, Set<Placed> found) {
        if (holds(node, place.passage()) != wanted) {
            return;
        }
        switch (node) {
            case Node.Words(Term term) -> {
                if (wanted) {
                    occurrences(term, place, found);
                }
            }
            case Node.Near near -> {
                if (wanted) {
                    String clause = place.scope() + Canonical.of(near);
                    new Nearness(near, place.passage().text().folded())
                            .hits()
                            .forEach(span -> found.add(place.at(clause, span.start(), span.end())));
                }
            }
            case Node.Scope(Field ignored, Node part) ->
                    collectInPassage(part, wanted, place, found);
            case Node.Not(Node part) -> collectInPassage(part, !wanted, place, found);
            case Node.And(List<Node> parts) ->
                    parts.forEach(p -> collectInPassage(p, wanted, place, found));
            case Node.Or(List<Node> parts) ->
                    parts.forEach(p -> collectInPassage(p, wanted, place, found));
        }
    }

    private static void occurrences(Term term, Place place, Set<Placed> found) {
        FoldedText text = place.passage().text();
        String clause = place.scope() + Canonical.of(term);
        int at = term.indexIn(text.folded(), 0);
        while (at >= 0) {
            found.add(place.at(clause, at, at + term.folded().length()));
            at = term.indexIn(text.folded(), at + 1);
        }
    }

    private record Place(String scope, int number, Passage passage) {
        Placed at(String clause, int foldedStart, int foldedEnd) {
            int start = passage.text().originalStart(foldedStart);
            int end = passage.text().originalEnd(foldedEnd);
            return new Placed(number, new Hit(clause, passage, start, end));
        }
    }

    private record Placed(int passageNumber, Hit hit) {
        static final Comparator<Placed> ORDER =
                Comparator.comparingInt(Placed::passageNumber)
                        .thenComparingInt(p -> p.hit().start())
                        .thenComparingInt(p -> p.hit().end())
                        .thenComparing(p -> p.hit().clause());
    }
}
