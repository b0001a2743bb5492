package disclosure.keywords;

import org.jspecify.annotations.Nullable;

/**
 * Something about a rule that is allowed and may not be what was meant.
 *
 * @param clause the part it is about, in canonical form
 * @param message one sentence for the user
 * @param suggestion the part as it was probably meant, where that can be told
 */
public record Remark(Kind kind, String clause, String message, @Nullable String suggestion) {

    /** What may be wrong. */
    public enum Kind {
        ALWAYS_TRUE,
        NEVER_TRUE,
        /** Only absences are asked for, of any company. */
        NEGATIVE_ONLY,
        SINGLE_CHARACTER,
        /** Written in a form that is folded: another one would be found too. */
        SPELLING,
        /** Found only with exactly this punctuation. */
        PUNCTUATION,
        /** Found only as a whole word. */
        WHOLE_WORD,
        /** In more than a fifth of the filings. */
        FREQUENT,
        NEVER_HITS
    }
}
