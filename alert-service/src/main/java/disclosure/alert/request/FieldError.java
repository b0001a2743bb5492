package disclosure.alert.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import disclosure.events.UnreadableJson;
import org.jspecify.annotations.Nullable;

/**
 * One field that cannot be accepted.
 *
 * @param field the field's name, with the place in a list: {@code tickers[2]}
 * @param position 0-based UTF-16 index into the value, where the value is a text with a grammar
 * @param message one sentence for the user
 * @param suggestion the value as it was probably meant, where that can be told
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldError(
        String field, @Nullable Integer position, String message, @Nullable String suggestion) {

    public static FieldError of(String field, String message) {
        return new FieldError(field, null, message, null);
    }

    public static FieldError of(UnreadableJson unreadable) {
        return of(unreadable.place(), unreadable.message());
    }
}
