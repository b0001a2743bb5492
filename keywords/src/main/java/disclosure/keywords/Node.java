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

    /** Words to look for; without a scope around it, in the title and in the body. */
    record Words(Term term) implements Node {}
}
