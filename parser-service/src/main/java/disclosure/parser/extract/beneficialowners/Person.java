package disclosure.parser.extract.beneficialowners;

import disclosure.events.Fact;
import disclosure.parser.document.DocumentText;
import disclosure.parser.extract.fact.Element;
import disclosure.parser.extract.fact.FormFields;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One reporting person with the rows of its cover page, by the names of this kind of fact. */
final class Person {

    private final Map<String, Element> rows = new LinkedHashMap<>();

    void put(String field, Element row) {
        rows.putIfAbsent(field, row);
    }

    /** A page that states neither shares nor percentage tells no ownership. */
    boolean holds() {
        return rows.containsKey("shares") || rows.containsKey("ratio");
    }

    /**
     * The fact.
     *
     * @param cover what the whole schedule states: security, cusip, asOf
     * @param form as EDGAR names it
     */
    Fact fact(Map<String, Element> cover, String form, DocumentText document) {
        FormFields fact = new FormFields("beneficial-ownership", document);
        fact.words("holder", rows.get("holder"));
        String schedule = form.contains("13D") ? "13D" : "13G";
        Element shares = rows.containsKey("shares") ? rows.get("shares") : rows.get("ratio");
        if (shares != null) {
            fact.words("schedule", schedule, shares);
            fact.truth("amendment", form.endsWith("/A"), shares);
        }
        fact.words("issuer", cover.get("issuer"));
        fact.words("security", cover.get("security"));
        fact.words("cusip", cover.get("cusip"));
        fact.day("asOf", cover.get("asOf"));
        fact.quantity("shares", rows.get("shares"));
        fact.percent("ratio", rows.get("ratio"));
        fact.quantity("soleVoting", rows.get("soleVoting"));
        fact.quantity("sharedVoting", rows.get("sharedVoting"));
        fact.quantity("soleDispositive", rows.get("soleDispositive"));
        fact.quantity("sharedDispositive", rows.get("sharedDispositive"));
        group(fact, rows.get("group"));
        fact.words("holderType", rows.get("holderType"));
        return fact.build();
    }

    /** Row 2: box a claims a group, box b disclaims one. */
    private static void group(FormFields fact, @Nullable Element box) {
        if (box != null && box.value().toLowerCase(Locale.ROOT).matches("[ab]")) {
            fact.truth("group", box.value().equalsIgnoreCase("a"), box);
        }
    }
}
