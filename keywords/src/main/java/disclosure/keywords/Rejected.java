package disclosure.keywords;

import org.jspecify.annotations.Nullable;

/** Carries the first mistake out of the recursive parser; never leaves this package. */
final class Rejected extends Exception {
    private static final long serialVersionUID = 1L;

    private final int position;
    private final @Nullable String suggestion;

    Rejected(String message, int position, @Nullable String suggestion) {
        super(message, null, false, false);
        this.position = position;
        this.suggestion = suggestion;
    }

    Parsed.Invalid asInvalid() {
        return new Parsed.Invalid(String.valueOf(getMessage()), position, suggestion);
    }
}
