package disclosure.parser.extract.fact;

import disclosure.events.Fact;
import disclosure.events.FactField;
import disclosure.events.FactValue;
import disclosure.parser.document.DocumentText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collects the fields of one fact with their places. A field that is given twice keeps the first.
 */
public final class FactBuilder {

    private final String kind;
    private final DocumentText document;
    private final Map<String, FactField> fields = new LinkedHashMap<>();

    public FactBuilder(String kind, DocumentText document) {
        this.kind = kind;
        this.document = document;
    }

    public FactBuilder quantity(String field, BigDecimal value, int start, int end) {
        return put(field, new FactValue.Quantity(value), null, start, end);
    }

    /**
     * A sum of money.
     *
     * @param currency ISO 4217; CNY goes without saying
     */
    public FactBuilder money(String field, BigDecimal value, String currency, int start, int end) {
        String said = currency.equals("CNY") ? null : currency;
        return put(field, new FactValue.Quantity(value), said, start, end);
    }

    public FactBuilder day(String field, LocalDate day, int start, int end) {
        return put(field, new FactValue.Day(day), null, start, end);
    }

    public FactBuilder words(String field, String words, int start, int end) {
        return put(field, new FactValue.Words(words), null, start, end);
    }

    public FactBuilder truth(String field, boolean holds, int start, int end) {
        return put(field, new FactValue.Truth(holds), null, start, end);
    }

    /** A number that a text states; null is left out. */
    public FactBuilder number(String field, @Nullable Stated<BigDecimal> value, FactText text) {
        return value == null
                ? this
                : quantity(field, value.value(), from(value, text), to(value, text));
    }

    /** A sum or a price that a text states, in the currency it is stated in; null is left out. */
    public FactBuilder sum(String field, @Nullable Stated<BigDecimal> sum, FactText text) {
        return sum == null
                ? this
                : money(
                        field,
                        sum.value(),
                        Money.currencyOf(text, sum),
                        from(sum, text),
                        to(sum, text));
    }

    /** A day that a text states; null is left out. */
    public FactBuilder date(String field, @Nullable Stated<LocalDate> day, FactText text) {
        return day == null ? this : day(field, day.value(), from(day, text), to(day, text));
    }

    /** A name that a text states; null is left out. */
    public FactBuilder name(String field, @Nullable Stated<String> name, FactText text) {
        return name == null
                ? this
                : words(
                        field,
                        LatinNames.spaced(name.value(), text),
                        from(name, text),
                        to(name, text));
    }

    private static int from(Stated<?> stated, FactText text) {
        return text.origin(stated.start());
    }

    private static int to(Stated<?> stated, FactText text) {
        return text.originEnd(stated.end());
    }

    public boolean has(String field) {
        return fields.containsKey(field);
    }

    public boolean isEmpty() {
        return fields.isEmpty();
    }

    public Fact build() {
        return new Fact(kind, fields);
    }

    private FactBuilder put(
            String field, FactValue value, @Nullable String currency, int start, int end) {
        String printed = document.text().substring(start, end).replace("\n", "");
        fields.putIfAbsent(
                field, new FactField(value, printed, currency, document.pageAt(start), start));
        return this;
    }
}
