package disclosure.alert.request;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import java.io.IOException;
import java.time.OffsetDateTime;

/**
 * Refuses what is not written as a time. Jackson counts seconds since 1970 in numbers, and in texts
 * of digits: what was meant in milliseconds would be a mute for tens of thousands of years.
 */
public final class OffsetTimes extends StdScalarDeserializer<OffsetDateTime> {

    private static final long serialVersionUID = 1;

    public OffsetTimes() {
        super(OffsetDateTime.class);
    }

    @Override
    public OffsetDateTime deserialize(JsonParser parser, DeserializationContext context)
            throws IOException {
        if (parser.hasToken(JsonToken.VALUE_STRING) && holdsMoreThanANumber(parser.getText())) {
            return InstantDeserializer.OFFSET_DATE_TIME.deserialize(parser, context);
        }
        throw MismatchedInputException.from(parser, OffsetDateTime.class, "not a time");
    }

    private static boolean holdsMoreThanANumber(String text) {
        return text.chars().anyMatch(Character::isLetter);
    }
}
