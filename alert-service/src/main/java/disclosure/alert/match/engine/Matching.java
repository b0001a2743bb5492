package disclosure.alert.match.engine;

import disclosure.keywords.Field;
import disclosure.keywords.Passage;
import java.util.ArrayList;
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

    private final Candidates candidates = new Candidates();
    private final Following following;

    private int lookedAt;

    Matching(Values values, Frequencies frequencies, Index.View view, Filing filing) {
        this.frequencies = frequencies;
        this.view = view;
        this.evaluation = new Evaluation(values, found, view, filing);
        this.following = new Following(found, evaluation, candidates);
    }

    Matches match(Index.View current, Filing filing) {
        begin(current);
        evaluation.begin(view, filing);
        scan(filing);
        lookedAt += following.follow(view.byTerm());
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

    private void followValue(int value) {
        int[] list = Buckets.list(view.byValue(), value);
        if (list == null) {
            return;
        }
        int complete = evaluation.complete();
        int end = Buckets.end(list);
        lookedAt += (end - 1) / Postings.VALUE_STRIDE;
        for (int i = 1; i < end; i += Postings.VALUE_STRIDE) {
            int term = list[i] - 1;
            int guard = list[i + 2];
            if ((term < 0 || (found.fields(term) & Postings.fields(guard)) != 0)
                    && found.meets(guard, list[i + 3], complete) != 0
                    && evaluation.bears(list[i + 4])) {
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
