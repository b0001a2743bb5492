package disclosure.alert.match.engine;

import disclosure.keywords.Field;
import disclosure.keywords.Passage;
import java.util.Arrays;
import java.util.List;

/** Evaluates one rule on the filing at hand, three-valued: the numbers are in Kleene's order. */
final class Evaluation {

    static final int FALSE = 0;
    static final int UNKNOWN = 1;
    static final int TRUE = 2;

    private final Values values;
    private final Found found;
    private Index.View view;
    private Filing filing;
    private int[] filingValues = {};
    private int fieldsToCome;

    Evaluation(Values values, Found found, Index.View view, Filing filing) {
        this.values = values;
        this.found = found;
        this.view = view;
        this.filing = filing;
        begin(view, filing);
    }

    void begin(Index.View nextView, Filing nextFiling) {
        view = nextView;
        filing = nextFiling;
        filingValues = values.of(nextFiling);
        fieldsToCome = Fields.bits(nextFiling.text().stillToCome());
    }

    int[] filingValues() {
        return filingValues;
    }

    boolean holds(int rule) {
        return truth(view.programs()[rule], 0) == TRUE;
    }

    private int truth(int[] code, int at) {
        int node = code[at];
        return switch (Program.operation(node)) {
            case Program.ALL -> all(code, at);
            case Program.ANY -> any(code, at);
            case Program.NOT -> TRUE - truth(code, at + 1);
            case Program.INSIDE -> inside(code, at);
            case Program.VALUES -> values(code, at);
            case Program.AMOUNT -> amount(Program.argument(node));
            case Program.NEAR -> throw new IllegalStateException("no such operation");
            default -> term(Program.argument(node), Program.fields(node));
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

    private int term(int term, int fields) {
        return (found.fields(term) & fields) != 0 ? TRUE : notYet(fields);
    }

    private int notYet(int fields) {
        return (fieldsToCome & fields) != 0 ? UNKNOWN : FALSE;
    }

    private int values(int[] code, int at) {
        int end = Program.after(code, at);
        for (int value : filingValues) {
            if (Arrays.binarySearch(code, at + 2, end, value) >= 0) {
                return TRUE;
            }
        }
        Trait trait = TRAITS[code[at + 1]];
        return filing.traitsToCome().contains(trait) ? UNKNOWN : FALSE;
    }

    private int amount(int number) {
        return values.amount(number).truth(filing).ordinal();
    }

    private int inside(int[] code, int at) {
        Field field = FIELDS[code[at + 1]];
        if (possible(code, at + 2)) {
            List<Passage> passages = filing.text().passages();
            for (int i = 0; i < passages.size(); i++) {
                Passage passage = passages.get(i);
                if (passage.field() == field && holds(code, at + 2, passage.text().folded())) {
                    return TRUE;
                }
            }
        }
        return notYet(Fields.bit(field));
    }

    /** False where the field as a whole lacks a term without which no passage of it will do. */
    private boolean possible(int[] code, int at) {
        int node = code[at];
        int end = Program.after(code, at);
        switch (Program.operation(node)) {
            case Program.ALL -> {
                for (int part = at + 1; part < end; part = Program.after(code, part)) {
                    if (!possible(code, part)) {
                        return false;
                    }
                }
                return true;
            }
            case Program.ANY -> {
                for (int part = at + 1; part < end; part = Program.after(code, part)) {
                    if (possible(code, part)) {
                        return true;
                    }
                }
                return false;
            }
            case Program.NOT, Program.NEAR -> {
                return true;
            }
            default -> {
                return (found.fields(Program.argument(node)) & Program.fields(node)) != 0;
            }
        }
    }

    /** Whether a part holds inside one passage; a passage is whole, so there is no UNKNOWN. */
    private boolean holds(int[] code, int at, String folded) {
        int node = code[at];
        int end = Program.after(code, at);
        switch (Program.operation(node)) {
            case Program.ALL -> {
                for (int part = at + 1; part < end; part = Program.after(code, part)) {
                    if (!holds(code, part, folded)) {
                        return false;
                    }
                }
                return true;
            }
            case Program.ANY -> {
                for (int part = at + 1; part < end; part = Program.after(code, part)) {
                    if (holds(code, part, folded)) {
                        return true;
                    }
                }
                return false;
            }
            case Program.NOT -> {
                return !holds(code, at + 1, folded);
            }
            case Program.NEAR -> throw new IllegalStateException("no such operation");
            default -> {
                return stands(Program.argument(node), folded);
            }
        }
    }

    private boolean stands(int term, String folded) {
        String text = view.texts()[term];
        int mark = view.marks()[term];
        int at = folded.indexOf(text);
        while (at >= 0 && !Terms.fits(mark, folded, at, at + text.length())) {
            at = folded.indexOf(text, at + 1);
        }
        return at >= 0;
    }

    private static final Field[] FIELDS = Field.values();
    private static final Trait[] TRAITS = Trait.values();
}
