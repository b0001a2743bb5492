package disclosure.keywords;

/**
 * A keyword expression that a user wrote and the parser understood. The language is described in
 * the package documentation. Immutable; equal when written the same but for layout.
 */
public record Expression(Node root) {
    /** Longest accepted text, in UTF-16 units. */
    public static final int MAX_LENGTH = 4_000;

    /** Deepest accepted nesting of parentheses and negations. */
    public static final int MAX_DEPTH = 32;

    /** Most terms in one expression. */
    public static final int MAX_TERMS = 256;

    /** Most words that {@code NEAR/n} may allow between two terms. */
    public static final int MAX_DISTANCE = 100;

    /** Never throws for any text; what is wrong comes back with its position. */
    public static Parsed parse(String text) {
        try {
            return new Parsed.Valid(new Expression(new Parser(text).parse()));
        } catch (Rejected rejected) {
            return rejected.asInvalid();
        }
    }

    /** The one way to write this expression; parsing it gives an equal expression. */
    public String canonical() {
        return Canonical.of(root);
    }

    /** What holds, by the plainest possible reading: the oracle for everything faster. */
    public Evaluation evaluate(Searchable searchable) {
        return new Oracle(searchable).evaluate(root);
    }

    @Override
    public String toString() {
        return canonical();
    }
}
