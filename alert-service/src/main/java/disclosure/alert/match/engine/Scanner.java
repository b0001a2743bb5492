package disclosure.alert.match.engine;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds every term of every rule in one pass over a text. The text is taken in blocks, and each
 * block in steps without branches or with rare ones, so that in each the processor can wait for
 * many places of memory at once.
 */
final class Scanner {

    private static final int BLOCK = 1_024;

    /** Each character may end a pair and be a term by itself. */
    private static final int MOST = 2 * BLOCK + 1;

    /** Folded text does not hold it. */
    private static final char NONE = 0;

    /** So many of these stand before the text and after it: no witness is farther from its pair. */
    static final int MARGIN = 4;

    private final int[] pairs = new int[MOST];
    private final int[] places = new int[MOST];
    private final int[] @Nullable [] lists = new int[MOST][];
    private char[] characters = new char[0];

    /** Terms that are there, for their witnesses say it all. */
    private int[] whole = new int[256];

    private int wholeCount;

    /** Of terms that must be compared, for their witnesses are there: which list, where in it. */
    private int[] seen = new int[256];

    private int seenCount;
    private long fetched;

    /** The characters of the text scanned last, from {@link #MARGIN} on. */
    char[] characters() {
        return characters;
    }

    void scan(String folded, int field, Index.View view, Found found) {
        int length = folded.length();
        if (characters.length < length + 2 * MARGIN) {
            characters = new char[Math.max(length + 2 * MARGIN, characters.length * 2)];
        }
        folded.getChars(0, length, characters, MARGIN);
        Arrays.fill(characters, MARGIN + length, length + 2 * MARGIN, NONE);
        Grams.Table grams = view.grams();
        int end = MARGIN + length;
        for (int from = MARGIN; from < end; from += BLOCK) {
            int to = Math.min(end, from + BLOCK);
            int count = collect(Math.max(MARGIN + 1, from), to, grams);
            if (grams.hasSingles()) {
                count = collectSingles(from, to, grams, count);
            }
            count = fetch(count, grams);
            look(count, folded, field, view, found);
        }
    }

    /** Notes the places of pairs that terms may be filed under. */
    private int collect(int from, int to, Grams.Table grams) {
        long[] filter = grams.filter();
        int shift = grams.filterShift();
        char[] text = characters;
        int[] where = places;
        int count = 0;
        int pair = from < to ? text[from - 1] : 0;
        for (int i = from; i < to; i++) {
            pair = pair << 16 | text[i];
            long hash = Grams.Table.hash(pair);
            long word = filter[(int) (hash >>> shift)];
            where[count] = i - 1;
            // Whether one is there is anybody's guess, so no branch.
            count += Grams.Table.mayHold(word, hash);
        }
        for (int i = 0; i < count; i++) {
            int at = where[i];
            pairs[i] = text[at] << 16 | text[at + 1];
        }
        return count;
    }

    private int collectSingles(int from, int to, Grams.Table grams, int already) {
        int count = already;
        for (int i = from; i < to; i++) {
            char c = characters[i];
            if (grams.isSingle(c)) {
                pairs[count] = c;
                places[count++] = i;
            }
        }
        return count;
    }

    /** Keeps those under which a term is filed that may stand between their neighbours. */
    private int fetch(int count, Grams.Table grams) {
        int kept = 0;
        askFor(count, grams);
        for (int i = 0; i < count; i++) {
            int at = places[i];
            // A single character has no pair, and all neighbours will do.
            char after = pairs[i] >>> 16 == 0 ? NONE : characters[at + 2];
            int place = grams.place(pairs[i]);
            int fits = grams.fits(place, characters[at - 1], after);
            // Whether it does is anybody's guess, so no branch.
            places[kept] = at;
            pairs[kept] = place;
            kept += fits;
        }
        int[] @Nullable [] table = grams.lists().lists();
        for (int i = 0; i < kept; i++) {
            lists[i] = Buckets.list(table, pairs[i]);
        }
        fetched += Buckets.bringNear(lists, kept);
        return kept;
    }

    /** Brings near what the table says of the pairs. */
    private void askFor(int count, Grams.Table grams) {
        int[] keys = grams.keys();
        int shift = grams.shift();
        int sum = 0;
        for (int i = 0; i < count; i++) {
            sum += keys[2 * (int) (Grams.Table.hash(pairs[i]) >>> shift)];
        }
        fetched += sum;
    }

    /** Changes with what was asked for, or the asking would be left out as useless. */
    long fetched() {
        return fetched;
    }

    private void look(int count, String folded, int field, Index.View view, Found found) {
        wholeCount = 0;
        seenCount = 0;
        for (int i = 0; i < count; i++) {
            int[] list = lists[i];
            if (list != null) {
                witness(i, list);
            }
        }
        int known = view.texts().length;
        for (int i = 0; i < wholeCount; i++) {
            if (whole[i] < known) {
                found.add(whole[i], field);
            }
        }
        for (int i = 0; i < seenCount; i++) {
            int number = seen[2 * i];
            int[] list = Objects.requireNonNull(lists[number]);
            int entry = seen[2 * i + 1];
            if (list[entry] < known && stands(list, entry, folded, places[number], view)) {
                found.add(list[entry], field);
            }
        }
    }

    /**
     * Notes the terms of a list whose witnesses are there. Whether they are is anybody's guess, and
     * so is whether they say it all, so no branch.
     */
    private void witness(int number, int[] list) {
        int end = Buckets.end(list);
        makeRoom(end);
        char[] text = characters;
        int[] notedWhole = whole;
        int[] noted = seen;
        int at = places[number];
        int count = seenCount;
        int countWhole = wholeCount;
        for (int i = Grams.Table.FIRST; i < end; i += Grams.STRIDE + (list[i + 1] >>> 24)) {
            int witnesses = list[i + 1];
            int wanted = list[i + 2];
            int different =
                    (text[at + (witnesses << 8 >> 24)] ^ (wanted >>> 16))
                            | (text[at + (witnesses << 16 >> 24)] ^ (wanted & 0xFFFF));
            // Characters differ in their lower half at most, so this is negative where none does.
            int there = (different - 1) >>> 31;
            int compared = there & witnesses & Grams.COMPARE;
            noted[2 * count] = number;
            noted[2 * count + 1] = i;
            count += compared;
            notedWhole[countWhole] = list[i];
            countWhole += there - compared;
        }
        seenCount = count;
        wholeCount = countWhole;
    }

    private void makeRoom(int more) {
        if (seen.length < 2 * (seenCount + more)) {
            seen = Arrays.copyOf(seen, 4 * (seenCount + more));
        }
        if (whole.length < wholeCount + more) {
            whole = Arrays.copyOf(whole, 2 * (wholeCount + more));
        }
    }

    /** Whether the term of which the pair and the witnesses are there is there as a whole. */
    private boolean stands(int[] list, int entry, String folded, int at, Index.View view) {
        return list[entry + 1] >>> 24 == 0
                ? stands(list[entry], folded, at - MARGIN, view)
                : stands(list, entry + Grams.STRIDE, folded, at);
    }

    /** Whether the term whose characters are listed here stands where its pair is. */
    private boolean stands(int[] list, int listed, String folded, int at) {
        int head = list[listed];
        int length = head >>> 16;
        int start = at - (head >>> 8 & 0xFF);
        if (start < MARGIN || start + length > MARGIN + folded.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            int two = list[listed + 1 + (i >> 1)];
            if (characters[start + i] != (char) ((i & 1) == 0 ? two >>> 16 : two)) {
                return false;
            }
        }
        int from = start - MARGIN;
        return Terms.fits(head & 0xFF, folded, from, from + length);
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
