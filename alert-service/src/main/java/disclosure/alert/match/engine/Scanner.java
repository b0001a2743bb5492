package disclosure.alert.match.engine;

import org.jspecify.annotations.Nullable;

/** Finds every term of every rule in one pass over a text. */
final class Scanner {

    private char[] characters = new char[0];
    private int[] pairs = {};
    private int[] places = {};
    private int[] @Nullable [] lists = {};

    /** The characters of the text scanned last. */
    char[] characters() {
        return characters;
    }

    void scan(String folded, int field, Index.View view, Found found) {
        int length = folded.length();
        if (characters.length < length) {
            characters = new char[Math.max(length, characters.length * 2)];
            pairs = new int[characters.length * 2];
            places = new int[characters.length * 2];
            lists = new int[characters.length * 2][];
        }
        folded.getChars(0, length, characters, 0);
        // In steps, so that in each the processor can wait for many places of memory at once.
        int count = collect(length, view.grams());
        fetch(count, view.grams());
        for (int i = 0; i < count; i++) {
            int[] list = lists[i];
            if (list != null && list[Grams.Table.PAIR] != pairs[i]) {
                list = Buckets.list(view.grams().lists().lists(), view.grams().place(pairs[i]));
            }
            if (list != null) {
                look(list, folded, places[i], field, view, found);
            }
        }
    }

    /** Notes the pairs, and the single characters, that terms may be filed under. */
    private int collect(int length, Grams.Table grams) {
        long[] filter = grams.filter();
        int shift = grams.filterShift();
        int count = 0;
        int pair = 0;
        for (int i = 0; i < length; i++) {
            char c = characters[i];
            pair = pair << 16 | c;
            int bit = Grams.Table.hash(pair) >>> shift;
            if ((filter[bit >>> 6] & 1L << bit) != 0 && i > 0) {
                pairs[count] = pair;
                places[count++] = i - 1;
            }
            if (grams.isSingle(c)) {
                pairs[count] = c;
                places[count++] = i;
            }
        }
        return count;
    }

    private void fetch(int count, Grams.Table grams) {
        int[] @Nullable [] table = grams.lists().lists();
        int shift = grams.shift();
        for (int i = 0; i < count; i++) {
            lists[i] = Buckets.list(table, Grams.Table.hash(pairs[i]) >>> shift);
        }
    }

    private void look(int[] list, String folded, int at, int field, Index.View view, Found found) {
        int known = view.texts().length;
        int end = Buckets.end(list);
        int length = folded.length();
        for (int i = Grams.Table.FIRST; i < end; i += Grams.STRIDE) {
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
