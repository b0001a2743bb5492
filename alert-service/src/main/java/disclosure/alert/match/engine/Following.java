package disclosure.alert.match.engine;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Looks through the entries of the terms that stand in the filing at hand, and notes those that may
 * lead to a rule that matches. Whether a term has entries and whether they pass is anybody's guess,
 * so the loops over them have no branch. Reused from filing to filing.
 */
final class Following {

    /** Terms whose entries are fetched before the first of them is asked. */
    private static final int AHEAD = 192;

    /** Entries of a list that are looked through before those that may pass are asked. */
    private static final int PIECE = 256;

    /** Integers noted of an entry that may pass: its first one, and the value it asks for. */
    private static final int NOTED = 2;

    private static final int ROOM = 4 * PIECE * NOTED;

    private final Found found;
    private final Evaluation evaluation;
    private final Candidates candidates;

    /** Terms that have more entries than those followed so far, and the lists of these. */
    private final int[] more = new int[AHEAD];

    private final int[] @Nullable [] lists = new int[AHEAD][];

    /** Of entries whose guards are met, but for their values. */
    private final int[] mayPass = new int[ROOM];

    private int mayPassEnd;
    private int complete;
    private int lookedAt;
    private long fetched;

    Following(Found found, Evaluation evaluation, Candidates candidates) {
        this.found = found;
        this.evaluation = evaluation;
        this.candidates = candidates;
    }

    /** Answers how many entries were looked at. */
    int follow(TermEntries.Table table) {
        complete = evaluation.complete();
        lookedAt = 0;
        for (int from = 0; from < found.count(); from += AHEAD) {
            int to = Math.min(found.count(), from + AHEAD);
            int count = bringNear(from, to, table);
            for (int number = 0; number < TermEntries.FIRST; number++) {
                count = followFirst(number, count, table);
            }
            count = fetch(count, table);
            for (int i = 0; i < count; i++) {
                followList(Objects.requireNonNull(lists[i]), found.fields(more[i]));
            }
            pass();
        }
        return lookedAt;
    }

    private int bringNear(int from, int to, TermEntries.Table table) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            int term = found.term(i);
            more[i - from] = term;
            sum += table.entry(TermEntries.Table.place(term, 0));
            sum += table.value(TermEntries.Table.place(term, TermEntries.FIRST - 1));
        }
        fetched += sum;
        return to - from;
    }

    /** Follows the entry of this number of each term; answers how many of the terms have more. */
    private int followFirst(int number, int terms, TermEntries.Table table) {
        int[] noted = mayPass;
        int end = mayPassEnd;
        int count = 0;
        int entries = 0;
        for (int i = 0; i < terms; i++) {
            int term = more[i];
            int place = TermEntries.Table.place(term, number);
            int guard = table.guard(place);
            int value = table.value(place);
            noted[end] = table.entry(place);
            noted[end + 1] = value;
            end += passes(guard, table.alternative(place), value, found.fields(term)) * NOTED;
            more[count] = term;
            count += table.more(place);
            entries += Postings.isEntry(guard);
        }
        mayPassEnd = end;
        lookedAt += entries;
        return count;
    }

    /**
     * Keeps the terms whose lists are there: one that is not there yet holds younger rules only.
     */
    private int fetch(int count, TermEntries.Table table) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int[] list = Buckets.list(table.others(), more[i]);
            lists[kept] = list;
            more[kept] = more[i];
            kept += list == null ? 0 : 1;
        }
        fetched += Buckets.bringNear(lists, kept);
        return kept;
    }

    /** Changes with what was asked for, or the asking would be left out as useless. */
    long fetched() {
        return fetched;
    }

    private void followList(int[] list, int fields) {
        int end = Buckets.end(list);
        lookedAt += (end - 1) / Postings.STRIDE;
        int step = PIECE * Postings.STRIDE;
        for (int from = 1; from < end; from += step) {
            if (mayPassEnd > ROOM - PIECE * NOTED) {
                pass();
            }
            lookThrough(list, from, Math.min(end, from + step), fields);
        }
    }

    private void lookThrough(int[] list, int from, int to, int fields) {
        int[] noted = mayPass;
        int end = mayPassEnd;
        for (int i = from; i < to; i += Postings.STRIDE) {
            int value = list[i + 3];
            noted[end] = list[i];
            noted[end + 1] = value;
            end += passes(list[i + 1], list[i + 2], value, fields) * NOTED;
        }
        mayPassEnd = end;
    }

    /** 1 where all that an entry asks is so, but that the value may be another one. */
    private int passes(int guard, int alternative, int value, int fields) {
        int inField = -(Postings.fields(guard) & fields) >>> 31;
        return inField & found.meets(guard, alternative, complete) & evaluation.mayBear(value);
    }

    private void pass() {
        for (int i = 0; i < mayPassEnd; i += NOTED) {
            if (evaluation.bears(mayPass[i + 1])) {
                candidates.add(mayPass[i]);
            }
        }
        mayPassEnd = 0;
    }
}
