package disclosure.events;

import org.jspecify.annotations.Nullable;

/**
 * The crawler has a filing's document in its store, or knows that it never will. Carries the
 * announcement too, so that it can be read without its {@link FilingDiscovered}.
 *
 * @param filing the announcement, at the revision whose document this is
 * @param document the stored bytes; null when {@code refusal} says why there are none
 * @param refusal why no document can be had; null when there is one
 */
public record DocumentStored(
        Announced filing, @Nullable Document document, @Nullable Refusal refusal) {

    /**
     * Why a document was given up.
     *
     * @param status TOO_LARGE, UNSUPPORTED or BROKEN
     * @param reason in words, for an analyst
     */
    public record Refusal(Parse.Status status, String reason) {}
}
