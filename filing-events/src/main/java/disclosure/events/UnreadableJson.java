package disclosure.events;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a text that is no JSON, or has another shape than was asked for.
 *
 * @param place the field that is wrong, {@code entries[2].ticker}; {@code body} where it is all of
 *     it
 * @param message for whoever wrote it, a sentence whose subject is the place
 */
public record UnreadableJson(String place, String message) {

    private static final String BODY = "body";

    /** Jackson has no exception of its own for it. */
    private static final Pattern TWICE = Pattern.compile("Duplicate field '(.*)'", Pattern.DOTALL);

    /** Says it of what Jackson could not read. */
    public static UnreadableJson of(JsonProcessingException e) {
        return of(e, 1);
    }

    /**
     * Says it of a part of a longer text, with the place in the whole.
     *
     * @param firstLine in which line of the whole the part begins, from 1
     */
    public static UnreadableJson of(JsonProcessingException e, int firstLine) {
        return switch (e) {
            case UnrecognizedPropertyException unknown ->
                    new UnreadableJson(place(unknown.getPath()), unknown(unknown));
            case MismatchedInputException more
                    when more.getOriginalMessage().startsWith("Trailing token") ->
                    new UnreadableJson(
                            BODY, "goes on behind its end" + at(more.getLocation(), firstLine));
            case InvalidFormatException text when text.getTargetType() == String.class ->
                    new UnreadableJson(place(text.getPath()), "holds half of a surrogate pair");
            case MismatchedInputException mismatched ->
                    new UnreadableJson(
                            place(mismatched.getPath()), wanted(mismatched.getTargetType()));
            case JsonMappingException mapping ->
                    new UnreadableJson(place(mapping.getPath()), unread(mapping, firstLine));
            default -> new UnreadableJson(BODY, malformed(e, firstLine));
        };
    }

    private static String unread(JsonMappingException mapping, int firstLine) {
        return mapping.getCause() instanceof JsonParseException cause
                ? malformed(cause, firstLine)
                : "cannot be read";
    }

    private static String malformed(JsonProcessingException e, int firstLine) {
        Matcher twice = TWICE.matcher(e.getOriginalMessage());
        return twice.matches()
                ? "has the key %s a second time".formatted(twice.group(1))
                        + at(e.getLocation(), firstLine)
                : "is not JSON" + at(e.getLocation(), firstLine);
    }

    private static String place(List<Reference> path) {
        StringBuilder place = new StringBuilder();
        for (Reference step : path) {
            if (step.getFieldName() == null) {
                place.append('[').append(step.getIndex()).append(']');
            } else {
                place.append(place.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return place.isEmpty() ? BODY : place.toString();
    }

    private static String unknown(UnrecognizedPropertyException unknown) {
        Collection<Object> known = unknown.getKnownPropertyIds();
        if (known == null || known.isEmpty()) {
            return "is not known";
        }
        TreeSet<String> sorted = new TreeSet<>();
        known.forEach(name -> sorted.add(String.valueOf(name)));
        return "is not known; known are: " + String.join(", ", sorted);
    }

    private static String wanted(@Nullable Class<?> type) {
        if (type == null) {
            return "cannot be read";
        }
        if (type == String.class) {
            return "must be a text";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "must be a list";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "must be true or false";
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return "must be a number";
        }
        if (type == LocalDate.class) {
            return "must be a day as in 2026-01-31";
        }
        if (type == UUID.class) {
            return "must be an id (UUID)";
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(String::valueOf)
                    .collect(Collectors.joining(", ", "must be one of: ", ""));
        }
        return type.getPackageName().equals("java.time")
                ? "must be a time as in 2026-01-31T09:00:00+08:00"
                : "must be an object";
    }

    private static String at(@Nullable JsonLocation location, int firstLine) {
        return location == null
                ? ""
                : " from line %d, column %d on"
                        .formatted(firstLine + location.getLineNr() - 1, location.getColumnNr());
    }
}
