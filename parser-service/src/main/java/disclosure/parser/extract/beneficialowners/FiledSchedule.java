package disclosure.parser.extract.beneficialowners;

import disclosure.parser.extract.fact.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a schedule that was filed as XML.
 *
 * @param cover what it states of the class of shares
 * @param persons in the order of the form
 */
record FiledSchedule(Map<String, Element> cover, List<Person> persons) {

    private static final Set<String> PERSON =
            Set.of("reportingPersonInfo", "coverPageHeaderReportingPersonDetails");
    private static final Set<String> END = Set.of("items1To7", "items", "signatureInfo");
    private static final Map<String, String> COVER =
            Map.of(
                    "securitiesClassTitle", "security",
                    "dateOfEvent", "asOf",
                    "eventDateRequiresFilingThisStatement", "asOf",
                    "issuerName", "issuer",
                    "issuerCUSIP", "cusip",
                    "issuerCusip", "cusip",
                    "issuerCusipNumber", "cusip");
    private static final Map<String, String> ROWS =
            Map.ofEntries(
                    Map.entry("reportingPersonName", "holder"),
                    Map.entry("soleVotingPower", "soleVoting"),
                    Map.entry("sharedVotingPower", "sharedVoting"),
                    Map.entry("soleDispositivePower", "soleDispositive"),
                    Map.entry("sharedDispositivePower", "sharedDispositive"),
                    Map.entry("aggregateAmountOwned", "shares"),
                    Map.entry("reportingPersonBeneficiallyOwnedAggregateNumberOfShares", "shares"),
                    Map.entry("percentOfClass", "ratio"),
                    Map.entry("classPercent", "ratio"),
                    Map.entry("memberOfGroup", "group"),
                    Map.entry("memberGroup", "group"),
                    Map.entry("typeOfReportingPerson", "holderType"));

    static FiledSchedule of(List<Element> elements) {
        Map<String, Element> cover = new HashMap<>();
        List<Person> persons = new ArrayList<>();
        boolean inPerson = false;
        for (Element element : elements) {
            if (PERSON.contains(element.name())) {
                persons.add(new Person());
                inPerson = true;
            } else if (END.contains(element.name())) {
                inPerson = false;
            } else if (inPerson && ROWS.containsKey(element.name())) {
                persons.getLast().put(ROWS.getOrDefault(element.name(), ""), element);
            } else if (COVER.containsKey(element.name())) {
                cover.putIfAbsent(COVER.getOrDefault(element.name(), ""), element);
            }
        }
        return new FiledSchedule(cover, persons);
    }
}
