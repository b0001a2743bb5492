package disclosure.alert.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a kind of thing is changed by PUT. One rule for subscriptions, watchlists and channels:
 *
 * <ul>
 *   <li>A field that is left out stays as it is, and so does one that is null; only where an answer
 *       may show null for none, null makes it none. An empty list empties a list.
 *   <li>An answer can be sent back as it came, changed or not: what it shows and a request does not
 *       have is the service's own and passed over. What names the thing must name this one.
 * </ul>
 *
 * <p>Whoever wants no change of somebody else's undone sends {@code If-Match}.
 *
 * @param request what a request has
 * @param naming fields of the service's own that are refused (400) where they are another thing's
 * @param mayBeNone fields for which null says none
 */
public record Amendable<T extends Record>(
        Class<T> request, Set<String> naming, Set<String> mayBeNone) {

    /**
     * All that a request would have to say for the change.
     *
     * @param stored the thing as it is shown
     */
    ObjectNode whole(ObjectNode stored, ObjectNode body) {
        for (String field : naming) {
            JsonNode given = body.path(field);
            if (!given.isMissingNode() && !given.isNull() && !given.equals(stored.get(field))) {
                throw Problems.invalid(
                        field, "cannot be changed; it is " + stored.path(field).asText());
            }
        }
        Set<String> known =
                Arrays.stream(request.getRecordComponents())
                        .map(RecordComponent::getName)
                        .collect(Collectors.toSet());
        ObjectNode whole = stored.deepCopy().retain(known);
        for (Map.Entry<String, JsonNode> given : body.properties()) {
            String field = given.getKey();
            boolean own = stored.has(field) && !known.contains(field);
            boolean silent =
                    given.getValue().isNull()
                            && known.contains(field)
                            && !mayBeNone.contains(field);
            if (!own && !silent) {
                whole.set(field, given.getValue());
            }
        }
        return whole;
    }
}
