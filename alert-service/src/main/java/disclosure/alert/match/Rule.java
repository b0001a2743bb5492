package disclosure.alert.match;

import disclosure.alert.match.engine.Criterion;
import disclosure.alert.match.engine.Trait;
import disclosure.keywords.Expression;
import disclosure.keywords.Parsed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A subscription, compiled. All criteria that are given must hold; within one, any value will do.
 *
 * @param tickers empty for any
 * @param exchanges empty for any
 * @param categories empty for any
 * @param keywords an expression that parses, kept as text because a million trees are a gigabyte;
 *     null for any text
 * @param channels where to tell; handed on untouched
 */
public record Rule(
        UUID id,
        String tenant,
        String name,
        boolean enabled,
        Set<String> tickers,
        Set<String> exchanges,
        Set<String> categories,
        @Nullable String keywords,
        List<UUID> channels) {

    public Rule {
        tickers = Set.copyOf(tickers);
        exchanges = Set.copyOf(exchanges);
        categories = Set.copyOf(categories);
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
     * The rule as the engine takes it.
     *
     * @throws IllegalArgumentException when the keywords do not parse
     */
    public List<Criterion> criteria() {
        List<Criterion> criteria = new ArrayList<>();
        add(criteria, Trait.TICKER, tickers);
        add(criteria, Trait.EXCHANGE, exchanges);
        add(criteria, Trait.CATEGORY, categories);
        Expression expression = expression();
        if (expression != null) {
            criteria.add(new Criterion.Keywords(expression));
        }
        return criteria;
    }

    private static void add(List<Criterion> criteria, Trait trait, Set<String> values) {
        if (!values.isEmpty()) {
            criteria.add(new Criterion.OneOf(trait, values));
        }
    }
}
