package disclosure.alert.match.engine;

import disclosure.keywords.Field;
import disclosure.keywords.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Matches one filing after the other; its room is reused. For one thread at a time. */
final class Matching {

    /** Lists fetched before the first of them is followed; they stay beside the processor. */
    private static final int AHEAD = 64;

    /** Entries of a list that are looked through before those that may pass are asked. */
    private static final int PIECE = 256;

    /** Integers noted of an entry that may pass: its first one, and the value it asks for. */
    private static final int NOTED = 2;

    private static final int ROOM = 4 * PIECE * NOTED;

    private final Found found = new Found();
    private final Scanner scanner = new Scanner();
    private final Evaluation evaluation;
    private final Frequencies frequencies;
    private final List<Matches.Failure> failures = new ArrayList<>();
    private Index.View view;

    /** Lists that are followed next, and the terms they belong to. */
    private final int[] @Nullable [] lists = new int[AHEAD][];

    private final int[] followed = new int[AHEAD];
    private final Candidates candidates = new Candidates();

    /** Of entries whose guards are met, but for their values. */
    private final int[] mayPass = new int[ROOM];

    private int mayPassEnd;

    /** 1 where all text is there in which terms without a scope are looked for. */
    private int complete;

    private int lookedAt;
    private long fetched;

    Matching(Values values, Frequencies frequencies, Index.View view, Filing filing) {
        this.frequencies = frequencies;
        this.view = view;
        this.evaluation = new Evaluation(values, found, view, filing);
    }

    Matches match(Index.View current, Filing filing) {
        begin(current);
        evaluation.begin(view, filing);
        complete = evaluation.isComplete() ? 1 : 0;
        scan(filing);
        followTerms();
        followValue(Values.ANYTHING);
        for (int value : evaluation.filingValues()) {
            followValue(value);
        }
        for (String kind : evaluation.answers().kinds()) {
            followKind(kind);
        }
        Matches matches =
                new Matches(
                        candidates.settle(view, this::holds),
                        lookedAt,
                        view.high(),
                        view.low(),
                        failures);
        failures.clear();
        return matches;
    }

    private void begin(Index.View current) {
        view = current;
        found.begin(view.texts().length);
        candidates.begin(view);
        lookedAt = 0;
    }

    private void scan(Filing filing) {
        List<Passage> passages = filing.text().passages();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            int field = Fields.bit(passage.field());
            if ((view.fieldsInUse() & field) == 0) {
                continue;
            }
            String folded = passage.text().folded();
            scanner.scan(folded, field, view, found);
            if (passage.field() == Field.BODY) {
                frequencies.learn(scanner.characters(), Scanner.MARGIN, folded.length());
            }
        }
    }

    private void followTerms() {
        for (int from = 0; from < found.count(); from += AHEAD) {
            int count = fetch(from, Math.min(found.count(), from + AHEAD));
            for (int i = 0; i < count; i++) {
                followTerm(Objects.requireNonNull(lists[i]), found.fields(followed[i]));
            }
            pass();
        }
    }

    /** Whether anything is filed under a term is anybody's guess, so no branch. */
    private int fetch(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            int term = found.term(i);
            int[] list = Buckets.list(view.byTerm(), term);
            lists[count] = list;
            followed[count] = term;
            count += list == null ? 0 : 1;
        }
        fetched += Buckets.bringNear(lists, count);
        return count;
    }

    /** Integers of lists that were asked for since the beginning. */
    long fetched() {
        return fetched;
    }

    private void followTerm(int[] list, int fields) {
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

    /** Whether an entry passes is anybody's guess, so no branch. */
    private void lookThrough(int[] list, int from, int to, int fields) {
        int[] noted = mayPass;
        int end = mayPassEnd;
        for (int i = from; i < to; i += Postings.STRIDE) {
            int guard = list[i + 1];
            int value = list[i + 3];
            noted[end] = list[i];
            noted[end + 1] = value;
            int inField = -(Postings.fields(guard) & fields) >>> 31;
            int passes = inField & met(guard, list[i + 2]) & evaluation.mayBear(value);
            end += passes * NOTED;
        }
        mayPassEnd = end;
    }

    /** 1 where what an entry asks of other terms is so, else 0. */
    private int met(int guard, int alternative) {
        int other = Postings.otherTerm(guard);
        int there = found.stands(other) | found.stands(alternative - 1);
        int absent = Postings.signOfAbsent(guard);
        return (other >>> 31) | ((absent ^ there) & (complete | ~absent));
    }

    private void pass() {
        for (int i = 0; i < mayPassEnd; i += NOTED) {
            if (bears(mayPass[i + 1])) {
                candidates.add(mayPass[i]);
            }
        }
        mayPassEnd = 0;
    }

    private boolean bears(int value) {
        return value == Values.ANYTHING || evaluation.bears(value);
    }

    private void followValue(int value) {
        int[] list = Buckets.list(view.byValue(), value);
        if (list == null) {
            return;
        }
        int end = Buckets.end(list);
        lookedAt += (end - 1) / Postings.VALUE_STRIDE;
        for (int i = 1; i < end; i += Postings.VALUE_STRIDE) {
            int term = list[i] - 1;
            int guard = list[i + 2];
            if ((term < 0 || (found.fields(term) & Postings.fields(guard)) != 0)
                    && met(guard, list[i + 3]) != 0
                    && bears(list[i + 4])) {
                candidates.add(list[i + 1]);
            }
        }
    }

    private void followKind(String kind) {
        Conditions.Table table = view.conditions();
        Integer number = table.kinds().get(kind);
        int[] conditions = number == null ? null : Buckets.list(table.ofKind(), number);
        if (conditions == null) {
            return;
        }
        int end = Buckets.end(conditions);
        lookedAt += end - 1;
        for (int i = 1; i < end; i++) {
            if (conditions[i] < table.count() && evaluation.answers().mayHold(conditions[i])) {
                followCondition(Buckets.list(table.entries(), conditions[i]));
            }
        }
    }

    private void followCondition(int @Nullable [] list) {
        if (list == null) {
            return;
        }
        int end = Buckets.end(list);
        for (int i = 1; i < end; i++) {
            candidates.add(list[i]);
        }
    }

    private boolean holds(int rule, int[] code) {
        try {
            return evaluation.holds(code);
        } catch (RuntimeException | StackOverflowError e) {
            UUID id = new UUID(view.high()[rule], view.low()[rule]);
            failures.add(new Matches.Failure(id, e));
            return false;
        }
    }
}
