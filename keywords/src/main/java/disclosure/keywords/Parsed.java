package disclosure.keywords;

import org.jspecify.annotations.Nullable;

/** What became of a user's text: an expression, or what is wrong with it and where. */
public sealed interface Parsed {
    /** The text is an expression. */
    record Valid(Expression expression) implements Parsed {}

    /**
     * The text is not an expression.
     *
     * @param message one sentence for the user
     * @param position 0-based UTF-16 index into the text
     * @param suggestion the whole text as it was probably meant, where that can be told
     */
    record Invalid(String message, int position, @Nullable String suggestion) implements Parsed {}
}
