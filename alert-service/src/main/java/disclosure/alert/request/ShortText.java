package disclosure.alert.request;

import disclosure.keywords.FoldedText;
import java.util.Optional;

/** Names and tags: short texts by which people tell things apart. */
public final class ShortText {

    private ShortText() {}

    /**
     * What is wrong with one; empty for one that is accepted.
     *
     * @param text without white space around it
     * @param longest how many characters it may have, in UTF-16 units
     */
    public static Optional<String> fault(String text, int longest) {
        if (text.isEmpty()
                || text.length() > longest
                || text.chars().anyMatch(Character::isISOControl)) {
            return Optional.of("must have 1 to " + longest + " characters on one line");
        }
        // What folding drops, such as zero-width spaces and marks of direction, nobody sees.
        return FoldedText.of(text).folded().isBlank()
                ? Optional.of("has no visible character")
                : Optional.empty();
    }
}
