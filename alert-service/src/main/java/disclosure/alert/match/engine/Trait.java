package disclosure.alert.match.engine;

/** What a filing bears beside its text, by which a rule may choose. */
public enum Trait {
    TICKER,
    EXCHANGE,
    CATEGORY,
    FLAG,
    /** A list of companies that one of its tickers is on; see {@link Criterion.Companies}. */
    WATCHLIST;

    // Lives in memory only.
    @SuppressWarnings("EnumOrdinal")
    int number() {
        return ordinal();
    }
}
