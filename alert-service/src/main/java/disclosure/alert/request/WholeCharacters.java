package disclosure.alert.request;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Refuses half of a surrogate pair. The database has no such thing and would keep a question mark:
 * another rule than the one that was answered.
 */
public final class WholeCharacters extends StdScalarDeserializer<String> {

    private static final long serialVersionUID = 1;

    public WholeCharacters() {
        super(String.class);
    }

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context)
            throws IOException {
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
