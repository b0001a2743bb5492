package disclosure.alert.subscription;

import disclosure.alert.request.FieldError;
import disclosure.alert.request.Versioned;
import disclosure.keywords.RuleText;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A subscription as shown to its tenant. */
record SubscriptionView(
        UUID id,
        String name,
        @Schema(description = "All of it as one text, in canonical form: how it was understood")
                String rule,
        List<String> tickers,
        List<String> watchlists,
        List<String> exchanges,
        List<String> categories,
        List<String> flags,
        List<String> conditions,
        @Schema(description = "As written") @Nullable String keywords,
        @Schema(description = "The same in canonical form") @Nullable String canonicalKeywords,
        List<UUID> channels,
        boolean enabled,
        @Schema(description = "Since when it is not enabled; null while it is")
                @Nullable Instant pausedAt,
        @Nullable Instant mutedUntil,
        @Nullable Instant expiresAt,
        String priority,
        List<String> tags,
        @Schema(description = "Who made it; null where the token did not say")
                @Nullable String owner,
        long revision,
        Instant createdAt,
        Instant updatedAt,
        @Schema(
                        description =
                                "What was accepted and may be a mistake; empty except in answers to"
                                        + " changes")
                List<FieldError> warnings)
        implements Versioned {

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
}
