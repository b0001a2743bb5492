package disclosure.keywords;

import java.util.ArrayList;
import java.util.List;

/** Writes a rule in the one form that all equal rules share. */
final class RuleWriter {

    private RuleWriter() {}

    static List<String> clauses(RuleText rule) {
        List<String> clauses = new ArrayList<>();
        for (Attribute attribute : Attribute.values()) {
            List<String> values = alternatives(rule, attribute);
            if (values.size() == 1 && rule.values(attribute).isEmpty()) {
                clauses.add(values.getFirst());
            } else if (values.size() == 1) {
                clauses.add(attribute.written() + ":" + values.getFirst());
            } else if (!values.isEmpty()) {
                clauses.add(attribute.written() + ":(" + String.join(" OR ", values) + ")");
            }
        }
        rule.conditions().forEach(condition -> clauses.add(condition.canonical()));
        keywords(rule, clauses);
        return clauses;
    }

    /** Watchlists stand among the tickers. */
    private static List<String> alternatives(RuleText rule, Attribute attribute) {
        if (attribute == Attribute.WATCHLIST) {
            return List.of();
        }
        List<String> values = new ArrayList<>();
        rule.values(attribute).forEach(value -> values.add(value(value)));
        if (attribute == Attribute.TICKER) {
            rule.values(Attribute.WATCHLIST)
                    .forEach(list -> values.add(Attribute.WATCHLIST.written() + ":" + value(list)));
        }
        return values;
    }

    private static void keywords(RuleText rule, List<String> clauses) {
        Expression keywords = rule.keywords();
        if (keywords == null) {
            return;
        }
        switch (keywords.root()) {
            case Node.And(List<Node> parts) ->
                    parts.forEach(part -> clauses.add(clause(part, true)));
            case Node.Or or -> clauses.add(clause(or, !clauses.isEmpty()));
            case Node.Not not -> clauses.add(Canonical.of(not));
            case Node.Scope scope -> clauses.add(Canonical.of(scope));
            case Node.Near near -> clauses.add(Canonical.of(near));
            case Node.Words words -> clauses.add(Canonical.of(words));
        }
    }

    private static String clause(Node part, boolean beside) {
        String written = Canonical.of(part);
        return beside && part instanceof Node.Or ? "(" + written + ")" : written;
    }

    private static String value(String value) {
        boolean plain =
                Canonical.isPlain(value) && !value.startsWith("*") && !value.startsWith("!");
        return plain ? value : Canonical.quoted(value);
    }
}
