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

    record End(int position) implements Token {}
}
