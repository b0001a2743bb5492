package disclosure.events;

import java.util.List;

/** A table: {@code rows} have as many cells as {@code header}. */
public record Table(int page, List<String> header, List<List<String>> rows) {}
