package disclosure.events;

/**
 * How far a filing has been read. Order matters: a later stage is never replaced by an earlier one.
 */
public enum Stage {
    HEADLINE,
    FULL
}
