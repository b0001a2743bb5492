package disclosure.events;

/**
 * A feed shows a filing that was not known, or a known one differently ({@link
 * Announced#revision()} &gt; 1). Published on {@link Topics#FILINGS_DISCOVERED} before any document
 * is fetched.
 */
public record FilingDiscovered(Announced filing) {}
