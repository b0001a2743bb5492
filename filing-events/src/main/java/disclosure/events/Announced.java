package disclosure.events;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A filing as its feed announces it: all that is known before the document is read.
 *
 * @param filingId stable id: source, a hyphen, the source's own id; {@code [a-z0-9-]}
 * @param revision 1 when first seen, one more for each change of what the feed shows
 * @param source feed it was seen in, for example {@code bse}
 * @param exchange exchange of the issuer, upper case: BSE, SSE, SZSE, HKEX …
 * @param ticker security code at the exchange; null where the feed names no company
 * @param issuer short name as the feed prints it; the full name is known once the document is read
 * @param securities every security it is about, the first one first: issuers with several classes
 *     of shares, and filings of several issuers; empty where the feed names none, and in messages
 *     of before there was this list: then {@code ticker} is all that is known
 * @param title title for display: without the feed's decoration, with its post-title (更正后)
 * @param feedCategory the exchange's own category code, unchanged; null where the feed has none
 * @param documentUrl where the document lies at the exchange; null where the row has no attachment
 * @param publishedAt publication time as the feed states it, with the exchange's offset; midnight
 *     when only the day is known
 * @param publishedPrecision how much of {@code publishedAt} the feed states
 * @param firstSeenAt when we first saw the filing
 * @param change what changed against the previous revision; null at revision 1
 * @param silent true for filings that were there before we watched (baseline, backfill): kept and
 *     structured, never alerted
 * @param trace stamps so far
 */
public record Announced(
        String filingId,
        int revision,
        String source,
        String exchange,
        @Nullable String ticker,
        Issuer issuer,
        List<Security> securities,
        String title,
        @Nullable String feedCategory,
        @Nullable String documentUrl,
        OffsetDateTime publishedAt,
        Precision publishedPrecision,
        Instant firstSeenAt,
        @Nullable Change change,
        boolean silent,
        Trace trace) {

    public Announced {
        securities = securities == null ? List.of() : List.copyOf(securities);
    }

    /** Security codes, each once, the first one first; empty where no company is named. */
    public List<String> tickers() {
        return Security.tickers(ticker, securities);
    }

    /** Kafka record key: one issuer's filings stay in order. */
    public String key() {
        return exchange + ":" + (ticker == null ? filingId : ticker);
    }
}
