package disclosure.alert.explain;

import disclosure.alert.request.KnownKeysOnly;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something that could be a filing. What is not given is not held against any rule. The text is
 * taken as body, and as questions and answers where lines are marked as such ({@code 问：}, {@code
 * 答：}, {@code Q1:}, {@code A:}); tables, hosts and institutions it has none.
 */
@KnownKeysOnly
record PastedText(
        @Schema(description = "At most 1,000 characters") @Nullable String title,
        @Schema(description = "At most 200,000 characters; together with the title at least one")
                @Nullable String text,
        @Schema(description = "The company it would be of") @Nullable String ticker,
        @Schema(description = "Where that would be listed") @Nullable String exchange,
        @Schema(description = "Code of its category") @Nullable String category) {

    static final int LONGEST_TITLE = 1_000;
    static final int LONGEST_TEXT = 200_000;
}
