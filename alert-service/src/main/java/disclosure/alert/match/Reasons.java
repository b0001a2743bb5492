package disclosure.alert.match;

import disclosure.alert.match.Places.Placed;
import disclosure.events.AlertRaised.Reason;
import disclosure.events.Flag;
import disclosure.events.StructuredFiling;
import disclosure.keywords.Attribute;
import disclosure.keywords.Condition;
import disclosure.keywords.Expression;
import disclosure.keywords.Field;
import disclosure.keywords.Hit;
import disclosure.keywords.JoinedConditions;
import disclosure.keywords.RuleText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Why a rule fired. At most {@link #LIMIT} quotations, except that every question that hit keeps
 * one; which ones stay depends on the filing and the rule alone.
 */
final class Reasons {

    static final int LIMIT = 20;

    /** So many values that make one condition hold say enough. */
    private static final int EACH = 3;

    private Reasons() {}

    static List<Reason> of(Rule rule, Reading reading, List<Hit> hits) {
        List<Reason> reasons = criteria(rule, reading);
        if (!hits.isEmpty()) {
            Places places = reading.places();
            choose(hits.stream().map(places::place).toList())
                    .forEach(placed -> reasons.add(quote(placed)));
        }
        Expression keywords = rule.expression();
        // A rule of negations alone holds by what is not there: there is nothing to quote.
        if (reasons.isEmpty() && keywords != null) {
            reasons.add(new Reason(keywords.canonical(), "keywords", "", null, null, null, null));
        }
        return reasons;
    }

    private static List<Reason> criteria(Rule rule, Reading reading) {
        StructuredFiling filing = reading.filing();
        List<Reason> reasons = new ArrayList<>();
        reasons.addAll(companies(rule, reading));
        Listed.exchanges(rule, filing)
                .forEach(exchange -> reasons.add(criterion("exchange", exchange)));
        if (!rule.categories().isEmpty()) {
            reasons.add(criterion("category", filing.category().code()));
        }
        reasons.addAll(flags(rule, filing));
        rule.joinedConditions().forEach(joined -> reasons.addAll(stated(joined, reading)));
        return reasons;
    }

    /** Each ticker, and beside it the lists it is on. */
    static List<Reason> companies(Rule rule, Reading reading) {
        List<Reason> reasons = new ArrayList<>();
        for (String ticker : Listed.tickers(rule, reading)) {
            reasons.add(criterion("ticker", ticker));
            Listed.watchlists(rule, ticker, reading).stream()
                    .limit(EACH)
                    .forEach(list -> reasons.add(listed(list, ticker)));
        }
        return reasons;
    }

    private static Reason listed(String list, String ticker) {
        RuleText clause = new RuleText(Map.of(Attribute.WATCHLIST, List.of(list)), List.of(), null);
        return new Reason(clause.canonical(), "watchlist", ticker, null, null, null, null);
    }

    static List<Reason> flags(Rule rule, StructuredFiling filing) {
        List<Reason> reasons = new ArrayList<>();
        boolean any = rule.flags().contains(Reading.ANY);
        filing.flags().stream()
                .filter(flag -> any || rule.flags().contains(flag.code()))
                .limit(EACH)
                .forEach(flag -> reasons.add(flagged(flag)));
        if (rule.flags().contains(Reading.CORRECTION)
                && Reading.flags(filing).contains(Reading.CORRECTION)) {
            reasons.add(criterion("flag", Reading.CORRECTION));
        }
        return reasons;
    }

    static Reason flagged(Flag flag) {
        String sentence = printable(flag.sentence());
        return new Reason(
                "flag:" + flag.code(),
                "flag",
                flag.code(),
                Snippet.around(sentence, 0, 0),
                null,
                flag.page(),
                flag.offset());
    }

    /** Of each condition the places that say so, in things that satisfy all that are joined. */
    static List<Reason> stated(JoinedConditions joined, Reading reading) {
        List<Told> told =
                reading.told().stream().filter(one -> one.satisfies(joined)).limit(EACH).toList();
        List<Reason> reasons = new ArrayList<>();
        for (Condition condition : joined.conditions()) {
            told.stream()
                    .flatMap(one -> one.values().stream())
                    .filter(value -> condition.accepts(value.statement()))
                    .limit(EACH)
                    .forEach(value -> reasons.add(stated(condition, value)));
        }
        return reasons;
    }

    private static Reason stated(Condition condition, Stated stated) {
        return new Reason(
                condition.canonical(),
                condition.subject(),
                printable(stated.text()),
                null,
                null,
                stated.page(),
                stated.offset());
    }

    static Reason criterion(String field, String value) {
        return new Reason(field + ":" + value, field, value, null, null, null, null);
    }

    /** First one per question, then one per clause, then the earliest; in their old order. */
    private static List<Placed> choose(List<Placed> all) {
        Set<Integer> chosen = new TreeSet<>();
        Set<Integer> questions = new HashSet<>();
        Set<String> clauses = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            Integer question = all.get(i).question();
            if (question != null && questions.add(question)) {
                chosen.add(i);
                clauses.add(all.get(i).hit().clause());
            }
        }
        for (int i = 0; i < all.size() && chosen.size() < LIMIT; i++) {
            if (clauses.add(all.get(i).hit().clause())) {
                chosen.add(i);
            }
        }
        for (int i = 0; i < all.size() && chosen.size() < LIMIT; i++) {
            chosen.add(i);
        }
        return chosen.stream().map(all::get).toList();
    }

    static Reason quote(Placed placed) {
        Hit hit = placed.hit();
        Field field = hit.passage().field();
        String original = hit.passage().text().original();
        return new Reason(
                hit.clause(),
                field.written(),
                printable(hit.matchedText()),
                printable(Snippet.around(original, hit.start(), hit.end())),
                placed.question(),
                placed.page(),
                placed.offset());
    }

    // Some PDFs yield NUL, which PostgreSQL's JSON cannot hold.
    private static String printable(String words) {
        return words.replace('\0', '\uFFFD');
    }
}
