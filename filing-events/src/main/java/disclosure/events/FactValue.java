package disclosure.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** A typed value; in JSON a number, a day as {@code 2026-04-29}, true or false, or words. */
public sealed interface FactValue {

    /** A number of shares, of money, of days, or a fraction. */
    record Quantity(@JsonValue BigDecimal number) implements FactValue {}

    /** A calendar day. */
    record Day(@JsonValue LocalDate day) implements FactValue {}

    /** Whether something is so. */
    record Truth(@JsonValue boolean holds) implements FactValue {}

    /** A name, or a word of a short list such as {@code plan}, {@code completed}. */
    record Words(@JsonValue String words) implements FactValue {}

    /** Days have this form; anything else in quotes is words. */
    Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /**
     * The value of a JSON scalar.
     *
     * @throws IllegalArgumentException for null, arrays and objects
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static FactValue of(JsonNode json) {
        return switch (json.getNodeType()) {
            case NUMBER -> new Quantity(json.decimalValue());
            case BOOLEAN -> new Truth(json.booleanValue());
            case STRING -> of(json.textValue());
            case ARRAY, BINARY, MISSING, NULL, OBJECT, POJO ->
                    throw new IllegalArgumentException("no value of a fact: " + json);
        };
    }

    private static FactValue of(String text) {
        if (!DAY.matcher(text).matches()) {
            return new Words(text);
        }
        try {
            return new Day(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return new Words(text);
        }
    }
}
