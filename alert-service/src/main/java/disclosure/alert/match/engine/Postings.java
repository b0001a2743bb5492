package disclosure.alert.match.engine;

/**
 * What an index entry says. Two integers: which rule it leads to, and what to ask before looking at
 * the rule.
 *
 * <pre>
 * rule   bit 31       the rule has several entries and may come up more than once
 *        bit 30       nothing else need be asked: the rule holds
 *        29 bits      number of the rule
 * guard  8 bits       fields of which one must hold the term of the entry
 *        24 bits      1 + number of another term that must be there; 0 for none
 * </pre>
 *
 * An entry under a value has a third integer before them: 1 + number of the term that must be there
 * beside the value; 0 for none.
 */
final class Postings {

    static final int SEVERAL = 1 << 31;
    static final int SUFFICES = 1 << 30;
    private static final int RULE = SUFFICES - 1;
    private static final int GUARD_BITS = 24;
    private static final int GUARD = (1 << GUARD_BITS) - 1;

    private Postings() {}

    static int rule(int entry) {
        return entry & RULE;
    }

    static int fields(int guard) {
        return guard >>> GUARD_BITS;
    }

    /** Number of the other term, or -1. */
    static int otherTerm(int guard) {
        return (guard & GUARD) - 1;
    }

    /** A term whose number is too large cannot be a guard; {@code canGuard} says so. */
    static int guard(int fields, int otherTerm) {
        return fields << GUARD_BITS | (otherTerm + 1);
    }

    static boolean canGuard(int term) {
        return term < GUARD;
    }
}
