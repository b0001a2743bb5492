package disclosure.alert.match.engine;

import disclosure.keywords.Field;
import disclosure.keywords.Passage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Matches one filing after the other; its room is reused. For one thread at a time. */
final class Matching {

    private final Found found = new Found();
    private final Scanner scanner = new Scanner();
    private final Evaluation evaluation;
    private final Frequencies frequencies;
    private final List<Matches.Failure> failures = new ArrayList<>();
    private Index.View view;
    private int[] @Nullable [] lists = {};
    private int[] rules = new int[256];
    private int count;
    private int lookedAt;

    /** For each rule with several entries the filing for which it last came up. */
    private int[] cameUp = new int[0];

    private int filings;

    Matching(Values values, Frequencies frequencies, Index.View view, Filing filing) {
        this.frequencies = frequencies;
        this.view = view;
        this.evaluation = new Evaluation(values, found, view, filing);
    }

    Matches match(Index.View current, Filing filing) {
        begin(current);
        evaluation.begin(view, filing);
        scan(filing);
        fetchLists();
        for (int i = 0; i < found.count(); i++) {
            int[] list = lists[i];
            if (list != null) {
                followTerm(list, found.fields(found.term(i)));
            }
        }
        followValue(Values.ANYTHING);
        for (int value : evaluation.filingValues()) {
            followValue(value);
        }
        for (String kind : evaluation.answers().kinds()) {
            followKind(kind);
        }
        Matches matches =
                new Matches(
                        Arrays.copyOf(rules, count), lookedAt, view.high(), view.low(), failures);
        failures.clear();
        return matches;
    }

    private void begin(Index.View current) {
        view = current;
        found.begin(view.texts().length);
        if (cameUp.length < view.rules() || ++filings == Integer.MAX_VALUE) {
            cameUp = new int[Math.max(cameUp.length, view.programs().length)];
            filings = 1;
        }
        count = 0;
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
                frequencies.learn(scanner.characters(), folded.length());
            }
        }
    }

    private void fetchLists() {
        if (lists.length < found.count()) {
            lists = new int[found.count() * 2][];
        }
        for (int i = 0; i < found.count(); i++) {
            lists[i] = Buckets.list(view.byTerm(), found.term(i));
        }
    }

    private void followTerm(int[] list, int fields) {
        int end = Buckets.end(list);
        lookedAt += (end - 1) / 2;
        for (int i = 1; i < end; i += 2) {
            int guard = list[i + 1];
            if ((Postings.fields(guard) & fields) != 0 && guarded(guard)) {
                comesUp(list[i]);
            }
        }
    }

    private void followValue(int value) {
        int[] list = Buckets.list(view.byValue(), value);
        if (list == null) {
            return;
        }
        int end = Buckets.end(list);
        lookedAt += (end - 1) / 3;
        int known = view.texts().length;
        for (int i = 1; i < end; i += 3) {
            int term = list[i] - 1;
            int guard = list[i + 2];
            if ((term < 0 || holds(term, Postings.fields(guard), known)) && guarded(guard)) {
                comesUp(list[i + 1]);
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
            comesUp(list[i]);
        }
    }

    private boolean guarded(int guard) {
        int other = Postings.otherTerm(guard);
        return other < 0 || holds(other, Fields.WITHOUT_SCOPE, view.texts().length);
    }

    private boolean holds(int term, int fields, int known) {
        return found.mayHold(term) && term < known && (found.fields(term) & fields) != 0;
    }

    private void comesUp(int entry) {
        int rule = Postings.rule(entry);
        if (rule >= view.rules() || !view.graves().stood(rule, view.version())) {
            return;
        }
        if ((entry & Postings.SEVERAL) != 0) {
            if (cameUp[rule] == filings) {
                return;
            }
            // Another entry may hold where this one does not, but evaluation would say the same.
            cameUp[rule] = filings;
        }
        if ((entry & Postings.SUFFICES) != 0 || holds(rule)) {
            if (count == rules.length) {
                rules = Arrays.copyOf(rules, count * 2);
            }
            rules[count++] = rule;
        }
    }

    private boolean holds(int rule) {
        try {
            return evaluation.holds(rule);
        } catch (RuntimeException | StackOverflowError e) {
            UUID id = new UUID(view.high()[rule], view.low()[rule]);
            failures.add(new Matches.Failure(id, e));
            return false;
        }
    }
}
