package disclosure.events;

import java.util.List;

/**
 * That a filing says of itself that it changes an earlier one, and how. Which one stands in {@link
 * StructuredFiling#corrects()}, as soon as it is known.
 *
 * @param kind what it does to the earlier one
 * @param words the words that say so, as printed
 * @param changes values that changed, in the order of this filing's text; empty where none was
 *     found
 */
public record Correction(Kind kind, String words, List<ValueChange> changes) {

    /** What a filing does to an earlier one. */
    public enum Kind {
        /** 更正, 訂正, corrigendum: something was wrong. */
        CORRECTED,
        /** 补充, supplemental: something was missing. */
        SUPPLEMENTED,
        /** 修订稿, 更新后, 修正: a newer version takes its place. */
        REVISED,
        /** Form with the SEC that ends in {@code /A}. */
        AMENDED,
        /** Clarification announcement of an issuer in Hong Kong. */
        CLARIFIED,
        /** 已取消: it no longer holds. */
        WITHDRAWN
    }

    public Correction {
        changes = changes == null ? List.of() : List.copyOf(changes);
    }

    public Correction with(List<ValueChange> found) {
        return new Correction(kind, words, found);
    }
}
