package disclosure.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A typed value; in JSON a number, a day as {@code 2026-04-29}, true or false, or words. */
public sealed interface FactValue {

    /** A number of shares, of money, of days, or a fraction. */
    record Quantity(@JsonValue BigDecimal number) implements FactValue {}

    /** A calendar day. */
    record Day(@JsonValue LocalDate day) implements FactValue {}

    /** Whether something is so. */
    record Truth(@JsonValue boolean holds) implements FactValue {}

    /**
     * A name, or a word of a short list such as {@code plan}, {@code completed}; several are joined
     * by {@code 、} or semicolons.
     */
    record Words(@JsonValue String words) implements FactValue {

        private static final Pattern JOINT = Pattern.compile("\\s*[、;；]\\s*");

        /** What may be asked for: the words as they are and, of several, each by itself. */
        public List<String> each() {
            Stream<String> parts = JOINT.splitAsStream(words).filter(part -> !part.isBlank());
            return Stream.concat(Stream.of(words), parts).distinct().toList();
        }
    }

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
