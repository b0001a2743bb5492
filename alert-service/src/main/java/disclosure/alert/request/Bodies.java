package disclosure.alert.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Bodies of which it matters what they leave out. */
@ApplicationScoped
public class Bodies {

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
