package disclosure.alert.subscription;

import disclosure.alert.request.EntityTag;
import disclosure.alert.request.FieldError;
import disclosure.keywords.RuleText;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as shown to its tenant.
 *
 * @param rule all of it as one text, in canonical form: how it was understood
 * @param keywords as written
 * @param canonicalKeywords the same in canonical form
 * @param pausedAt since when it is not enabled; null while it is
 * @param owner who made it; null where the token did not say
 * @param warnings what was accepted and may be a mistake; empty except in answers to changes
 */
record SubscriptionView(
        UUID id,
        String name,
        String rule,
        List<String> tickers,
        List<String> watchlists,
        List<String> exchanges,
        List<String> categories,
        List<String> flags,
        List<String> conditions,
        @Nullable String keywords,
        @Nullable String canonicalKeywords,
        List<UUID> channels,
        boolean enabled,
        @Nullable Instant pausedAt,
        @Nullable Instant mutedUntil,
        @Nullable Instant expiresAt,
        String priority,
        List<String> tags,
        @Nullable String owner,
        long revision,
        Instant createdAt,
        Instant updatedAt,
        List<FieldError> warnings) {

    /**
     * @param watchlists names of its watchlists
     * @param channels those of its channels that there are
     */
    static SubscriptionView of(
            SubscriptionRow row,
            List<String> watchlists,
            List<UUID> channels,
            List<FieldError> warnings) {
        RuleText rule = StoredRule.text(row, watchlists);
        return new SubscriptionView(
                row.id,
                row.name,
                rule.canonical(),
                List.of(row.tickers),
                watchlists,
                List.of(row.exchanges),
                List.of(row.categories),
                List.of(row.flags),
                List.of(row.conditions),
                row.keywords,
                row.canonical,
                channels,
                row.enabled,
                row.pausedAt,
                row.mutedUntil,
                row.expiresAt,
                row.priority,
                List.of(row.tags),
                row.owner,
                row.revision,
                row.createdAt,
                row.updatedAt,
                warnings);
    }

    /** Strong entity tag, quotes included. */
    String etag() {
        return EntityTag.of(revision);
    }
}
