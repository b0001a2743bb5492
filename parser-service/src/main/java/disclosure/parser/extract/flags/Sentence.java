package disclosure.parser.extract.flags;

import disclosure.parser.document.Compact;

/**
 * A sentence as it reads: Chinese without white space, which is layout there, other text with
 * single blanks.
 *
 * @param words what it says
 * @param offset of its first character in the text
 * @param end behind its last character in the text
 */
record Sentence(String words, int offset, int end) {

    private static final String ENDS = "。！？!?；;\n";

    /** The sentence around a place. */
    static Sentence around(String text, int from, int to) {
        int start = from;
        while (start > 0 && !endsAt(text, start - 1)) {
            start--;
        }
        while (start < from && Compact.isSpace(text.charAt(start))) {
            start++;
        }
        int end = to;
        while (end < text.length() && !endsAt(text, end)) {
            end++;
        }
        String raw = text.substring(start, end);
        boolean chinese = raw.codePoints().anyMatch(Character::isIdeographic);
        String words = chinese ? Compact.of(raw).toString() : raw.strip().replaceAll("\\s+", " ");
        return new Sentence(words, start, end);
    }

    /** A full stop ends a sentence where a blank follows and no number or abbreviation stands. */
    private static boolean endsAt(String text, int index) {
        char c = text.charAt(index);
        if (ENDS.indexOf(c) >= 0) {
            return true;
        }
        return c == '.'
                && index > 1
                && index + 1 < text.length()
                && Character.isWhitespace(text.charAt(index + 1))
                && Character.isLowerCase(text.charAt(index - 1))
                && Character.isLetter(text.charAt(index - 2));
    }
}
