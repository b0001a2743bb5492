package disclosure.crawler.request;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import java.io.IOException;
import java.time.LocalDate;

/**
 * Refuses days that are not written as {@code 2026-01-31}. Jackson takes a list of three numbers
 * for one, too.
 */
public final class Days extends StdScalarDeserializer<LocalDate> {

    private static final long serialVersionUID = 1;

    public Days() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context)
            throws IOException {
        if (parser.hasToken(JsonToken.VALUE_STRING)) {
            return LocalDateDeserializer.INSTANCE.deserialize(parser, context);
        }
        throw MismatchedInputException.from(parser, LocalDate.class, "not a day");
    }
}
