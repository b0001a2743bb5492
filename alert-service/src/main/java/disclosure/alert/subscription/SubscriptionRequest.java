package disclosure.alert.subscription;

import disclosure.alert.request.KnownKeysOnly;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as a client writes it. At least one of tickers, exchanges, categories and keywords
 * must be given; all that are given must hold.
 *
 * @param name 1 to 200 characters
 * @param tickers codes as the exchange writes them, without prefix or suffix; at most 500
 * @param exchanges BSE, SSE, SZSE, HKEX …, in any case; at most 50
 * @param categories category codes; at most 100
 * @param keywords expression of at most 4,000 characters
 * @param channels ids of the tenant's channels; at most 20
 * @param enabled true when left out
 */
@KnownKeysOnly
record SubscriptionRequest(
        @Nullable String name,
        @Nullable List<@Nullable String> tickers,
        @Nullable List<@Nullable String> exchanges,
        @Nullable List<@Nullable String> categories,
        @Nullable String keywords,
        @Nullable List<@Nullable String> channels,
        @Nullable Boolean enabled) {}
