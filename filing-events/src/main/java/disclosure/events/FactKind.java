package disclosure.events;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A kind of fact and the fields that a fact of it may have: the names that queries and conditions
 * use. What each field means is in {@code docs/facts.md}.
 *
 * @param name as in {@link Fact#kind()}
 * @param fields by name, in the order in which they are told
 * @param choices all values that a field of words may have, where they are a short list
 */
public record FactKind(String name, Map<String, Type> fields, Map<String, List<String>> choices) {

    /** What the values of a field are. */
    public enum Type {
        /** Numbers: shares, money in full units, fractions. */
        QUANTITY,
        DAY,
        TRUTH,
        WORDS
    }

    private static final String[] STAGES = {"plan", "first", "progress", "completed"};

    /** General Instruction 8 of the SEC's form 4, in words. */
    private static final String[] INSIDER_EVENTS = {
        "purchase",
        "sale",
        "grant",
        "disposition-to-issuer",
        "withheld-for-tax",
        "discretionary",
        "exercise",
        "conversion",
        "short-expired",
        "long-expired",
        "exercise-out-of-the-money",
        "exercise-in-the-money",
        "gift",
        "small-acquisition",
        "inheritance",
        "voting-trust",
        "other",
        "equity-swap",
        "tender"
    };

    private static final List<FactKind> ALL =
            List.of(
                    kind("share-pledge")
                            .words("holder", "pledgee", "purpose")
                            .quantities("shares", "totalHeld", "totalHeldRatio", "totalPledged")
                            .days("start", "end", "released"),
                    kind("share-freeze")
                            .words("holder", "court")
                            .quantities("shares", "totalHeld", "totalHeldRatio")
                            .days("start", "end", "released")
                            .truths("waiting"),
                    trade("share-reduction"),
                    trade("share-increase"),
                    kind("buyback")
                            .words("company", "purpose")
                            .oneOf("stage", STAGES)
                            .oneOf("stage", "cancelled")
                            .quantities("shares", "sharesRatio", "highestPrice", "lowestPrice")
                            .quantities("averagePrice", "amount", "planAmountLow")
                            .quantities("planAmountHigh", "priceCap")
                            .days("asOf"),
                    kind("dividend")
                            .words("period")
                            .oneOf("stage", "proposal", "approved", "implementation")
                            .quantities("cashPer10", "bonusPer10", "transferPer10")
                            .quantities("baseShares", "totalCash")
                            .days("recordDate", "exDate", "payDate")
                            .truths("differential"),
                    earnings("earnings-forecast"),
                    earnings("earnings-flash")
                            .oneOf("metric", "revenue", "operating-profit", "total-profit")
                            .oneOf("metric", "roe", "total-assets", "net-assets"),
                    kind("trading-halt")
                            .words("reason")
                            .oneOf("event", "halt", "continued", "resume")
                            .quantities("maxTradingDays")
                            .days("from", "to"),
                    kind("major-contract")
                            .words("partyA", "partyB", "consortium", "project", "term")
                            .oneOf("event", "signed", "won-bid", "pre-bid")
                            .oneOf("event", "progress", "terminated")
                            .quantities("amount"),
                    kind("capital-raising")
                            .words("allottees")
                            .quantities("shares", "price", "gross", "net", "lockupMonths")
                            .days("listedOn"),
                    kind("inquiry")
                            .words("from", "letterNumber")
                            .oneOf("event", "received", "reply", "delayed")
                            .quantities("questions")
                            .days("receivedOn", "dueOn"),
                    kind("penalty")
                            .words("authority", "document", "party", "measure")
                            .quantities("amount")
                            .days("date"),
                    kind("equity-incentive")
                            .words("plan")
                            .oneOf("event", "draft", "grant", "vesting", "lapse")
                            .quantities("shares", "price", "persons")
                            .days("grantDate"),
                    kind("guarantee")
                            .words("guarantor", "target", "creditor")
                            .quantities("amount", "ratio")
                            .days("date"),
                    kind("financial-assistance")
                            .words("lender", "target")
                            .quantities("amount", "ratio")
                            .days("date"),
                    kind("investment")
                            .words("investor", "target")
                            .quantities("amount", "ratio")
                            .days("date"),
                    kind("acquisition")
                            .words("buyer", "seller", "target")
                            .quantities("amount", "ratio")
                            .days("date"),
                    kind("litigation")
                            .words("plaintiff", "defendant", "court", "target")
                            .oneOf("event", "filed", "progress", "decided", "settled")
                            .oneOf("event", "withdrawn")
                            .quantities("amount")
                            .days("date"),
                    kind("officer-change")
                            .words("person", "role")
                            .oneOf("event", "appointed", "departed")
                            .days("date"),
                    kind("financial-indicators")
                            .words("period", "unit")
                            .oneOf("indicator", "revenue", "net-profit")
                            .oneOf("indicator", "deducted-net-profit", "basic-eps")
                            .oneOf("indicator", "diluted-eps", "deducted-basic-eps", "roe")
                            .oneOf("indicator", "deducted-roe", "total-assets", "net-assets")
                            .oneOf("indicator", "operating-cash-flow")
                            .quantities("current", "prior", "priorBeforeAdjustment", "change")
                            .quantities("changePoints")
                            .days("periodEnd"),
                    ownership("insider-transaction")
                            .words("code")
                            .oneOf("event", INSIDER_EVENTS)
                            .quantities("shares", "price", "lowestPrice", "highestPrice", "amount")
                            .quantities("heldAfter", "heldAfterValue")
                            .days("date")
                            .truths("acquired"),
                    ownership("insider-holding").quantities("held", "heldValue"),
                    kind("beneficial-ownership")
                            .words("holder", "holderType", "issuer", "security", "cusip")
                            .oneOf("schedule", "13D", "13G")
                            .quantities("shares", "ratio", "soleVoting", "sharedVoting")
                            .quantities("soleDispositive", "sharedDispositive")
                            .days("asOf")
                            .truths("amendment", "group"),
                    kind("proposed-sale")
                            .words("holder", "relationship", "issuer", "security", "market")
                            .words("broker")
                            .quantities("shares", "amount", "outstanding")
                            .days("date", "noticeDate", "planAdopted"),
                    kind("earlier-sale")
                            .words("holder", "security")
                            .quantities("shares", "amount")
                            .days("date"));

    public FactKind {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        choices = Map.copyOf(choices);
    }

    /** Every kind that a parser of this release may find. */
    public static List<FactKind> all() {
        return ALL;
    }

    /** The kind of this name; empty where there is none. */
    public static Optional<FactKind> named(String name) {
        return ALL.stream().filter(kind -> kind.name.equals(name)).findFirst();
    }

    private static FactKind kind(String name) {
        return new FactKind(name, Map.of(), Map.of());
    }

    /** Trades of shareholders, and those of insiders that are told in the same words. */
    private static FactKind trade(String name) {
        return ownership(name)
                .words("method", "code")
                .oneOf("stage", STAGES)
                .oneOf("event", INSIDER_EVENTS)
                .quantities("shares", "sharesRatio", "averagePrice", "lowestPrice")
                .quantities("highestPrice", "amount", "heldBefore", "heldBeforeRatio")
                .quantities("heldAfter", "heldAfterRatio", "heldAfterValue")
                .days("start", "end");
    }

    private static FactKind earnings(String name) {
        return kind(name)
                .oneOf("metric", "net-profit", "deducted-net-profit", "basic-eps")
                .oneOf("direction", "up", "down", "turn-profit", "turn-loss", "continued-loss")
                .quantities("low", "high", "changeLow", "changeHigh", "priorYear")
                .days("periodStart", "periodEnd");
    }

    private static FactKind ownership(String name) {
        return kind(name)
                .words("holder", "jointHolders", "relationship", "role", "security", "nature")
                .words("underlying")
                .quantities("exercisePrice", "underlyingShares")
                .days("exercisable", "expires", "amends")
                .truths("direct", "tradingPlan", "derivative");
    }

    private FactKind words(String... names) {
        return with(Type.WORDS, names);
    }

    private FactKind quantities(String... names) {
        return with(Type.QUANTITY, names);
    }

    private FactKind days(String... names) {
        return with(Type.DAY, names);
    }

    private FactKind truths(String... names) {
        return with(Type.TRUTH, names);
    }

    /** Words of a short list; further calls add to it. */
    private FactKind oneOf(String field, String... values) {
        Map<String, List<String>> more = new HashMap<>(choices);
        more.merge(
                field,
                List.of(values),
                (some, others) -> Stream.concat(some.stream(), others.stream()).toList());
        return new FactKind(name, words(field).fields, more);
    }

    private FactKind with(Type type, String... names) {
        Map<String, Type> more = new LinkedHashMap<>(fields);
        for (String each : names) {
            more.put(each, type);
        }
        return new FactKind(name, more, choices);
    }
}
