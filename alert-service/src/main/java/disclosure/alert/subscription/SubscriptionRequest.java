package disclosure.alert.subscription;

import disclosure.alert.request.KnownKeysOnly;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as a client writes it. What it asks for stands in {@code rule} as one text, or in
 * the fields from {@code tickers} to {@code keywords}; at least one of them must be given, and all
 * that are given must hold. Answers show both forms; a new subscription takes both where they say
 * the same.
 *
 * <p>What is left out has its default on creation and stays as it is on PUT: see {@link
 * disclosure.alert.request.Amendable}, the rule of every PUT.
 */
@KnownKeysOnly
record SubscriptionRequest(
        @Schema(description = "1 to 200 characters on one line, one of them visible")
                @Nullable String name,
        @Schema(
                        description =
                                "The whole rule: ticker:920493 AND amount >= 1亿 AND answer:算力; at most"
                                        + " 20,000 characters")
                @Nullable String rule,
        @Schema(
                        description =
                                "Codes as the exchange writes them, without prefix or suffix; at most"
                                        + " 500; a code a company had before is as good as its present one")
                @Nullable List<@Nullable String> tickers,
        @Schema(
                        description =
                                "Names of the tenant's watchlists; a ticker on any of them is as good"
                                        + " as one of tickers; at most 20")
                @Nullable List<@Nullable String> watchlists,
        @Schema(description = "BSE, SSE, SZSE, HKEX …, in any case; at most 50")
                @Nullable List<@Nullable String> exchanges,
        @Schema(description = "Codes of categories or of groups of them; at most 100")
                @Nullable List<@Nullable String> categories,
        @Schema(
                        description =
                                "Events a filing states without being about them, correction, any; at"
                                        + " most 50")
                @Nullable List<@Nullable String> flags,
        @Schema(
                        description =
                                "Comparisons with what a filing states: amount >= 1亿; at most 20, each"
                                        + " of which must hold")
                @Nullable List<@Nullable String> conditions,
        @Schema(description = "Expression of at most 4,000 characters") @Nullable String keywords,
        @Schema(description = "Ids of the tenant's channels; at most 20")
                @Nullable List<@Nullable String> channels,
        @Schema(description = "False to pause it; true when left out of a new one")
                @Nullable Boolean enabled,
        @Schema(description = "What matches before is not told")
                @Nullable OffsetDateTime mutedUntil,
        @Schema(description = "It matches nothing from then on") @Nullable OffsetDateTime expiresAt,
        @Schema(description = "HIGH, NORMAL or LOW, in any case; NORMAL when left out of a new one")
                @Nullable String priority,
        @Schema(description = "Words to find it by; at most 20 of 50 characters")
                @Nullable List<@Nullable String> tags) {}
