package disclosure.keywords;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a rule chooses filings by, beside their words; written in lower case with a colon. */
public enum Attribute {
    TICKER,
    /** Named lists of tickers; written inside {@code ticker:} or alone. */
    WATCHLIST,
    EXCHANGE,
    CATEGORY,
    FLAG;

    private final String written = name().toLowerCase(Locale.ROOT);

    /** As a user writes it, without the colon: {@code ticker}. */
    public String written() {
        return written;
    }

    static Optional<Attribute> named(String word) {
        return Arrays.stream(values())
                .filter(each -> each.written.equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
