package disclosure.alert.match;

import disclosure.events.Amount;
import disclosure.events.Fact;
import disclosure.events.FactField;
import disclosure.events.FactValue;
import disclosure.events.Percentage;
import disclosure.events.StructuredFiling;
import disclosure.keywords.Condition;
import disclosure.keywords.Statement;
import disclosure.keywords.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One value of a filing as conditions ask for it, and where it stands. Prices of a unit are no sums
 * of the whole and are left out; so are differences of percentages.
 *
 * @param text as printed
 */
record Stated(Statement statement, String text, int page, int offset) {

    private static final String RENMINBI = "CNY";

    /** Each value of a measure by itself, and the fields of each fact together. */
    static List<Told> by(StructuredFiling filing) {
        List<Stated> measures = new ArrayList<>();
        filing.amounts().forEach(amount -> add(amount, measures));
        filing.percentages().stream()
                .filter(percentage -> !percentage.points())
                .forEach(percentage -> measures.add(percentage(percentage)));
        List<Told> all = new ArrayList<>();
        measures.forEach(measure -> all.add(Told.of(List.of(measure))));
        filing.facts().stream()
                .filter(fact -> !fact.fields().isEmpty())
                .forEach(fact -> all.add(Told.of(fields(fact))));
        return all;
    }

    private static void add(Amount amount, List<Stated> all) {
        if (amount.per() == null) {
            all.add(
                    new Stated(
                            new Statement(
                                    Condition.AMOUNT,
                                    amount.metric(),
                                    money(amount.value(), amount.currency()),
                                    amount.upperValue() == null
                                            ? null
                                            : money(amount.upperValue(), amount.currency())),
                            amount.text(),
                            amount.page(),
                            amount.offset()));
        }
        if (amount.yearOnYear() != null) {
            all.add(
                    new Stated(
                            Statement.of(
                                    Condition.GROWTH,
                                    amount.metric(),
                                    fraction(amount.yearOnYear())),
                            amount.text(),
                            amount.page(),
                            amount.offset()));
        }
    }

    private static Stated percentage(Percentage percentage) {
        return new Stated(
                new Statement(
                        Condition.PERCENTAGE,
                        percentage.metric(),
                        fraction(percentage.value()),
                        percentage.upperValue() == null ? null : fraction(percentage.upperValue())),
                percentage.text(),
                percentage.page(),
                percentage.offset());
    }

    private static List<Stated> fields(Fact fact) {
        List<Stated> fields = new ArrayList<>();
        fact.fields()
                .forEach(
                        (name, field) ->
                                values(field)
                                        .map(value -> Statement.of(fact.kind(), name, value))
                                        .map(
                                                statement ->
                                                        new Stated(
                                                                statement,
                                                                field.text(),
                                                                field.page(),
                                                                field.offset()))
                                        .forEach(fields::add));
        return List.copyOf(fields);
    }

    private static Stream<Value> values(FactField field) {
        return switch (field.value()) {
            case FactValue.Quantity(BigDecimal number) ->
                    // Facts name a currency only where it is another one.
                    Stream.of(
                            money(number, field.currency() == null ? RENMINBI : field.currency()));
            case FactValue.Day(var day) -> Stream.of(new Value.Day(day));
            case FactValue.Truth(boolean holds) -> Stream.of(new Value.YesNo(holds));
            case FactValue.Words words -> words.each().stream().map(Value.Words::new);
        };
    }

    private static Value money(BigDecimal value, @Nullable String currency) {
        return new Value.Quantity(value, false, currency);
    }

    private static Value fraction(BigDecimal value) {
        return new Value.Quantity(value, true, null);
    }
}
