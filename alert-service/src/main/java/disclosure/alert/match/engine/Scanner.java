package disclosure.alert.match.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds every term of every rule in one pass over a text. The text is taken in blocks, and each
 * block in steps without branches or with rare ones, so that in each the processor can wait for
 * many places of memory at once.
 */
final class Scanner {

    private static final int BLOCK = 1_024;

    private static final int TO_COMPARE = Witnesses.COMPARE << 31;

    /** Each character may end a pair and be a term by itself. */
    private static final int MOST = 2 * BLOCK + 1;

    /** Folded text does not hold it. */
    private static final char NONE = 0;

    /** So many of these stand before the text and after it: no witness is farther from its pair. */
    static final int MARGIN = Witnesses.FARTHEST;

    private final int[] pairs = new int[MOST];
    private final int[] places = new int[MOST];
    private final int[] @Nullable [] lists = new int[MOST][];
    private char[] characters = new char[0];

    /** Terms whose witnesses are there, below 0 those that must be compared; and where. */
    private int[] seen = new int[256];

    private int[] seenAt = new int[256];
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
        seenCount = 0;
        for (int i = 0; i < count; i++) {
            int[] list = lists[i];
            if (list != null) {
                witness(list, places[i]);
            }
        }
        int known = view.texts().length;
        for (int i = 0; i < seenCount; i++) {
            int term = seen[i] & ~TO_COMPARE;
            if (term < known && (seen[i] >= 0 || stands(term, folded, seenAt[i] - MARGIN, view))) {
                found.add(term, field);
            }
        }
    }

    /**
     * Notes the terms of a list whose witnesses are beside the pair here. Whether they are is
     * anybody's guess, so no branch.
     */
    private void witness(int[] list, int at) {
        int end = Buckets.end(list);
        makeRoom(end / Grams.STRIDE);
        int[] noted = seen;
        int[] notedAt = seenAt;
        long near = Witnesses.near(characters, at);
        int far = Witnesses.far(characters, at);
        int count = seenCount;
        for (int i = Grams.Table.FIRST; i < end; i += Grams.STRIDE) {
            int asked = list[i + 1];
            noted[count] = list[i] | asked << 31;
            notedAt[count] = at;
            count += Witnesses.stand(asked, list[i + 2], list[i + 3], near, far);
        }
        seenCount = count;
    }

    /** One more than what is kept, because what does not pass is written too. */
    private void makeRoom(int more) {
        int needed = seenCount + more + 1;
        if (seen.length < needed) {
            seen = Arrays.copyOf(seen, 2 * needed);
            seenAt = Arrays.copyOf(seenAt, 2 * needed);
        }
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
