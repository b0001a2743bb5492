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
        if (!filter.tickers().isEmpty()) {
            conditions.add("array_intersects(tickers, :tickers)");
            parameters.and("tickers", filter.tickers().toArray(String[]::new));
        }
        anyOf("exchange", filter.exchanges(), conditions, parameters);
        anyOf("category", filter.categories(), conditions, parameters);
        if (filter.stage() != null) {
            conditions.add("stage = :stage");
            parameters.and("stage", filter.stage().name());
        }
        bound(">=", "since", filter.since(), conditions, parameters);
        bound("<=", "until", filter.until(), conditions, parameters);
        String corrects = filter.corrects();
        if (Filter.ANY.equals(corrects)) {
            conditions.add("correction = true");
        } else if (corrects != null) {
            conditions.add("corrects = :corrects");
            parameters.and("corrects", corrects);
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
