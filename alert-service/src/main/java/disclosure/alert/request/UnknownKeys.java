package disclosure.alert.request;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import java.util.Collection;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Refuses keys that a {@link KnownKeysOnly} body does not have; leaves all other types lenient. */
public final class UnknownKeys extends DeserializationProblemHandler {

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            @Nullable JsonDeserializer<?> deserializer,
            Object beanOrClass,
            String key) {
        Class<?> type = beanOrClass instanceof Class<?> c ? c : beanOrClass.getClass();
        if (!type.isAnnotationPresent(KnownKeysOnly.class)) {
            return false;
        }
        throw Problems.invalid(key, "is not known" + known(deserializer));
    }

    private static String known(@Nullable JsonDeserializer<?> deserializer) {
        Collection<Object> names =
                deserializer == null ? null : deserializer.getKnownPropertyNames();
        if (names == null || names.isEmpty()) {
            return "";
        }
        TreeSet<String> sorted = new TreeSet<>();
        names.forEach(name -> sorted.add(String.valueOf(name)));
        return "; known are: " + String.join(", ", sorted);
    }
}
