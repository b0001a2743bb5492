package disclosure.parser.extract.insiders;

import disclosure.parser.extract.fact.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the elements of a form that was filed as XML. */
final class FiledForm {

    private static final String FOOTNOTE = "footnote ";

    /** EDGAR takes no longer ones; many lines may point at one. */
    private static final int LONGEST_NOTE = 2_000;

    private final List<Owner> owners = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Element> footnotes = new HashMap<>();
    private @Nullable Element plan;
    private @Nullable Element original;
    private @Nullable Owner owner;
    private @Nullable Entry entry;
    private String last = "";

    private FiledForm() {}

    static OwnershipForm of(List<Element> elements) {
        FiledForm form = new FiledForm();
        elements.forEach(form::element);
        return new OwnershipForm(
                form.owners, form.plan, form.original, form.entries, form.footnotes);
    }

    private void element(Element element) {
        if (element.name().startsWith(FOOTNOTE)) {
            String note =
                    element.value().substring(0, Math.min(element.value().length(), LONGEST_NOTE));
            footnotes.put(
                    element.name().substring(FOOTNOTE.length()),
                    new Element(
                            "footnote", note, element.start(), element.start() + note.length()));
            return;
        }
        switch (element.name()) {
            case "reportingOwner" -> begin(new Owner());
            case "nonDerivativeTransaction", "nonDerivativeHolding" -> begin(new Entry(false));
            case "derivativeTransaction", "derivativeHolding" -> begin(new Entry(true));
            case "nonDerivativeTable", "derivativeTable", "footnotes", "ownerSignature" -> end();
            case "aff10b5One" -> plan = element;
            case "dateOfOriginalSubmission" -> original = element;
            case "footnoteId" -> note(element.value());
            default -> value(element);
        }
    }

    private void begin(Owner begun) {
        end();
        owner = begun;
        owners.add(begun);
    }

    private void begin(Entry begun) {
        end();
        entry = begun;
        entries.add(begun);
    }

    private void end() {
        owner = null;
        entry = null;
    }

    private void note(String mark) {
        if (entry != null) {
            entry.note(last, mark);
        }
    }

    private void value(Element element) {
        last = element.name();
        if (owner != null) {
            owner.put(element);
        }
        if (entry != null && !element.value().isEmpty()) {
            entry.put(element);
        }
    }
}
