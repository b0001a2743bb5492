package disclosure.parser.extract.fact;

import disclosure.events.Section;
import disclosure.parser.document.DocumentText;
import java.util.List;

/**
 * A filing as readers of facts see it.
 *
 * @param document its text, blocks and tables
 * @param category code of its category, {@code other} where nothing tells it
 * @param title as announced; empty where only the text is known
 * @param items of a form that numbers its items; empty for others
 */
public record FactSource(
        DocumentText document, String category, String title, List<Section> items) {

    /** A filing without items. */
    public FactSource(DocumentText document, String category, String title) {
        this(document, category, title, List.of());
    }
}
