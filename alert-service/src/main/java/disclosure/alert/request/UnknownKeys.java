package disclosure.alert.request;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Refuses keys that a {@link KnownKeysOnly} body does not have; leaves all other types lenient. */
public final class UnknownKeys extends DeserializationProblemHandler {

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            @Nullable JsonDeserializer<?> deserializer,
            Object beanOrClass,
            String key)
            throws IOException {
        Class<?> type = beanOrClass instanceof Class<?> c ? c : beanOrClass.getClass();
        if (!type.isAnnotationPresent(KnownKeysOnly.class)) {
            return false;
        }
        throw UnrecognizedPropertyException.from(
                parser,
                beanOrClass,
                key,
                deserializer == null ? null : deserializer.getKnownPropertyNames());
    }
}
