package disclosure.parser.extract.beneficialowners;

import disclosure.events.Fact;
import disclosure.parser.document.DocumentText;
import disclosure.parser.extract.fact.EdgarForm;
import disclosure.parser.extract.fact.Element;
import disclosure.parser.extract.fact.Elements;
import disclosure.parser.extract.fact.FactReader;
import disclosure.parser.extract.fact.FactSource;
import java.util.List;
import java.util.regex.Pattern;

/** Reads every reporting person of a schedule 13D or 13G and of its amendments. */
public final class BeneficialOwners implements FactReader {

    private static final Pattern FORM = Pattern.compile("(?:SC|SCHEDULE) 13[DG](?:/A)?");

    @Override
    public List<Fact> in(FactSource source) {
        DocumentText document = source.document();
        String form = EdgarForm.of(document);
        if (!FORM.matcher(form).matches()) {
            return List.of();
        }
        List<Element> elements = Elements.in(document, "edgarSubmission");
        FiledSchedule schedule =
                elements.isEmpty() ? TypedSchedule.of(document.text()) : FiledSchedule.of(elements);
        return schedule.persons().stream()
                .filter(Person::holds)
                .map(person -> person.fact(schedule.cover(), form, document))
                .toList();
    }
}
