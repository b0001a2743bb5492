package disclosure.parser.extract.fact;

import disclosure.events.Section;
import disclosure.parser.document.DocumentText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A filing as readers of facts see it. What several of them ask for is worked out when the first
 * asks, and once; so a source belongs to one thread.
 */
public final class FactSource {

    private final DocumentText document;
    private final String category;
    private final String title;
    private final List<Section> items;
    private @Nullable String headline;
    private @Nullable FactText text;
    private @Nullable Findings findings;

    /**
     * A filing.
     *
     * @param document its text, blocks and tables
     * @param category code of its category, {@code other} where nothing tells it
     * @param title as announced; empty where only the text is known
     * @param items of a form that numbers its items; empty for others
     */
    public FactSource(DocumentText document, String category, String title, List<Section> items) {
        this.document = document;
        this.category = category;
        this.title = title;
        this.items = items;
    }

    public DocumentText document() {
        return document;
    }

    public String category() {
        return category;
    }

    public String title() {
        return title;
    }

    public List<Section> items() {
        return items;
    }

    /** What the filing says it is about, without white space: its title or the head of its text. */
    public String headline() {
        if (headline == null) {
            headline = Headline.of(title, document.text());
        }
        return headline;
    }

    /** The first 60,000 characters of the document, as they are searched. */
    public FactText text() {
        if (text == null) {
            text = FactText.of(document);
        }
        return text;
    }

    /** The numbers, days and names of the text. */
    public Findings findings() {
        if (findings == null) {
            findings = Findings.in(text());
        }
        return findings;
    }
}
