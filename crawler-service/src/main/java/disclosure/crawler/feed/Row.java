package disclosure.crawler.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object whose fields may be absent, null, or a number where a string is expected.
 *
 * @param node the object
 */
public record Row(JsonNode node) {

    /** The field's text, stripped; empty when there is none. Without NUL, which nobody can keep. */
    public String text(String field) {
        JsonNode value = node.path(field);
        String given = value.isValueNode() && !value.isNull() ? value.asText() : "";
        String text = given.replace("\0", "").strip();
        return text.equals("null") || text.equals("None") ? "" : text;
    }

    /** The field's text; null when there is none. */
    public @Nullable String textOrNull(String field) {
        String text = text(field);
        return text.isEmpty() ? null : text;
    }

    /** The field as a whole number, also when it stands in a string. */
    public OptionalLong number(String field) {
        try {
            String text = text(field);
            return text.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text));
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    /** The field as a whole number; null when it is none. */
    public @Nullable Long longOrNull(String field) {
        OptionalLong number = number(field);
        return number.isPresent() ? number.getAsLong() : null;
    }

    /** The field as a whole number; null when it is none, or a larger one than an int holds. */
    public @Nullable Integer intOrNull(String field) {
        Long number = longOrNull(field);
        return number == null || number != number.intValue() ? null : number.intValue();
    }

    /** The row's beginning, for messages. */
    public String beginning() {
        String text = node.toString();
        return text.length() <= 200 ? text : text.substring(0, 200) + "…";
    }
}
