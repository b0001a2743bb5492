package disclosure.alert.alert;

/**
 * CDI event, fired after a transaction that kept alerts has committed.
 *
 * @param upTo place in the feed of the last of them
 */
public record AlertKept(long upTo) {}
