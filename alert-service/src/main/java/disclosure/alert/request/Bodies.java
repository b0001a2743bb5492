package disclosure.alert.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Bodies of which it matters what they leave out. */
@ApplicationScoped
public class Bodies {

    private static final String NOTHING = "is not known; there are no fields here";

    private final ObjectMapper json;

    Bodies(ObjectMapper json) {
        this.json = json;
    }

    /** Refused (400) where there is none. */
    public static ObjectNode given(@Nullable ObjectNode body) {
        if (body == null) {
            throw Problems.invalid("body", "is missing");
        }
        return body;
    }

    /**
     * Refuses (400) a body that says anything, where there is nothing to say: passed over, it would
     * be taken for accepted. One that is empty, null or an object without fields says nothing.
     *
     * @param advice by field, what to do instead
     */
    public void none(byte @Nullable [] body, Map<String, String> advice) {
        JsonNode said = body == null ? MissingNode.getInstance() : tree(body);
        if (said.isMissingNode() || said.isNull()) {
            return;
        }
        if (!said.isObject()) {
            throw Problems.invalid("body", "must be left out");
        }
        List<FieldError> errors =
                said.properties().stream()
                        .map(Map.Entry::getKey)
                        .map(field -> FieldError.of(field, advice.getOrDefault(field, NOTHING)))
                        .toList();
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
    }

    private JsonNode tree(byte[] body) {
        try {
            return json.readTree(body);
        } catch (JsonProcessingException e) {
            throw Problems.unreadable(e);
        } catch (IOException e) {
            throw (RuntimeException) Problems.invalid("body", "is not JSON").initCause(e);
        }
    }

    /**
     * The request that a PUT makes of a stored thing.
     *
     * @param shown the thing as it is shown
     */
    public <T extends Record> T amended(Amendable<T> kind, Object shown, ObjectNode body) {
        return read(kind.whole(json.valueToTree(shown), body), kind.request());
    }

    /** Refused (400), with the place, where it has another shape. */
    public <T> T read(JsonNode body, Class<T> type) {
        try {
            return json.treeToValue(body, type);
        } catch (JsonProcessingException e) {
            throw Problems.unreadable(e);
        }
    }
}
