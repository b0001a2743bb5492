package disclosure.alert.match;

import disclosure.alert.match.RulePart.Kind;
import disclosure.events.AlertRaised.Reason;
import disclosure.events.StructuredFiling;
import disclosure.keywords.Attribute;
import disclosure.keywords.Expression;
import disclosure.keywords.Field;
import disclosure.keywords.JoinedConditions;
import disclosure.keywords.Node;
import disclosure.keywords.RuleText;
import disclosure.keywords.Truth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes a rule apart, so that each part can be asked for itself. */
final class RuleParts {

    /** So many quotations of one part say enough. */
    private static final int EACH = 5;

    private final Rule rule;
    private final RuleText text;

    RuleParts(WrittenRule written) {
        this.rule = written.rule();
        this.text = written.text();
    }

    List<RulePart> all() {
        List<RulePart> parts = new ArrayList<>();
        if (names(Attribute.TICKER) || names(Attribute.WATCHLIST)) {
            parts.add(tickers());
        }
        if (names(Attribute.EXCHANGE)) {
            parts.add(
                    attribute(
                            Attribute.EXCHANGE,
                            filing -> !Listed.exchanges(rule, filing).isEmpty(),
                            filing -> Listed.exchanges(rule, filing)));
        }
        if (names(Attribute.CATEGORY)) {
            parts.add(
                    attribute(
                            Attribute.CATEGORY,
                            filing -> rule.categories().contains(filing.category().code()),
                            filing -> List.of(filing.category().code())));
        }
        if (names(Attribute.FLAG)) {
            parts.add(flags());
        }
        JoinedConditions.of(text.conditions()).forEach(joined -> parts.add(conditions(joined)));
        Expression keywords = text.keywords();
        if (keywords != null) {
            parts.addAll(conjuncts(keywords.root()));
        }
        return parts;
    }

    private boolean names(Attribute attribute) {
        return !text.values(attribute).isEmpty();
    }

    private RulePart tickers() {
        return new RulePart(
                written(Attribute.TICKER),
                Kind.ATTRIBUTE,
                reading -> Truth.of(!Listed.tickers(rule, reading).isEmpty()),
                reading -> Reasons.companies(rule, reading),
                List.of());
    }

    private interface Values {
        List<String> of(StructuredFiling filing);
    }

    private RulePart attribute(
            Attribute attribute, Predicate<StructuredFiling> holds, Values values) {
        return new RulePart(
                written(attribute),
                Kind.ATTRIBUTE,
                reading -> Truth.of(holds.test(reading.filing())),
                reading ->
                        holds.test(reading.filing())
                                ? values.of(reading.filing()).stream()
                                        .map(value -> Reasons.criterion(attribute.written(), value))
                                        .toList()
                                : List.of(),
                List.of());
    }

    private String written(Attribute attribute) {
        Map<Attribute, List<String>> chosen = new EnumMap<>(Attribute.class);
        chosen.put(attribute, text.values(attribute));
        if (attribute == Attribute.TICKER) {
            chosen.put(Attribute.WATCHLIST, text.values(Attribute.WATCHLIST));
        }
        return new RuleText(chosen, List.of(), null).canonical();
    }

    private RulePart flags() {
        return new RulePart(
                written(Attribute.FLAG),
                Kind.ATTRIBUTE,
                reading -> Matcher.flags(rule, reading),
                reading -> Reasons.flags(rule, reading.filing()),
                List.of());
    }

    private static RulePart conditions(JoinedConditions joined) {
        List<RulePart> alone =
                joined.conditions().stream()
                        .map(condition -> new JoinedConditions(List.of(condition)))
                        .map(each -> condition(each, Kind.CONDITION, List.of()))
                        .toList();
        return alone.size() == 1 ? alone.getFirst() : condition(joined, Kind.TOGETHER, alone);
    }

    private static RulePart condition(JoinedConditions joined, Kind kind, List<RulePart> parts) {
        return new RulePart(
                joined.canonical(),
                kind,
                reading -> reading.truth(joined),
                reading -> Reasons.stated(joined, reading),
                parts);
    }

    private static Stream<Node> parts(Node root) {
        return root instanceof Node.And(List<Node> parts) ? parts.stream() : Stream.of(root);
    }

    private static List<RulePart> conjuncts(Node root) {
        return parts(root).map(part -> node(part, null)).toList();
    }

    private static RulePart node(Node node, @Nullable Field field) {
        return switch (node) {
            case Node.And(List<Node> parts) -> part(node, field, Kind.ALL, nodes(parts, field));
            case Node.Or(List<Node> parts) -> part(node, field, Kind.ANY, nodes(parts, field));
            case Node.Not(Node inner) -> part(node, field, Kind.NOT, List.of(node(inner, field)));
            case Node.Scope(Field scope, Node inner) ->
                    inner instanceof Node.Words
                            ? part(node, null, Kind.WORDS, List.of())
                            : part(node, null, Kind.INSIDE, List.of(node(inner, scope)));
            case Node.Near ignored -> part(node, field, Kind.WORDS, List.of());
            case Node.Words ignored -> part(node, field, Kind.WORDS, List.of());
        };
    }

    private static List<RulePart> nodes(List<Node> nodes, @Nullable Field field) {
        return nodes.stream().map(each -> node(each, field)).toList();
    }

    /** Inside of a scope a part is asked for itself in any passage of the field. */
    private static RulePart part(
            Node node, @Nullable Field field, Kind kind, List<RulePart> parts) {
        Expression alone = new Expression(field == null ? node : new Node.Scope(field, node));
        return new RulePart(
                alone.canonical(),
                kind,
                reading -> alone.truth(reading.searchable()),
                reading -> kind == Kind.WORDS ? quotes(alone, reading) : List.of(),
                parts);
    }

    private static List<Reason> quotes(Expression alone, Reading reading) {
        return alone.evaluate(reading.searchable()).hits().stream()
                .limit(EACH)
                .map(hit -> Reasons.quote(reading.places().place(hit)))
                .toList();
    }
}
