package disclosure.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The crawler has a filing's documents in its store, or knows that it never will: told once for a
 * revision, when the fate of its last document is known, because a rule must not be judged while
 * text is still to come. Carries the announcement too, so that it can be read without its {@link
 * FilingDiscovered}.
 *
 * @param filing the announcement, at the revision whose documents these are
 * @param document the stored bytes of the main document; null when {@code refusal} says why there
 *     are none
 * @param refusal why the main document cannot be had; null when it is there
 * @param further the further documents of the filing, in the announcement's order; empty for most
 *     filings, and in messages of before there was this list
 * @param missing further documents that cannot be had
 */
public record DocumentStored(
        Announced filing,
        @Nullable Document document,
        @Nullable Refusal refusal,
        List<Document> further,
        List<Missing> missing) {

    public DocumentStored {
        further = further == null ? List.of() : List.copyOf(further);
        missing = missing == null ? List.of() : List.copyOf(missing);
    }

    /** A filing of one document. */
    public DocumentStored(
            Announced filing, @Nullable Document document, @Nullable Refusal refusal) {
        this(filing, document, refusal, List.of(), List.of());
    }

    /**
     * Why a document was given up.
     *
     * @param status TOO_LARGE, UNSUPPORTED or BROKEN
     * @param reason in words, for an analyst
     */
    public record Refusal(Parse.Status status, String reason) {}

    /**
     * A further document that was given up.
     *
     * @param name what the announcement calls it
     */
    public record Missing(String name, Refusal refusal) {}
}
