package disclosure.alert.match.engine;

import disclosure.keywords.Expression;
import disclosure.keywords.Field;
import disclosure.keywords.Node;
import disclosure.keywords.Term;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Writes the criteria of a rule as a program: the cheap ones first. */
final class Compiler {

    private static final int NO_FIELD = -1;

    private final ToIntFunction<Term> terms;
    private final Values values;
    private final Program program = new Program();

    private Compiler(ToIntFunction<Term> terms, Values values) {
        this.terms = terms;
        this.values = values;
    }

    static int[] compile(
            Collection<Criterion> criteria,
            ToIntFunction<Term> terms,
            Conditions conditions,
            Values values) {
        Compiler compiler = new Compiler(terms, values);
        int begun = compiler.begin(Program.ALL);
        for (Criterion each : criteria) {
            if (each instanceof Criterion.OneOf(Trait trait, Set<String> of)) {
                compiler.values(trait, of, Set.of());
            } else if (each
                    instanceof Criterion.Companies(Set<String> tickers, Set<String> lists)) {
                compiler.values(Trait.TICKER, tickers, lists);
            }
        }
        for (Criterion each : criteria) {
            if (each instanceof Criterion.Condition condition) {
                compiler.program.add(Program.CONDITION, conditions.number(condition));
            }
        }
        for (Criterion each : criteria) {
            if (each instanceof Criterion.Keywords(Expression expression)) {
                compiler.conjuncts(expression.root());
            }
        }
        compiler.program.close(begun);
        return compiler.program.code();
    }

    private void conjuncts(Node root) {
        if (root instanceof Node.And(List<Node> parts)) {
            parts.forEach(part -> node(part, NO_FIELD));
        } else {
            node(root, NO_FIELD);
        }
    }

    private int begin(int operation) {
        int begun = program.length();
        program.add(operation, 0);
        return begun;
    }

    private void values(Trait trait, Set<String> named, Set<String> lists) {
        int begun = begin(Program.VALUES);
        program.add(trait.number());
        int[] numbers = new int[named.size() + lists.size()];
        int count = 0;
        for (String value : named) {
            numbers[count++] = values.number(trait, value);
        }
        for (String list : lists) {
            numbers[count++] = values.number(Trait.WATCHLIST, list);
        }
        Arrays.sort(numbers);
        for (int number : numbers) {
            program.add(number);
        }
        program.close(begun);
    }

    private void node(Node node, int field) {
        switch (node) {
            case Node.And(List<Node> parts) -> parts(Program.ALL, parts, field);
            case Node.Or(List<Node> parts) -> parts(Program.ANY, parts, field);
            case Node.Not(Node part) -> {
                program.add(Program.NOT, 0);
                node(part, field);
            }
            case Node.Words(Term term) ->
                    program.add(
                            field == NO_FIELD ? Program.TERM : Program.TERM_IN_FIELD + field,
                            terms.applyAsInt(term));
            case Node.Scope(Field scope, Node part) -> scope(scope, part);
            case Node.Near near -> near(near, field);
        }
    }

    private void near(Node.Near near, int field) {
        int begun = begin(Program.NEAR);
        program.add(field == NO_FIELD ? Fields.WITHOUT_SCOPE : 1 << field);
        program.add(near.distance()).add(near.left().size());
        near.left().forEach(term -> program.add(terms.applyAsInt(term)));
        near.right().forEach(term -> program.add(terms.applyAsInt(term)));
        program.close(begun);
    }

    private void parts(int operation, List<Node> parts, int field) {
        int begun = begin(operation);
        parts.forEach(part -> node(part, field));
        program.close(begun);
    }

    /** Alternatives of words ask nothing of a passage that they would not ask of the field. */
    private void scope(Field scope, Node part) {
        if (part instanceof Node.Words
                || (part instanceof Node.Or(List<Node> parts)
                        && parts.stream().allMatch(Node.Words.class::isInstance))) {
            node(part, Fields.number(scope));
            return;
        }
        int begun = begin(Program.INSIDE);
        program.add(Fields.number(scope));
        node(part, Fields.number(scope));
        program.close(begun);
    }
}
