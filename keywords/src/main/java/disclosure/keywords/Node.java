package disclosure.keywords;

import java.util.List;

/**
 * A part of an expression. Trees that come out of the parser are in normal form: no AND directly
 * under an AND, no OR directly under an OR, no double negation, no scope inside a scope.
 */
public sealed interface Node {
    /** All parts hold; at least two. */
    record And(List<Node> parts) implements Node {
        public And {
            parts = List.copyOf(parts);
        }
    }

    /** At least one part holds; at least two. */
    record Or(List<Node> parts) implements Node {
        public Or {
            parts = List.copyOf(parts);
        }
    }

    /** The part does not hold. */
    record Not(Node part) implements Node {}

    /** The part holds inside one single passage of the field. */
    record Scope(Field field, Node part) implements Node {}

    /**
     * One of the words on the left and one of those on the right stand close together in one
     * passage, in either order.
     *
     * @param distance how many words may stand between them at most; see {@link Nearness}
     * @param left at least one
     * @param right at least one
     */
    record Near(int distance, List<Term> left, List<Term> right) implements Node {
        public Near {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }

    /** Words to look for; without a scope around it, in the title and in the body. */
    record Words(Term term) implements Node {}
}
