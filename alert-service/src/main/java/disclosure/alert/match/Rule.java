package disclosure.alert.match;

import disclosure.alert.match.engine.Criterion;
import disclosure.alert.match.engine.Trait;
import disclosure.keywords.Answer;
import disclosure.keywords.Condition;
import disclosure.keywords.Expression;
import disclosure.keywords.JoinedConditions;
import disclosure.keywords.Parsed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A subscription, compiled. All criteria that are given must hold; within one, any value will do.
 *
 * @param schedule when it is told
 * @param tickers those that are named; with the watchlists empty for any
 * @param watchlists of which one may hold the company instead; a change of one is none of the rule
 * @param exchanges empty for any
 * @param categories codes, those of its groups among them; empty for any
 * @param flags empty for any
 * @param conditions in canonical form; all must hold, see {@link JoinedConditions}
 * @param keywords an expression that parses, kept as text because a million trees are a gigabyte;
 *     null for any text
 * @param priority orders the alerts of one filing
 * @param channels where to tell; handed on untouched
 */
public record Rule(
        UUID id,
        String tenant,
        String name,
        Schedule schedule,
        Set<String> tickers,
        Set<UUID> watchlists,
        Set<String> exchanges,
        Set<String> categories,
        Set<String> flags,
        List<String> conditions,
        @Nullable String keywords,
        Priority priority,
        List<UUID> channels) {

    public Rule {
        tickers = Set.copyOf(tickers);
        watchlists = Set.copyOf(watchlists);
        exchanges = Set.copyOf(exchanges);
        categories = Set.copyOf(categories);
        flags = Set.copyOf(flags);
        conditions = List.copyOf(conditions);
        channels = List.copyOf(channels);
    }

    /**
     * The keywords, parsed; null for any text.
     *
     * @throws IllegalArgumentException when they do not parse
     */
    public @Nullable Expression expression() {
        if (keywords == null) {
            return null;
        }
        return switch (Expression.parse(keywords)) {
            case Parsed.Valid valid -> valid.expression();
            case Parsed.Invalid wrong ->
                    throw new IllegalArgumentException(
                            wrong.message() + " At position " + wrong.position());
        };
    }

    /**
     * The conditions, parsed, by what they are asked of.
     *
     * @throws IllegalArgumentException when they do not parse
     */
    public List<JoinedConditions> joinedConditions() {
        // Most rules have none, and each filing they match asks.
        if (conditions.isEmpty()) {
            return List.of();
        }
        return JoinedConditions.of(conditions.stream().map(Rule::parsed).toList());
    }

    private static Condition parsed(String condition) {
        return switch (Condition.parse(condition)) {
            case Answer.Right<Condition>(Condition right) -> right;
            case Answer.Wrong<Condition>(Parsed.Invalid why) ->
                    throw new IllegalArgumentException(why.message());
        };
    }

    /**
     * The rule as the engine takes it.
     *
     * @throws IllegalArgumentException when the keywords or the conditions do not parse
     */
    public List<Criterion> criteria() {
        List<Criterion> criteria = new ArrayList<>();
        if (choosesCompanies()) {
            criteria.add(new Criterion.Companies(tickers, names(watchlists)));
        }
        add(criteria, Trait.EXCHANGE, exchanges);
        add(criteria, Trait.CATEGORY, categories);
        add(criteria, Trait.FLAG, flags);
        joinedConditions().forEach(joined -> criteria.add(Asks.criterion(joined)));
        Expression expression = expression();
        if (expression != null) {
            criteria.add(new Criterion.Keywords(expression));
        }
        return criteria;
    }

    /** Whether it asks for companies at all. */
    public boolean choosesCompanies() {
        return !(tickers.isEmpty() && watchlists.isEmpty());
    }

    private static Set<String> names(Set<UUID> lists) {
        return lists.isEmpty()
                ? Set.of()
                : lists.stream().map(UUID::toString).collect(Collectors.toSet());
    }

    private static void add(List<Criterion> criteria, Trait trait, Set<String> values) {
        if (!values.isEmpty()) {
            criteria.add(new Criterion.OneOf(trait, values));
        }
    }
}
