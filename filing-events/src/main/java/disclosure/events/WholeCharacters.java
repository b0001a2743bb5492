package disclosure.events;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * How texts that users write are read: refuses what is no text, and half of a surrogate pair. A
 * number for a code has lost its leading zeros; and the database has no half of a pair and would
 * keep a question mark: another rule than the one that was answered.
 */
public final class WholeCharacters extends StdScalarDeserializer<String> {

    private static final long serialVersionUID = 1;

    public WholeCharacters() {
        super(String.class);
    }

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context)
            throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            throw MismatchedInputException.from(parser, String.class, "not a text");
        }
        String text = StringDeserializer.instance.deserialize(parser, context);
        if (text != null && text.codePoints().anyMatch(WholeCharacters::isHalf)) {
            throw InvalidFormatException.from(
                    parser, "half of a surrogate pair", text, String.class);
        }
        return text;
    }

    private static boolean isHalf(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
