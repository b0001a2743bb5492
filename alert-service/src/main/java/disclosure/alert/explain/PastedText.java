package disclosure.alert.explain;

import disclosure.alert.request.KnownKeysOnly;
import org.jspecify.annotations.Nullable;

/**
 * Something that could be a filing. What is not given is not held against any rule. The text is
 * taken as body, and as questions and answers where lines are marked as such ({@code 问：}, {@code
 * 答：}, {@code Q1:}, {@code A:}); tables, hosts and institutions it has none.
 *
 * @param title at most 1,000 characters
 * @param text at most 200,000 characters; together with the title at least one
 * @param ticker the company it would be of
 * @param exchange where that would be listed
 * @param category code of its category
 */
@KnownKeysOnly
record PastedText(
        @Nullable String title,
        @Nullable String text,
        @Nullable String ticker,
        @Nullable String exchange,
        @Nullable String category) {

    static final int LONGEST_TITLE = 1_000;
    static final int LONGEST_TEXT = 200_000;
}
