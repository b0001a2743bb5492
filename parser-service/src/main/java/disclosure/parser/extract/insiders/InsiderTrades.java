package disclosure.parser.extract.insiders;

import disclosure.events.Fact;
import disclosure.parser.document.DocumentText;
import disclosure.parser.extract.fact.EdgarForm;
import disclosure.parser.extract.fact.Element;
import disclosure.parser.extract.fact.Elements;
import disclosure.parser.extract.fact.FactReader;
import disclosure.parser.extract.fact.FactSource;
import java.util.List;
import java.util.regex.Pattern;

/** Reads every line of a form 3, 4 or 5 and of its amendments. */
public final class InsiderTrades implements FactReader {

    private static final Pattern FORM = Pattern.compile("[345](?:/A)?");
    private static final Pattern PRINTED =
            Pattern.compile("\\A\\s*SEC Form [345](?:/A)?\\s+FORM [345]\\b");

    @Override
    public List<Fact> in(FactSource source) {
        DocumentText document = source.document();
        if (FORM.matcher(EdgarForm.of(document)).matches()) {
            List<Element> elements = Elements.in(document, "ownershipDocument");
            OwnershipForm form =
                    elements.isEmpty() ? TypedForm.of(document) : FiledForm.of(elements);
            return facts(form, document);
        }
        return PRINTED.matcher(document.text()).lookingAt()
                ? facts(PrintedForm.of(document), document)
                : List.of();
    }

    private static List<Fact> facts(OwnershipForm form, DocumentText document) {
        return form.entries().stream().map(entry -> EntryFact.of(form, entry, document)).toList();
    }
}
