package disclosure.parser.filing;

import disclosure.events.Reference;
import disclosure.parser.extract.corrections.Corrected;
import disclosure.parser.extract.corrections.Corrected.Candidate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which of an issuer's filings are those that another one names by number. */
final class Referred {

    private Referred() {}

    /** Whether every reference that has a number has our id. */
    static boolean allLinked(List<Reference> references) {
        return references.stream().noneMatch(Referred::isOpen);
    }

    /** The references that are linked as they are, the others as {@link #among}. */
    static List<Reference> later(List<Candidate> candidates, List<Reference> references) {
        Map<String, String> idByNumber = idByNumber(candidates);
        return references.stream()
                .map(each -> isOpen(each) ? with(each, idByNumber) : each)
                .toList();
    }

    /** The references, with our id where exactly one filing bears the number. */
    static List<Reference> among(List<Candidate> candidates, List<Reference> references) {
        Map<String, String> idByNumber = idByNumber(candidates);
        return references.stream().map(each -> with(each, idByNumber)).toList();
    }

    private static boolean isOpen(Reference reference) {
        return reference.filingId() == null && reference.number() != null;
    }

    private static Map<String, String> idByNumber(List<Candidate> candidates) {
        Map<String, String> idByNumber = new HashMap<>();
        Set<String> several = new HashSet<>();
        for (Candidate candidate : candidates) {
            String number = Corrected.number(candidate.number());
            if (number != null && idByNumber.put(number, candidate.filingId()) != null) {
                several.add(number);
            }
        }
        idByNumber.keySet().removeAll(several);
        return idByNumber;
    }

    /** References with the ids that are known of the same numbers elsewhere. */
    static List<Reference> as(List<Reference> known, List<Reference> references) {
        Map<String, String> idByNumber = new HashMap<>();
        for (Reference reference : known) {
            String number = Corrected.number(reference.number());
            if (number != null && reference.filingId() != null) {
                idByNumber.put(number, reference.filingId());
            }
        }
        return references.stream().map(each -> with(each, idByNumber)).toList();
    }

    private static Reference with(Reference reference, Map<String, String> idByNumber) {
        String number = Corrected.number(reference.number());
        return number == null
                ? reference
                : new Reference(reference.number(), reference.title(), idByNumber.get(number));
    }
}
