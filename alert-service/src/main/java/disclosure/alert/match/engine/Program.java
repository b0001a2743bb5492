package disclosure.alert.match.engine;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;

/**
 * A rule as integers: a tree in prefix order. The four highest bits of a node say what it is; the
 * others are its argument or the number of integers it spans, itself included.
 *
 * <pre>
 * ALL | span, parts…            every part holds
 * ANY | span, parts…            one part holds
 * NOT, part                     the part does not hold
 * TERM | term                   in the title or the body
 * TERM_IN_FIELD + field | term  in one field
 * INSIDE | span, field, part    the part holds inside one passage of the field
 * NEAR | span, fields, distance, n, n terms, terms
 * VALUES | span, trait, values in ascending order
 * CONDITION | condition
 * </pre>
 */
final class Program {

    static final int ALL = 0;
    static final int ANY = 1;
    static final int NOT = 2;
    static final int TERM = 3;
    static final int INSIDE = 4;
    static final int NEAR = 5;
    static final int VALUES = 6;
    static final int CONDITION = 7;

    /** Plus the ordinal of a field. */
    static final int TERM_IN_FIELD = 8;

    private static final int SHIFT = 28;
    private static final int ARGUMENT = (1 << SHIFT) - 1;

    private int[] code = new int[16];
    private int length;

    static int operation(int node) {
        return node >>> SHIFT;
    }

    static int argument(int node) {
        return node & ARGUMENT;
    }

    static boolean isTerm(int node) {
        int operation = operation(node);
        return operation == TERM || operation >= TERM_IN_FIELD;
    }

    /** The fields in which a node that is a term looks. */
    static int fields(int node) {
        int operation = operation(node);
        return operation == TERM ? Fields.WITHOUT_SCOPE : 1 << (operation - TERM_IN_FIELD);
    }

    /** Where the node after this one begins. */
    static int after(int[] code, int at) {
        return switch (operation(code[at])) {
            case ALL, ANY, INSIDE, NEAR, VALUES -> at + argument(code[at]);
            case NOT -> after(code, at + 1);
            default -> at + 1;
        };
    }

    /** The same rule with its terms and conditions numbered otherwise. */
    static int[] renumbered(int[] code, IntUnaryOperator term, IntUnaryOperator condition) {
        int[] copy = code.clone();
        int at = 0;
        while (at < code.length) {
            int node = code[at];
            switch (operation(node)) {
                case ALL, ANY, NOT -> at++;
                case CONDITION -> {
                    copy[at] = CONDITION << SHIFT | condition.applyAsInt(argument(node));
                    at++;
                }
                case INSIDE -> at += 2;
                case VALUES -> at += argument(node);
                case NEAR -> {
                    for (int i = at + 4; i < at + argument(node); i++) {
                        copy[i] = term.applyAsInt(code[i]);
                    }
                    at += argument(node);
                }
                default -> {
                    copy[at] = operation(node) << SHIFT | term.applyAsInt(argument(node));
                    at++;
                }
            }
        }
        return copy;
    }

    /** Each term that the rule names, as often as it does. */
    static void terms(int[] code, IntConsumer each) {
        renumbered(
                code,
                term -> {
                    each.accept(term);
                    return term;
                },
                condition -> condition);
    }

    int length() {
        return length;
    }

    Program add(int operation, int argument) {
        return add(operation << SHIFT | argument);
    }

    Program add(int value) {
        if (length == code.length) {
            code = Arrays.copyOf(code, length * 2);
        }
        code[length++] = value;
        return this;
    }

    /** Notes how far the node that was begun at this place reaches. */
    void close(int begun) {
        code[begun] = (code[begun] & ~ARGUMENT) | (length - begun);
    }

    int[] code() {
        return Arrays.copyOf(code, length);
    }
}
