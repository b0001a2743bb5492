package disclosure.alert.match.engine;

/** Finds every term of every rule in one pass over a text. */
final class Scanner {

    private char[] characters = new char[0];

    /** The characters of the text scanned last. */
    char[] characters() {
        return characters;
    }

    void scan(String folded, int field, Index.View view, Found found) {
        int length = folded.length();
        if (characters.length < length) {
            characters = new char[Math.max(length, characters.length * 2)];
        }
        char[] text = characters;
        folded.getChars(0, length, text, 0);
        Grams.Table grams = view.grams();
        long[] filter = grams.filter();
        int shift = grams.filterShift();
        int pair = 0;
        for (int i = 0; i < length; i++) {
            char c = text[i];
            pair = pair << 16 | c;
            int bit = Grams.Table.hash(pair) >>> shift;
            if ((filter[bit >>> 6] & 1L << bit) != 0 && i > 0) {
                look(pair, folded, i - 1, field, view, found);
            }
            if (grams.isSingle(c)) {
                look(c, folded, i, field, view, found);
            }
        }
    }

    private void look(int key, String folded, int at, int field, Index.View view, Found found) {
        int place = view.grams().place(key);
        int[] list = place < 0 ? null : Buckets.list(view.grams().lists().lists(), place);
        if (list == null) {
            return;
        }
        int known = view.texts().length;
        int end = Buckets.end(list);
        int length = folded.length();
        for (int i = 1; i < end; i += Grams.STRIDE) {
            int witnesses = list[i + 1];
            int term = list[i];
            if (isThere(witnesses << 8 >> 24, list[i + 2] >>> 16, at, length)
                    && isThere(witnesses << 16 >> 24, list[i + 2], at, length)
                    && term < known
                    && !found.isIn(term, field)
                    && ((witnesses & Grams.COMPARE) == 0 || stands(term, folded, at, view))) {
                found.add(term, field);
            }
        }
    }

    private boolean isThere(int distance, int character, int at, int length) {
        if (distance == 0) {
            return true;
        }
        int place = at + distance;
        return place >= 0 && place < length && characters[place] == (char) character;
    }

    private static boolean stands(int term, String folded, int at, Index.View view) {
        int mark = view.marks()[term];
        String text = view.texts()[term];
        int start = at - Terms.keyOffset(mark);
        return start >= 0
                && folded.startsWith(text, start)
                && Terms.fits(mark, folded, start, start + text.length());
    }
}
