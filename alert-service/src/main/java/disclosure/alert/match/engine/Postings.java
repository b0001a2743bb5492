package disclosure.alert.match.engine;

/**
 * What an index entry says. Four integers: which rule it leads to, and what to ask before looking
 * at the rule.
 *
 * <pre>
 * rule   bit 30       nothing else need be asked: the rule holds
 *        30 bits      number of the rule
 * guard  bit 31       the other term must be absent instead
 *        7 bits       fields of which one must hold the term of the entry
 *        24 bits      1 + number of another term that must be there; 0 for none
 * or                  1 + number of a term that does as well as that one; 0 for none
 * value               number of a value that the filing must bear; 0 for none
 * </pre>
 *
 * An entry under a value has another integer before them: 1 + number of the term that must be there
 * beside the value; 0 for none.
 */
final class Postings {

    /** Integers of an entry under a term. */
    static final int STRIDE = 4;

    /** Integers of an entry under a value. */
    static final int VALUE_STRIDE = 5;

    static final int SUFFICES = 1 << 30;

    /** The guard that asks for nothing. */
    static final int NO_GUARD = 0;

    private static final int RULE = SUFFICES - 1;
    private static final int ABSENT = 1 << 31;
    private static final int GUARD_BITS = 24;
    private static final int GUARD = (1 << GUARD_BITS) - 1;

    private Postings() {}

    static int rule(int entry) {
        return entry & RULE;
    }

    /** 1 where an entry says that nothing else need be asked, else 0. */
    static int suffices(int entry) {
        return entry >>> 30 & 1;
    }

    /** 1 for the guard of an entry, which names a field at least; 0 where there is none. */
    static int isEntry(int guard) {
        return (guard | -guard) >>> 31;
    }

    static int fields(int guard) {
        return guard >>> GUARD_BITS & Fields.ALL;
    }

    /** Number of the other term, or -1. */
    static int otherTerm(int guard) {
        return (guard & GUARD) - 1;
    }

    /** 1 where the other term must be absent, else 0. */
    static int signOfAbsent(int guard) {
        return guard >>> 31;
    }

    /** What an entry asks about another term; that must be able to guard. */
    static int present(int otherTerm) {
        return otherTerm + 1;
    }

    static int absent(int otherTerm) {
        return ABSENT | (otherTerm + 1);
    }

    /** The guard of an entry whose own term must stand in one of the fields. */
    static int guard(int fields, int other) {
        return fields << GUARD_BITS | other;
    }

    /** A term whose number is too large cannot be a guard. */
    static boolean canGuard(int term) {
        return term < GUARD;
    }
}
