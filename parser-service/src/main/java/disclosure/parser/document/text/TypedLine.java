package disclosure.parser.document.text;

/**
 * A line as typed.
 *
 * @param words without the blanks at both ends
 * @param indent column of its first character, from 0
 * @param right column after its last character
 * @param inTable whether it stands between the marks of a table
 */
record TypedLine(String words, int indent, int right, boolean inTable) {

    private static final int TAB = 8;

    static TypedLine of(String raw, boolean inTable) {
        StringBuilder line = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\t') {
                line.append(" ".repeat(TAB - line.length() % TAB));
            } else {
                line.append(c == '\u00A0' ? ' ' : c);
            }
        }
        String stripped = line.toString().stripTrailing();
        String words = stripped.stripLeading();
        return new TypedLine(words, stripped.length() - words.length(), stripped.length(), inTable);
    }

    boolean isBlank() {
        return words.isEmpty();
    }

    /** Nothing but strokes: underlines what stands above, or parts what stands above and below. */
    boolean isRule() {
        return !words.isEmpty() && words.chars().allMatch(c -> "-=_*~ .".indexOf(c) >= 0);
    }

    boolean isCentredIn(int width) {
        int middle = (indent + right) / 2;
        return indent >= 8 && Math.abs(middle - width / 2) <= 5;
    }
}
