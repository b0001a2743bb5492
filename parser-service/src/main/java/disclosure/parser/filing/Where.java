package disclosure.parser.filing;

import io.quarkus.panache.common.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A filter as a condition of the query language, with its parameters. */
record Where(String clause, Map<String, Object> parameters) {

    static Where of(Filter filter) {
        Parameters parameters = new Parameters();
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        holds("tickers", filter.tickers(), conditions, parameters);
        holds("exchanges", filter.exchanges(), conditions, parameters);
        anyOf("category", filter.categories(), conditions, parameters);
        if (filter.stage() != null) {
            conditions.add("stage = :stage");
            parameters.and("stage", filter.stage().name());
        }
        bound(">=", "since", filter.since(), conditions, parameters);
        bound("<=", "until", filter.until(), conditions, parameters);
        same("corrects", filter.corrects(), "correction = true", conditions, parameters);
        same(
                "correctedBy",
                filter.correctedBy(),
                "correctedBy is not null",
                conditions,
                parameters);
        if (filter.flags().contains(Filter.ANY)) {
            conditions.add("array_length(flags) > 0");
        } else {
            holds("flags", filter.flags(), conditions, parameters);
        }
        FactFilter fact = filter.fact();
        if (fact != null) {
            conditions.add(FactWhere.of(fact, parameters));
        }
        Place after = filter.after();
        if (after != null) {
            conditions.add(
                    // The first comparison alone bounds the walk along the index.
                    "publishedAt <= :published and (publishedAt < :published"
                            + " or publishedAt = :published and (firstSeenAt < :seen"
                            + " or firstSeenAt = :seen and filingId < :id))");
            parameters
                    .and("published", after.publishedAt())
                    .and("seen", after.firstSeenAt())
                    .and("id", after.filingId());
        }
        return new Where(String.join(" and ", conditions), parameters.map());
    }

    /** A list of the row has one of the values. */
    private static void holds(
            String list, List<String> values, List<String> conditions, Parameters parameters) {
        if (!values.isEmpty()) {
            conditions.add("array_intersects(" + list + ", :" + list + ")");
            parameters.and(list, values.toArray(String[]::new));
        }
    }

    private static void same(
            String column,
            @Nullable String value,
            String whenAny,
            List<String> conditions,
            Parameters parameters) {
        if (Filter.ANY.equals(value)) {
            conditions.add(whenAny);
        } else if (value != null) {
            conditions.add(column + " = :" + column);
            parameters.and(column, value);
        }
    }

    private static void anyOf(
            String column, List<String> values, List<String> conditions, Parameters parameters) {
        if (!values.isEmpty()) {
            conditions.add(column + " in :" + column);
            parameters.and(column, values);
        }
    }

    private static void bound(
            String comparison,
            String name,
            @Nullable Bound bound,
            List<String> conditions,
            Parameters parameters) {
        switch (bound) {
            case null -> {}
            case Bound.At(var instant) -> {
                conditions.add("publishedAt " + comparison + " :" + name);
                parameters.and(name, instant);
            }
            case Bound.Day(var date) -> {
                conditions.add("publishedOn " + comparison + " :" + name);
                parameters.and(name, date);
            }
        }
    }
}
