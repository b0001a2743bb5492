package disclosure.keywords;

/**
 * One word or phrase to look for.
 *
 * @param text as the user wrote it, whitespace runs collapsed to one space, none at the ends
 * @param folded what is looked for in folded text; never empty
 * @param prefix whether the last word may go on ({@code AI*}); always false where the term ends in
 *     a character that knows no word border, because there it would change nothing
 */
public record Term(String text, String folded, boolean prefix) {

    /** A term of this text; its folded form must not be empty. */
    public static Term of(String text, boolean prefix) {
        String tidy = tidy(text);
        String folded = FoldedText.of(tidy).folded();
        if (folded.isEmpty()) {
            throw new IllegalArgumentException("nothing to look for");
        }
        boolean open = prefix && Borders.isWord(folded.codePointBefore(folded.length()));
        return new Term(tidy, folded, open);
    }

    /**
     * Where the term next occurs in a folded text, borders respected.
     *
     * @return the index, or -1
     */
    public int indexIn(String foldedText, int from) {
        int at = foldedText.indexOf(folded, from);
        while (at >= 0 && !fits(foldedText, at)) {
            at = foldedText.indexOf(folded, at + 1);
        }
        return at;
    }

    /** Whether the borders allow the term at this index, where its characters stand. */
    public boolean fits(String foldedText, int at) {
        int end = at + folded.length();
        return Borders.mayStart(foldedText, at) && (prefix || Borders.mayEnd(foldedText, end));
    }

    /** Whether the term occurs in this folded text. */
    public boolean isIn(String foldedText) {
        return indexIn(foldedText, 0) >= 0;
    }

    private static String tidy(String text) {
        var tidy = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Characters.isSpace(c)) {
                gap = !tidy.isEmpty();
            } else {
                if (gap) {
                    tidy.append(' ');
                    gap = false;
                }
                tidy.append(c);
            }
        }
        return tidy.toString();
    }
}
