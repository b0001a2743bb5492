package disclosure.parser.filing;

import disclosure.keywords.Condition;
import disclosure.keywords.Value;
import io.quarkus.panache.common.Parameters;
import java.util.ArrayList;
import java.util.List;

/** A filter of facts in the query language: each condition is a row of one and the same fact. */
final class FactWhere {

    private final Parameters parameters;
    private final List<String> conditions = new ArrayList<>();

    private FactWhere(Parameters parameters) {
        this.parameters = parameters;
    }

    /** A condition of the filing; adds its parameters. */
    static String of(FactFilter filter, Parameters parameters) {
        FactWhere where = new FactWhere(parameters);
        int rows = Math.max(1, filter.conditions().size());
        StringBuilder from = new StringBuilder("FactFieldRow f0");
        where.conditions.add("f0.kind = :factKind");
        for (int row = 1; row < rows; row++) {
            from.append(
                    " join FactFieldRow f%1$d on f%1$d.filingId = f0.filingId and f%1$d.fact = f0.fact"
                            .formatted(row));
            where.conditions.add("f%d.kind = :factKind".formatted(row));
        }
        parameters.and("factKind", filter.kind());
        for (int row = 0; row < filter.conditions().size(); row++) {
            where.add("f" + row, filter.conditions().get(row));
        }
        return "filingId in (select f0.filingId from %s where %s)"
                .formatted(from, String.join(" and ", where.conditions));
    }

    private void add(String row, Condition condition) {
        String field = condition.name();
        if (field == null) {
            throw new IllegalArgumentException("a condition of a fact names a field");
        }
        equal(row, "field", field);
        switch (condition.value()) {
            case Value.Quantity number -> {
                String currency = number.currency();
                if (currency != null) {
                    equal(row, "currency", currency);
                }
                compare(row, "number", condition.operator().written(), number.value());
            }
            case Value.Day(var day) -> compare(row, "day", condition.operator().written(), day);
            case Value.YesNo(boolean holds) -> equal(row, "words", Boolean.toString(holds));
            case Value.Words(String words) -> equal(row, "words", FactFields.folded(words));
        }
    }

    private void equal(String row, String column, Object value) {
        compare(row, column, "=", value);
    }

    private void compare(String row, String column, String operator, Object value) {
        String name = row + column;
        conditions.add("%s.%s %s :%s".formatted(row, column, operator, name));
        parameters.and(name, value);
    }
}
