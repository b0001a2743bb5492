package disclosure.keywords;

/**
 * A keyword expression that a user wrote and the parser understood. The language is described in
 * the package documentation. Immutable; equal when written the same but for layout.
 */
public record Expression(Node root) {
    /** Longest accepted text, in UTF-16 units. */
    public static final int MAX_LENGTH = 4_000;

    /** Written out a text is never as much longer as to be refused then. */
    private static final int SHORT = MAX_LENGTH / 10;

    /** Deepest accepted nesting of parentheses and negations. */
    public static final int MAX_DEPTH = 32;

    /** Most terms in one expression. */
    public static final int MAX_TERMS = 256;

    /** Most words that {@code NEAR/n} may allow between two terms. */
    public static final int MAX_DISTANCE = 100;

    /** Never throws for any text; what is wrong comes back with its position. */
    public static Parsed parse(String text) {
        try {
            Expression expression = new Expression(new Parser(text).parse());
            return new Parsed.Valid(text.length() <= SHORT ? expression : expression.checked(0));
        } catch (Rejected rejected) {
            return rejected.asInvalid();
        }
    }

    /**
     * What is kept as text must be accepted again.
     *
     * @param position where it begins in the text of which it is a part
     */
    Expression checked(int position) throws Rejected {
        if (canonical().length() > MAX_LENGTH) {
            throw new Rejected(
                    "The keywords of a rule may have at most %d characters, with AND and quotes written out."
                            .formatted(MAX_LENGTH),
                    position,
                    null);
        }
        return this;
    }

    /** The one way to write this expression; parsing it gives an equal expression. */
    public String canonical() {
        return Canonical.of(root);
    }

    /** What {@link #evaluate} says, without looking up every place that says so. */
    public Truth truth(Searchable searchable) {
        return new Oracle(searchable).truth(root);
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
