package disclosure.parser.extract.fact;

import disclosure.parser.document.DocumentText;

/**
 * A filing as readers of facts see it.
 *
 * @param document its text, blocks and tables
 * @param category code of its category, {@code other} where nothing tells it
 * @param title as announced; empty where only the text is known
 */
public record FactSource(DocumentText document, String category, String title) {}
