package disclosure.events;

/**
 * A heading of the document.
 *
 * @param level 1 for the outermost
 */
public record Section(String heading, int level, int page, int offset) {}
