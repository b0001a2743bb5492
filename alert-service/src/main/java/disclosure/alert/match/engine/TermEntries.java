package disclosure.alert.match.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Entries under terms. The first ones of each term lie in one table, because with many rules most
 * terms that are found have but a few; what follows them is in a list of the term's own. One thread
 * appends; others may read at the same time, without any order: an entry of which they see but a
 * part is that of a rule that is younger than their match, or says that rule 0 must be looked at.
 * Neither changes what they find.
 */
final class TermEntries {

    /** Entries of a term in the table. */
    static final int FIRST = 2;

    /** Marks, in the rule of an entry, that another one follows it. */
    private static final int MORE = 1 << 31;

    /**
     * As matches read it.
     *
     * @param firsts so many entries for each term; all 0 where the term has no more
     * @param others lists of further entries, by term
     */
    // Never compared: it only gives the arrays names.
    @SuppressWarnings("ArrayRecordComponent")
    record Table(int[] firsts, int[] @Nullable [] others) {

        static int place(int term, int number) {
            return (term * FIRST + number) * Postings.STRIDE;
        }

        /** Without the mark. */
        int entry(int place) {
            return firsts[place] & ~MORE;
        }

        int guard(int place) {
            return firsts[place + 1];
        }

        int alternative(int place) {
            return firsts[place + 2];
        }

        int value(int place) {
            return firsts[place + 3];
        }

        /** 1 where another entry of the term follows, else 0. */
        int more(int place) {
            return firsts[place] >>> 31;
        }
    }

    private int[] firsts = {};
    private final Buckets others = new Buckets(256);

    Table table() {
        return new Table(firsts, others.lists());
    }

    /** Also for terms without entries: whatever stands in a filing is asked for. */
    void makeRoomFor(int terms) {
        if (Table.place(terms, 0) > firsts.length) {
            firsts = Arrays.copyOf(firsts, Table.place(terms, 0));
        }
    }

    void append(int term, int entry, int guard, int alternative, int value) {
        int number = 0;
        while (number < FIRST && Postings.isEntry(firsts[Table.place(term, number) + 1]) != 0) {
            number++;
        }
        if (number < FIRST) {
            int at = Table.place(term, number);
            firsts[at] = entry;
            firsts[at + 1] = guard;
            firsts[at + 2] = alternative;
            firsts[at + 3] = value;
        } else {
            others.append(term, entry, guard, alternative, value);
        }
        if (number > 0) {
            firsts[Table.place(term, number - 1)] |= MORE;
        }
    }

    /** Lays the lists side by side, in the order of the terms and without room to grow. */
    void compact() {
        others.compact();
    }
}
