package disclosure.alert.request;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * What is true of many routes, for the OpenAPI of all: shared parameters, entity tags, refusals.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class SharedContract implements OASFilter {

    private static final String IF_MATCH = "If-Match";
    private static final String PROBLEM = "Problem";

    /** What the framework says of a refusal by itself. */
    private static final Set<String> BARE = Set.of("Bad Request", "Not Authorized", "Not Allowed");

    private static final Map<String, String> PARAMETERS =
            Map.of(
                    "id",
                    "As an answer gave it",
                    "alertId",
                    "As an answer gave it",
                    "limit",
                    "Most entries to give",
                    "cursor",
                    "From the Link header of the page before",
                    IF_MATCH,
                    "Entity tag of the version to change; refused (412) where it is another by now",
                    CreationKeys.HEADER,
                    "Chosen by the client, 1 to 200 characters: a request that is repeated with it"
                            + " in the next 24 hours makes nothing twice and is answered as the"
                            + " first; refused where that was another request (422) or what it made"
                            + " is deleted (410)");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getComponents().addSchema(PROBLEM, problem());
        api.getPaths().getPathItems().forEach(SharedContract::complete);
    }

    private static Schema problem() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("RFC 9457; errors names each field that cannot be accepted")
                .addProperty("status", typed(SchemaType.INTEGER))
                .addProperty("title", typed(SchemaType.STRING))
                .addProperty("detail", typed(SchemaType.STRING))
                .addProperty("instance", typed(SchemaType.STRING))
                .addProperty(
                        "errors",
                        typed(SchemaType.ARRAY).items(OASFactory.createSchema().ref("FieldError")));
    }

    private static void complete(String path, PathItem item) {
        boolean versioned = item.getPUT() != null && parameters(item.getPUT()).contains(IF_MATCH);
        item.getOperations()
                .forEach(
                        (method, operation) -> {
                            declared(operation).forEach(SharedContract::describe);
                            leaveOutSilent(operation);
                            headers(operation, versioned && method == PathItem.HttpMethod.GET);
                            refusals(operation, path.contains("{"));
                        });
    }

    private static List<Parameter> declared(Operation operation) {
        List<Parameter> parameters = operation.getParameters();
        return parameters == null ? List.of() : parameters;
    }

    private static Set<String> parameters(Operation operation) {
        return declared(operation).stream()
                .map(Parameter::getName)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static void describe(Parameter parameter) {
        if (parameter.getDescription() == null) {
            parameter.setDescription(PARAMETERS.get(parameter.getName()));
        }
        if (parameter.getName().equals("limit")) {
            parameter.setSchema(
                    typed(SchemaType.INTEGER)
                            .minimum(BigDecimal.ONE)
                            .maximum(BigDecimal.valueOf(Paging.LARGEST_LIMIT))
                            .defaultValue(Paging.DEFAULT_LIMIT));
        }
    }

    /** A body of which no form is told is one that must say nothing: see {@link Bodies#none}. */
    private static void leaveOutSilent(Operation operation) {
        RequestBody body = operation.getRequestBody();
        if (body != null && body.getContent().hasMediaType("application/octet-stream")) {
            operation.setRequestBody(null);
        }
    }

    private static void headers(Operation operation, boolean versioned) {
        Set<String> parameters = parameters(operation);
        boolean tagged =
                versioned
                        || parameters.contains(IF_MATCH)
                        || parameters.contains(CreationKeys.HEADER);
        operation
                .getResponses()
                .getAPIResponses()
                .forEach(
                        (status, answer) -> {
                            if (tagged && List.of("200", "201").contains(status)) {
                                header(answer, "ETag", "Entity tag, for If-Match");
                            }
                            if (parameters.contains("cursor") && status.equals("200")) {
                                header(answer, "Link", "The next page; left out of the last one");
                            }
                        });
    }

    private static void header(APIResponse answer, String name, String description) {
        answer.addHeader(
                name,
                OASFactory.createHeader()
                        .description(description)
                        .schema(typed(SchemaType.STRING)));
    }

    private static void refusals(Operation operation, boolean named) {
        APIResponses answers = operation.getResponses();
        Set<String> parameters = parameters(operation);
        refusal(answers, "401", "There is no token, or one that is not accepted");
        refusal(answers, "403", "The token lacks a tenant or a scope, or there may be no more");
        refusal(answers, "400", "Something that was sent cannot be accepted");
        if (named) {
            refusal(answers, "404", "The tenant has no such thing");
        }
        if (operation.getRequestBody() != null) {
            refusal(answers, "415", "The body comes as something else");
        }
        if (parameters.contains(IF_MATCH)) {
            refusal(answers, "412", "It was changed meanwhile");
        }
        // An import says it line by line.
        if (parameters.contains(CreationKeys.HEADER) && answers.hasAPIResponse("201")) {
            refusal(answers, "410", "What this key made is deleted");
            refusal(answers, "422", "The key was used for another request");
        }
        answers.getAPIResponses()
                .forEach(
                        (status, answer) -> {
                            if (status.startsWith("4") || status.startsWith("5")) {
                                answer.setContent(
                                        OASFactory.createContent()
                                                .addMediaType(
                                                        "application/problem+json",
                                                        OASFactory.createMediaType()
                                                                .schema(
                                                                        OASFactory.createSchema()
                                                                                .ref(PROBLEM))));
                            }
                        });
    }

    private static void refusal(APIResponses answers, String status, String description) {
        APIResponse said = answers.getAPIResponse(status);
        if (said == null) {
            answers.addAPIResponse(status, OASFactory.createAPIResponse().description(description));
        } else if (BARE.contains(said.getDescription())) {
            said.setDescription(description);
        }
    }

    private static Schema typed(SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }
}
