package disclosure.alert.subscription;

import disclosure.keywords.Answer;
import disclosure.keywords.Attribute;
import disclosure.keywords.Condition;
import disclosure.keywords.Expression;
import disclosure.keywords.Parsed;
import disclosure.keywords.RuleText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a stored subscription asks for, as one rule. */
final class StoredRule {

    private StoredRule() {}

    /** Parts that an older version accepted and this one does not are left out. */
    static RuleText text(SubscriptionRow row, List<String> watchlists) {
        Map<Attribute, List<String>> chosen = new EnumMap<>(Attribute.class);
        chosen.put(Attribute.TICKER, List.of(row.tickers));
        chosen.put(Attribute.WATCHLIST, watchlists);
        chosen.put(Attribute.EXCHANGE, List.of(row.exchanges));
        chosen.put(Attribute.CATEGORY, List.of(row.categories));
        chosen.put(Attribute.FLAG, List.of(row.flags));
        List<Condition> conditions = new ArrayList<>();
        for (String text : row.conditions) {
            if (Condition.parse(text) instanceof Answer.Right<Condition>(Condition condition)) {
                conditions.add(condition);
            }
        }
        return new RuleText(chosen, conditions, expression(row.canonical));
    }

    /** The row gets what the criteria ask for; answers whether that is something else. */
    static boolean write(SubscriptionRow row, Criteria criteria, Set<UUID> watchlists) {
        RuleText rule = criteria.rule();
        List<@Nullable Object> before = asked(row);
        row.tickers = rule.values(Attribute.TICKER).toArray(String[]::new);
        row.watchlists = watchlists.toArray(UUID[]::new);
        row.exchanges = rule.values(Attribute.EXCHANGE).toArray(String[]::new);
        row.categories = rule.values(Attribute.CATEGORY).toArray(String[]::new);
        row.flags = rule.values(Attribute.FLAG).toArray(String[]::new);
        row.conditions =
                rule.conditions().stream().map(Condition::canonical).toArray(String[]::new);
        row.keywords = criteria.keywords();
        row.canonical = criteria.canonical();
        return !asked(row).equals(before);
    }

    private static List<@Nullable Object> asked(SubscriptionRow row) {
        return Stream.of(
                        row.tickers,
                        row.watchlists,
                        row.exchanges,
                        row.categories,
                        row.flags,
                        row.conditions,
                        new @Nullable Object[] {row.canonical})
                .<@Nullable Object>map(values -> values == null ? null : Arrays.asList(values))
                .toList();
    }

    private static @Nullable Expression expression(@Nullable String canonical) {
        return canonical != null
                        && Expression.parse(canonical) instanceof Parsed.Valid(Expression valid)
                ? valid
                : null;
    }
}
