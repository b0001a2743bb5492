package disclosure.alert.match.engine;

import disclosure.keywords.Nearness;
import disclosure.keywords.Node;
import disclosure.keywords.Term;
import java.util.Arrays;
import java.util.List;

/** Whether a part of a program holds inside one passage: looks at the words again, one by one. */
final class PassageCheck {

    private final int[] code;
    private final Found found;
    private final Index.View view;

    PassageCheck(int[] code, Found found, Index.View view) {
        this.code = code;
        this.found = found;
        this.view = view;
    }

    /** False where the fields as a whole lack a term without which no passage of them will do. */
    boolean isPossible(int at) {
        return switch (Program.operation(code[at])) {
            case Program.ALL -> allPossible(at);
            case Program.ANY -> anyPossible(at);
            case Program.NOT -> true;
            case Program.NEAR -> {
                int middle = middle(at);
                yield oneFound(at + 4, middle, code[at + 1])
                        && oneFound(middle, Program.after(code, at), code[at + 1]);
            }
            default -> (found.fields(Program.argument(code[at])) & Program.fields(code[at])) != 0;
        };
    }

    private boolean allPossible(int at) {
        int end = Program.after(code, at);
        for (int part = at + 1; part < end; part = Program.after(code, part)) {
            if (!isPossible(part)) {
                return false;
            }
        }
        return true;
    }

    private boolean anyPossible(int at) {
        int end = Program.after(code, at);
        for (int part = at + 1; part < end; part = Program.after(code, part)) {
            if (isPossible(part)) {
                return true;
            }
        }
        return false;
    }

    private boolean oneFound(int from, int to, int fields) {
        for (int i = from; i < to; i++) {
            if ((found.fields(code[i]) & fields) != 0) {
                return true;
            }
        }
        return false;
    }

    /** A passage is whole, so there is no UNKNOWN. */
    boolean holds(int at, String folded) {
        return switch (Program.operation(code[at])) {
            case Program.ALL -> allHold(at, folded);
            case Program.ANY -> anyHolds(at, folded);
            case Program.NOT -> !holds(at + 1, folded);
            case Program.NEAR -> new Nearness(near(at), folded).holds();
            default -> stands(Program.argument(code[at]), folded);
        };
    }

    private boolean allHold(int at, String folded) {
        int end = Program.after(code, at);
        for (int part = at + 1; part < end; part = Program.after(code, part)) {
            if (!holds(part, folded)) {
                return false;
            }
        }
        return true;
    }

    private boolean anyHolds(int at, String folded) {
        int end = Program.after(code, at);
        for (int part = at + 1; part < end; part = Program.after(code, part)) {
            if (holds(part, folded)) {
                return true;
            }
        }
        return false;
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

    private Node.Near near(int at) {
        int middle = middle(at);
        return new Node.Near(
                code[at + 2], terms(at + 4, middle), terms(middle, Program.after(code, at)));
    }

    private int middle(int at) {
        return at + 4 + code[at + 3];
    }

    private List<Term> terms(int from, int to) {
        return Arrays.stream(code, from, to)
                .mapToObj(term -> Terms.term(view.texts(), view.marks(), term))
                .toList();
    }
}
