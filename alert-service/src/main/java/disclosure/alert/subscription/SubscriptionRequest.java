package disclosure.alert.subscription;

import disclosure.alert.request.KnownKeysOnly;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as a client writes it. What it asks for stands in {@code rule} as one text, or in
 * the fields from {@code tickers} to {@code keywords}; at least one of them must be given, and all
 * that are given must hold. Answers show both forms; a new subscription takes both where they say
 * the same.
 *
 * <p>What is left out has its default on creation and stays as it is on PUT: see {@link
 * disclosure.alert.request.Amendable}, the rule of every PUT.
 *
 * @param name 1 to 200 characters on one line, one of them visible
 * @param rule the whole rule: {@code ticker:920493 AND amount >= 1亿 AND answer:算力}; at most 20,000
 *     characters
 * @param tickers codes as the exchange writes them, without prefix or suffix; at most 500; a code a
 *     company had before is as good as its present one
 * @param watchlists names of the tenant's watchlists; a ticker on any of them is as good as one of
 *     {@code tickers}; at most 20
 * @param exchanges BSE, SSE, SZSE, HKEX …, in any case; at most 50
 * @param categories codes of categories or of groups of them; at most 100
 * @param flags events a filing states without being about them, {@code correction}, {@code any}; at
 *     most 50
 * @param conditions comparisons with what a filing states: {@code amount >= 1亿}; at most 20, each
 *     of which must hold
 * @param keywords expression of at most 4,000 characters
 * @param channels ids of the tenant's channels; at most 20
 * @param enabled false to pause it; true when left out of a new one
 * @param mutedUntil what matches before is not told
 * @param expiresAt it matches nothing from then on
 * @param priority HIGH, NORMAL or LOW, in any case; NORMAL when left out of a new one
 * @param tags words to find it by; at most 20 of 50 characters
 */
@KnownKeysOnly
record SubscriptionRequest(
        @Nullable String name,
        @Nullable String rule,
        @Nullable List<@Nullable String> tickers,
        @Nullable List<@Nullable String> watchlists,
        @Nullable List<@Nullable String> exchanges,
        @Nullable List<@Nullable String> categories,
        @Nullable List<@Nullable String> flags,
        @Nullable List<@Nullable String> conditions,
        @Nullable String keywords,
        @Nullable List<@Nullable String> channels,
        @Nullable Boolean enabled,
        @Nullable OffsetDateTime mutedUntil,
        @Nullable OffsetDateTime expiresAt,
        @Nullable String priority,
        @Nullable List<@Nullable String> tags) {}
