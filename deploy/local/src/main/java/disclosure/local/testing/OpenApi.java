package disclosure.local.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the OpenAPI of a service says, and what it leaves unsaid. */
public final class OpenApi {

    private static final Set<String> BARE =
            Set.of("", "Bad Request", "Not Authorized", "Not Allowed");

    private OpenApi() {}

    /**
     * By method and path: operations without a summary or an answer to what succeeds, parameters
     * without a description or a schema.
     */
    public static List<String> unsaid(URI management) throws IOException {
        List<String> unsaid = new ArrayList<>();
        operations(management).forEach((name, operation) -> lacks(name, operation, unsaid));
        return unsaid;
    }

    /**
     * By method and path: refusals that each operation of its kind may give and that are not
     * declared, and those that are not declared as problems or of which only the framework says a
     * word.
     */
    public static List<String> undeclared(URI management) throws IOException {
        List<String> undeclared = new ArrayList<>();
        operations(management)
                .forEach(
                        (name, operation) -> {
                            JsonNode answers = operation.path("responses");
                            due(name, operation)
                                    .filter(status -> !answers.has(status))
                                    .forEach(status -> undeclared.add(name + " lacks " + status));
                            declared(operation)
                                    .filter(answer -> !tellsAProblem(answer.getValue()))
                                    .forEach(
                                            answer ->
                                                    undeclared.add(
                                                            "%s has no problem for %s"
                                                                    .formatted(
                                                                            name,
                                                                            answer.getKey())));
                        });
        return undeclared;
    }

    /** Status codes of the refusals that an operation declares, in order. */
    public static List<String> refusals(URI management, String path, String method)
            throws IOException {
        JsonNode operation = operations(management).get(method + " " + path);
        if (operation == null) {
            throw new IllegalArgumentException("there is no " + method + " " + path);
        }
        return declared(operation).map(Map.Entry::getKey).sorted().toList();
    }

    private static Stream<Map.Entry<String, JsonNode>> declared(JsonNode operation) {
        return operation.path("responses").properties().stream()
                .filter(answer -> answer.getKey().compareTo("400") >= 0);
    }

    /** Every route wants a token and refuses parameters that it does not have. */
    private static Stream<String> due(String name, JsonNode operation) {
        return Stream.of(
                        Stream.of("400", "401", "403"),
                        name.contains("{") ? Stream.of("404") : Stream.<String>empty(),
                        operation.has("requestBody") ? Stream.of("415") : Stream.<String>empty())
                .flatMap(statuses -> statuses);
    }

    private static boolean tellsAProblem(JsonNode answer) {
        return !BARE.contains(answer.path("description").asText())
                && answer.at("/content/application~1problem+json/schema/$ref")
                        .asText()
                        .endsWith("/Problem");
    }

    private static Map<String, JsonNode> operations(URI management) throws IOException {
        Map<String, JsonNode> operations = new TreeMap<>();
        read(management)
                .path("paths")
                .properties()
                .forEach(
                        path ->
                                path.getValue()
                                        .properties()
                                        .forEach(
                                                operation ->
                                                        operations.put(
                                                                operation.getKey()
                                                                        + " "
                                                                        + path.getKey(),
                                                                operation.getValue())));
        return operations;
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
            JsonNode schema = parameter.path("schema");
            if (!schema.has("type") && !schema.has("$ref")) {
                unsaid.add(name + " does not say what " + parameter.path("name").asText() + " is");
            }
        }
    }
}
