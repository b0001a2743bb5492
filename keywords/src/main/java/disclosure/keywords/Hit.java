package disclosure.keywords;

/**
 * One occurrence of a term.
 *
 * @param clause the term, or the whole NEAR, in canonical form with its scope: {@code
 *     answer:DeepSeek}
 * @param start where it begins in the passage's original text, in UTF-16 units
 * @param end where it ends there, exclusive
 */
public record Hit(String clause, Passage passage, int start, int end) {
    /** The words of the filing that were found, as written there. */
    public String matchedText() {
        return passage.text().original().substring(start, end);
    }
}
