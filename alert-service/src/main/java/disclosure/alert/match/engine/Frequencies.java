package disclosure.alert.match.engine;

import java.util.concurrent.locks.ReentrantLock;

/**
 * In how many filings which characters stand side by side, learned from the filings that were
 * matched. A table of hashed pairs: a collision makes a pair look more frequent than it is, which
 * costs time and never a match. Old filings fade: at {@link #MEMORY} all counts are halved.
 */
final class Frequencies {

    private static final int BITS = 18;
    static final int MEMORY = 4_096;
    private static final int LONGEST = 50_000;

    /** Learning from each filing would cost a fifth of matching it. */
    private static final int AT_FIRST = 256;

    private static final int LATER = 32;

    private final int[] filings = new int[1 << BITS];
    private final int[] lastSeen = new int[1 << BITS];
    private final ReentrantLock learning = new ReentrantLock();
    private int remembered;
    private long learned;
    private int asked;
    private int stamp;

    /** Takes note of a filing's characters, unless another one is just being noted. */
    void learn(char[] text, int from, int length) {
        if (!learning.tryLock()) {
            return;
        }
        try {
            if (asked++ >= AT_FIRST && asked % LATER != 0) {
                return;
            }
            if (remembered >= MEMORY) {
                fade();
            }
            remembered++;
            learned++;
            stamp++;
            count(text, from, from + Math.min(length, LONGEST));
        } finally {
            learning.unlock();
        }
    }

    private void count(char[] text, int from, int to) {
        int pair = 0;
        for (int i = from; i < to; i++) {
            note(place(text[i]));
            pair = pair << 16 | text[i];
            if (i > from) {
                note(place(pair));
            }
        }
    }

    private void note(int place) {
        if (lastSeen[place] != stamp) {
            lastSeen[place] = stamp;
            filings[place]++;
        }
    }

    private void fade() {
        remembered /= 2;
        for (int i = 0; i < filings.length; i++) {
            filings[i] >>= 1;
        }
    }

    /** Filings learned from since the beginning, those that faded included. */
    long learned() {
        return learned;
    }

    /** The share of filings that hold these two characters side by side; guessed where unknown. */
    double pair(char first, char second) {
        return share(first << 16 | second, 0.1);
    }

    /** No less than the share of filings that hold these characters in a row. */
    double share(String text) {
        // Before anything was learned, a longer term is a rarer one.
        double least = share(text.charAt(0), 0.5);
        for (int i = 1; i < text.length(); i++) {
            least = Math.min(least, pair(text.charAt(i - 1), text.charAt(i)));
        }
        return least * (1 + 1.0 / text.length());
    }

    private double share(int key, double guess) {
        return (filings[place(key)] + guess) / (remembered + 1.0);
    }

    private static int place(int key) {
        return (key * 0x9E3779B1) >>> (32 - BITS);
    }
}
