package disclosure.parser.extract.insiders;

import disclosure.events.Fact;
import disclosure.parser.document.DocumentText;
import disclosure.parser.extract.fact.Element;
import disclosure.parser.extract.fact.FormFields;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Makes a fact of one line. */
final class EntryFact {

    /** EDGAR takes ten at most. */
    private static final int MOST_OWNERS = 20;

    private static final String RULE = "10b5-1";
    private static final String CODE = "transactionCode";
    private static final String SIDE = "transactionAcquiredDisposedCode";
    private static final String PRICE = "transactionPricePerShare";

    /** General Instruction 8 of form 4. */
    private static final Map<String, String> EVENTS =
            Map.ofEntries(
                    Map.entry("P", "purchase"),
                    Map.entry("S", "sale"),
                    Map.entry("A", "grant"),
                    Map.entry("D", "disposition-to-issuer"),
                    Map.entry("F", "withheld-for-tax"),
                    Map.entry("I", "discretionary"),
                    Map.entry("M", "exercise"),
                    Map.entry("C", "conversion"),
                    Map.entry("E", "short-expired"),
                    Map.entry("H", "long-expired"),
                    Map.entry("O", "exercise-out-of-the-money"),
                    Map.entry("X", "exercise-in-the-money"),
                    Map.entry("G", "gift"),
                    Map.entry("L", "small-acquisition"),
                    Map.entry("W", "inheritance"),
                    Map.entry("Z", "voting-trust"),
                    Map.entry("J", "other"),
                    Map.entry("K", "equity-swap"),
                    Map.entry("U", "tender"));

    private final OwnershipForm form;
    private final Entry entry;
    private final FormFields fact;
    private final boolean market;

    private EntryFact(OwnershipForm form, Entry entry, DocumentText document) {
        String kind = kind(entry);
        this.form = form;
        this.entry = entry;
        this.market = !kind.startsWith("insider-");
        this.fact = new FormFields(kind, document);
    }

    static Fact of(OwnershipForm form, Entry entry, DocumentText document) {
        EntryFact made = new EntryFact(form, entry, document);
        made.owners();
        made.transaction();
        made.prices();
        made.holding();
        made.right();
        made.plan();
        return made.fact.build();
    }

    /** Codes P and S are the trades with others; the side must agree. */
    private static String kind(Entry entry) {
        if (entry.isHolding()) {
            return "insider-holding";
        }
        if (!entry.derivative() && entry.is(CODE, "S") && entry.is(SIDE, "D")) {
            return "share-reduction";
        }
        boolean bought = !entry.derivative() && entry.is(CODE, "P") && entry.is(SIDE, "A");
        return bought ? "share-increase" : "insider-transaction";
    }

    private void owners() {
        if (form.owners().isEmpty()) {
            return;
        }
        Owner first = form.owners().getFirst();
        fact.words("holder", first.name());
        List<Element> others =
                form.owners().stream()
                        .limit(MOST_OWNERS)
                        .skip(1)
                        .map(Owner::name)
                        .filter(Objects::nonNull)
                        .toList();
        if (!others.isEmpty()) {
            String names = others.stream().map(Element::value).collect(Collectors.joining("; "));
            fact.words("jointHolders", names, others.getFirst());
        }
        fact.words("relationship", first.relationship());
        fact.words("role", first.title());
    }

    private void transaction() {
        fact.words("security", entry.value("securityTitle"));
        Element code = entry.value(CODE);
        if (code != null) {
            String letter = code.value().toUpperCase(Locale.ROOT);
            if (market) {
                fact.words("stage", "completed", code);
            }
            fact.words("code", letter, code);
            fact.words("event", EVENTS.getOrDefault(letter, "unknown"), code);
        }
        fact.day(market ? "start" : "date", entry.value("transactionDate"));
        if (market) {
            fact.day("end", entry.value("transactionDate"));
        }
        fact.quantity("shares", entry.value("transactionShares"));
        Element side = entry.value(SIDE);
        if (side != null && side.value().matches("(?i)[AD]") && !market) {
            fact.truth("acquired", side.value().equalsIgnoreCase("A"), side);
        }
        fact.day("amends", form.original());
    }

    private void prices() {
        fact.money(market ? "averagePrice" : "price", entry.value(PRICE));
        fact.money("amount", entry.value("transactionTotalValue"));
        for (Element note : entry.notesOf(PRICE, form.footnotes())) {
            PriceRange range = PriceRange.in(note);
            if (range != null) {
                fact.money("lowestPrice", range.low());
                fact.money("highestPrice", range.high());
            }
        }
    }

    private void holding() {
        fact.quantity(
                entry.isHolding() ? "held" : "heldAfter",
                entry.value("sharesOwnedFollowingTransaction"));
        fact.money(
                entry.isHolding() ? "heldValue" : "heldAfterValue",
                entry.value("valueOwnedFollowingTransaction"));
        Element direct = entry.value("directOrIndirectOwnership");
        if (direct != null) {
            boolean own = direct.value().equalsIgnoreCase("D");
            fact.truth("direct", own, direct);
        }
        fact.words("nature", entry.value("natureOfOwnership"));
    }

    private void right() {
        Element title = entry.value("securityTitle");
        if (entry.derivative()) {
            fact.truth("derivative", true, title);
        }
        fact.money("exercisePrice", entry.value("conversionOrExercisePrice"));
        fact.day("exercisable", entry.value("exerciseDate"));
        fact.day("expires", entry.value("expirationDate"));
        fact.words("underlying", entry.value("underlyingSecurityTitle"));
        fact.quantity("underlyingShares", entry.value("underlyingSecurityShares"));
    }

    /** The box speaks for the form; before there was one, the footnotes of the line told it. */
    private void plan() {
        if (entry.isHolding()) {
            return;
        }
        Element box = form.plan();
        if (box != null) {
            fact.truth("tradingPlan", box.isYes(), box);
            return;
        }
        for (Element note : entry.allNotes(form.footnotes())) {
            int place = note.value().indexOf(RULE);
            if (place >= 0) {
                int start = note.start() + place;
                Element words = new Element("plan", RULE, start, start + RULE.length());
                fact.truth("tradingPlan", true, words);
            }
        }
    }
}
