package disclosure.local.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** What the OpenAPI of a service says, and what it leaves unsaid. */
public final class OpenApi {

    private OpenApi() {}

    /**
     * By method and path: operations without a summary or an answer to what succeeds, parameters
     * without a description.
     */
    public static List<String> unsaid(URI management) throws IOException {
        List<String> unsaid = new ArrayList<>();
        read(management)
                .path("paths")
                .properties()
                .forEach(
                        path ->
                                path.getValue()
                                        .properties()
                                        .forEach(
                                                operation ->
                                                        lacks(
                                                                operation.getKey()
                                                                        + " "
                                                                        + path.getKey(),
                                                                operation.getValue(),
                                                                unsaid)));
        return unsaid;
    }

    private static JsonNode read(URI management) throws IOException {
        try (InputStream json = management.resolve("/openapi?format=json").toURL().openStream()) {
            return new ObjectMapper().readTree(json);
        }
    }

    private static void lacks(String name, JsonNode operation, List<String> unsaid) {
        if (operation.path("summary").asText().isBlank()) {
            unsaid.add(name + " has no summary");
        }
        if (operation.path("responses").properties().stream()
                .noneMatch(answer -> answer.getKey().startsWith("2"))) {
            unsaid.add(name + " does not say what it answers");
        }
        for (JsonNode parameter : operation.path("parameters")) {
            if (parameter.path("description").asText().isBlank()) {
                unsaid.add(name + " does not describe " + parameter.path("name").asText());
            }
        }
    }
}
