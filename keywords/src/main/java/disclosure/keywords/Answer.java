package disclosure.keywords;

/** What became of a user's text: what it says, or what is wrong with it and where. */
public sealed interface Answer<T> {

    /** The text is understood. */
    record Right<T>(T value) implements Answer<T> {}

    /** The text is not. */
    record Wrong<T>(Parsed.Invalid why) implements Answer<T> {}
}
