package disclosure.keywords;

/** A piece of an expression; the position is where it begins in the user's text. */
sealed interface Token {
    int position();

    record Words(int position, String text, boolean prefix, boolean quoted) implements Token {}

    record Scope(int position, Field field) implements Token {}

    record Open(int position) implements Token {}

    record Close(int position) implements Token {}

    record And(int position) implements Token {}

    record Or(int position) implements Token {}

    record Not(int position) implements Token {}

    record Near(int position, int distance) implements Token {}

    /** Only in rules. */
    record Attributed(int position, Attribute attribute) implements Token {}

    /** Only in rules. */
    record Compared(int position, Condition condition) implements Token {}

    record End(int position) implements Token {}
}
