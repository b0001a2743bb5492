package disclosure.alert.match.engine;

import disclosure.keywords.Passage;
import java.util.Arrays;
import java.util.List;

/** Evaluates one rule on the filing at hand, three-valued: the numbers are in Kleene's order. */
final class Evaluation {

    static final int FALSE = 0;
    static final int UNKNOWN = 1;
    static final int TRUE = 2;

    private static final Trait[] TRAITS = Trait.values();

    /** Values that are looked through one by one; only what many lists watch bears more. */
    private static final int HANDFUL = 16;

    private final Values values;
    private final Found found;
    private final Answers answers = new Answers();
    private Index.View view;
    private Filing filing;
    private int[] filingValues = {};
    private long sketch;
    private int fieldsToCome;

    Evaluation(Values values, Found found, Index.View view, Filing filing) {
        this.values = values;
        this.found = found;
        this.view = view;
        this.filing = filing;
    }

    void begin(Index.View nextView, Filing nextFiling) {
        view = nextView;
        filing = nextFiling;
        filingValues = values.of(nextFiling);
        sketch = 1L << Values.ANYTHING;
        for (int value : filingValues) {
            sketch |= 1L << value;
        }
        answers.begin(nextView.conditions(), nextFiling);
        fieldsToCome = Fields.bits(nextFiling.text().stillToCome());
    }

    Answers answers() {
        return answers;
    }

    int[] filingValues() {
        return filingValues;
    }

    /** 1 where the filing may bear a value or any will do, 0 where it does not. */
    int mayBear(int value) {
        return (int) (sketch >>> value) & 1;
    }

    /** Whether the filing bears a value as far as is known; most are refused by one look. */
    boolean bears(int value) {
        if (value == Values.ANYTHING) {
            return true;
        }
        if (mayBear(value) == 0) {
            return false;
        }
        if (filingValues.length > HANDFUL) {
            return Arrays.binarySearch(filingValues, value) >= 0;
        }
        for (int each : filingValues) {
            if (each == value) {
                return true;
            }
        }
        return false;
    }

    /** 1 where all text is there in which terms without a scope are looked for, else 0. */
    int complete() {
        return (fieldsToCome & Fields.WITHOUT_SCOPE) == 0 ? 1 : 0;
    }

    boolean holds(int[] code) {
        return truth(code, 0) == TRUE;
    }

    private int truth(int[] code, int at) {
        int node = code[at];
        return switch (Program.operation(node)) {
            case Program.ALL -> all(code, at);
            case Program.ANY -> any(code, at);
            case Program.NOT -> TRUE - truth(code, at + 1);
            case Program.INSIDE -> somewhere(code, at + 2, 1 << code[at + 1]);
            case Program.NEAR -> somewhere(code, at, code[at + 1]);
            case Program.VALUES -> values(code, at);
            case Program.CONDITION -> condition(Program.argument(node));
            default -> term(node);
        };
    }

    private int all(int[] code, int at) {
        int least = TRUE;
        int end = Program.after(code, at);
        for (int part = at + 1; part < end && least != FALSE; part = Program.after(code, part)) {
            least = Math.min(least, truth(code, part));
        }
        return least;
    }

    private int any(int[] code, int at) {
        int most = FALSE;
        int end = Program.after(code, at);
        for (int part = at + 1; part < end && most != TRUE; part = Program.after(code, part)) {
            most = Math.max(most, truth(code, part));
        }
        return most;
    }

    private int term(int node) {
        if (!Program.isTerm(node)) {
            throw new IllegalStateException("no such operation: " + Program.operation(node));
        }
        int fields = Program.fields(node);
        return (found.fields(Program.argument(node)) & fields) != 0 ? TRUE : notYet(fields);
    }

    private int notYet(int fields) {
        return (fieldsToCome & fields) != 0 ? UNKNOWN : FALSE;
    }

    private int values(int[] code, int at) {
        if (bearsOne(code, at + 2, Program.after(code, at))) {
            return TRUE;
        }
        return filing.traitsToCome().contains(TRAITS[code[at + 1]]) ? UNKNOWN : FALSE;
    }

    /** Whether one of the numbers from here to there is borne; both are in ascending order. */
    private boolean bearsOne(int[] code, int from, int to) {
        if (to - from <= filingValues.length) {
            for (int i = from; i < to; i++) {
                if (bears(code[i])) {
                    return true;
                }
            }
            return false;
        }
        for (int value : filingValues) {
            if (Arrays.binarySearch(code, from, to, value) >= 0) {
                return true;
            }
        }
        return false;
    }

    private int condition(int number) {
        if (answers.holds(number)) {
            return TRUE;
        }
        return filing.statedToCome() ? UNKNOWN : FALSE;
    }

    /** Whether a part holds inside one passage of the fields. */
    private int somewhere(int[] code, int at, int fields) {
        PassageCheck check = new PassageCheck(code, found, view);
        if (check.isPossible(at)) {
            List<Passage> passages = filing.text().passages();
            for (int i = 0; i < passages.size(); i++) {
                Passage passage = passages.get(i);
                if ((Fields.bit(passage.field()) & fields) != 0
                        && check.holds(at, passage.text().folded())) {
                    return TRUE;
                }
            }
        }
        return notYet(fields);
    }
}
