package disclosure.alert.subscription;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as shown to its tenant.
 *
 * @param keywords as written
 * @param canonicalKeywords the same in canonical form: how it was understood
 */
record SubscriptionView(
        UUID id,
        String name,
        List<String> tickers,
        List<String> exchanges,
        List<String> categories,
        @Nullable String keywords,
        @Nullable String canonicalKeywords,
        List<UUID> channels,
        boolean enabled,
        long revision,
        Instant createdAt,
        Instant updatedAt) {

    static SubscriptionView of(SubscriptionRow row) {
        return new SubscriptionView(
                row.id,
                row.name,
                List.of(row.tickers),
                List.of(row.exchanges),
                List.of(row.categories),
                row.keywords,
                row.canonical,
                List.of(row.channels),
                row.enabled,
                row.revision,
                row.createdAt,
                row.updatedAt);
    }

    /** Strong entity tag, quotes included. */
    String etag() {
        return "\"" + revision + "\"";
    }
}
