package disclosure.parser.extract.proposedsales;

import disclosure.events.Fact;
import disclosure.parser.document.DocumentText;
import disclosure.parser.extract.fact.EdgarForm;
import disclosure.parser.extract.fact.Element;
import disclosure.parser.extract.fact.Elements;
import disclosure.parser.extract.fact.FactReader;
import disclosure.parser.extract.fact.FactSource;
import disclosure.parser.extract.fact.FormFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a form 144. */
public final class ProposedSales implements FactReader {

    private static final Pattern FORM = Pattern.compile("144(?:/A)?");
    private static final String PROPOSED = "securitiesInformation";
    private static final String EARLIER = "securitiesSoldInPast3Months";
    private static final Set<String> GROUPS =
            Set.of("issuerInfo", PROPOSED, "securitiesToBeSold", EARLIER, "noticeSignature");

    /** A group of the form and the values in it; of a name that comes twice the first counts. */
    private record Group(String name, Map<String, Element> values) {}

    @Override
    public List<Fact> in(FactSource source) {
        DocumentText document = source.document();
        if (!FORM.matcher(EdgarForm.of(document)).matches()) {
            return List.of();
        }
        List<Group> groups = groups(Elements.in(document, "edgarSubmission"));
        Map<String, Element> whole = new HashMap<>();
        groups.stream()
                .filter(group -> group.name().matches("issuerInfo|noticeSignature"))
                .forEach(group -> group.values().forEach(whole::putIfAbsent));
        List<Fact> facts = new ArrayList<>();
        for (Group group : groups) {
            if (group.name().equals(PROPOSED)) {
                facts.add(proposed(group.values(), whole, document));
            } else if (group.name().equals(EARLIER)) {
                facts.add(earlier(group.values(), document));
            }
        }
        return facts;
    }

    private static List<Group> groups(List<Element> elements) {
        List<Group> groups = new ArrayList<>();
        for (Element element : elements) {
            if (element.value().isEmpty() && GROUPS.contains(element.name())) {
                groups.add(new Group(element.name(), new HashMap<>()));
            } else if (!groups.isEmpty() && !element.value().isEmpty()) {
                groups.getLast().values().putIfAbsent(element.name(), element);
            }
        }
        return groups;
    }

    private static Fact proposed(
            Map<String, Element> sale, Map<String, Element> whole, DocumentText document) {
        FormFields fact = new FormFields("proposed-sale", document);
        fact.words("holder", whole.get("nameOfPersonForWhoseAccountTheSecuritiesAreToBeSold"));
        fact.words("relationship", whole.get("relationshipToIssuer"));
        fact.words("issuer", whole.get("issuerName"));
        fact.words("security", sale.get("securitiesClassTitle"));
        fact.quantity("shares", sale.get("noOfUnitsSold"));
        fact.money("amount", sale.get("aggregateMarketValue"));
        fact.quantity("outstanding", sale.get("noOfUnitsOutstanding"));
        fact.day("date", sale.get("approxSaleDate"));
        fact.words("market", sale.get("securitiesExchangeName"));
        fact.words("broker", sale.get("name"));
        fact.day("noticeDate", whole.get("noticeDate"));
        fact.day("planAdopted", whole.get("planAdoptionDate"));
        return fact.build();
    }

    private static Fact earlier(Map<String, Element> sale, DocumentText document) {
        FormFields fact = new FormFields("earlier-sale", document);
        fact.words("holder", sale.get("name"));
        fact.words("security", sale.get("securitiesClassTitle"));
        fact.day("date", sale.get("saleDate"));
        fact.quantity("shares", sale.get("amountOfSecuritiesSold"));
        fact.money("amount", sale.get("grossProceeds"));
        return fact.build();
    }
}
