package disclosure.alert.explain;

import disclosure.alert.request.Caller;
import disclosure.alert.request.Problems;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Why a filing was alerted, or was not. */
@Tag(ref = "subscriptions")
@Path("/api/subscriptions/{id}/explain")
@RolesAllowed("alerts:write")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ExplainResource {

    private final Explainer explainer;
    private final Caller caller;

    ExplainResource(Explainer explainer, Caller caller) {
        this.explainer = explainer;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "Why a filing was alerted, or was not",
            description =
                    "Each clause of the rule on the filing, with its places, and how far the"
                            + " match came. The token must also be one for filings:read.")
    @APIResponseSchema(value = Explanation.class, responseCode = "200")
    @APIResponse(responseCode = "503", description = "The filings cannot be read at present")
    public Explanation explain(
            @PathParam("id") UUID id,
            @Parameter(description = "Id of the filing") @QueryParam("filing")
                    @Nullable String filing) {
        if (filing == null || filing.isBlank()) {
            throw Problems.invalid("filing", "must be the id of a filing");
        }
        return explainer.explain(caller.tenant(), id, filing, caller.bearer());
    }
}
