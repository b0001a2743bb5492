package disclosure.crawler.request;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** What may be refused on every route, for the OpenAPI of all. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class SharedContract implements OASFilter {

    private static final String PROBLEM = "Problem";

    /** What the framework says of a refusal by itself. */
    private static final Set<String> BARE = Set.of("Bad Request", "Not Authorized", "Not Allowed");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getComponents().addSchema(PROBLEM, problem());
        api.getPaths()
                .getPathItems()
                .forEach(
                        (path, item) ->
                                item.getOperations()
                                        .values()
                                        .forEach(
                                                operation ->
                                                        refusals(operation, path.contains("{"))));
    }

    private static Schema problem() {
        return typed(SchemaType.OBJECT)
                .description("RFC 9457; errors names the parameter or key that is refused")
                .addProperty("status", typed(SchemaType.INTEGER))
                .addProperty("title", typed(SchemaType.STRING))
                .addProperty("detail", typed(SchemaType.STRING))
                .addProperty("instance", typed(SchemaType.STRING))
                .addProperty(
                        "errors",
                        typed(SchemaType.ARRAY)
                                .items(
                                        typed(SchemaType.OBJECT)
                                                .addProperty("field", typed(SchemaType.STRING))
                                                .addProperty("message", typed(SchemaType.STRING))));
    }

    private static void refusals(Operation operation, boolean named) {
        APIResponses answers = operation.getResponses();
        refusal(answers, "400", "A parameter or a key cannot be accepted, or is not known");
        refusal(answers, "401", "There is no token, or one that is not accepted");
        refusal(answers, "403", "The token has none of the scopes that this wants");
        if (named) {
            refusal(answers, "404", "There is no such thing");
        }
        if (operation.getRequestBody() != null) {
            refusal(answers, "415", "The body comes as something else than JSON");
        }
        answers.getAPIResponses()
                .forEach(
                        (status, answer) -> {
                            if (status.compareTo("400") >= 0) {
                                answer.setContent(problems());
                            }
                        });
    }

    /** What a route says itself of a refusal stays. */
    private static void refusal(APIResponses answers, String status, String description) {
        APIResponse said = answers.getAPIResponse(status);
        if (said == null) {
            answers.addAPIResponse(status, OASFactory.createAPIResponse().description(description));
        } else if (BARE.contains(said.getDescription())) {
            said.setDescription(description);
        }
    }

    private static Content problems() {
        return OASFactory.createContent()
                .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(PROBLEM)));
    }

    private static Schema typed(SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }
}
