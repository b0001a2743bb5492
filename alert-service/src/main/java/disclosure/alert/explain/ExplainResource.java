package disclosure.alert.explain;

import disclosure.alert.request.Caller;
import disclosure.alert.request.Problems;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Why a filing was alerted, or was not. */
@Path("/api/subscriptions/{id}/explain")
@RolesAllowed("alerts:write")
@RunOnVirtualThread
class ExplainResource {

    private final Explainer explainer;
    private final Caller caller;

    ExplainResource(Explainer explainer, Caller caller) {
        this.explainer = explainer;
        this.caller = caller;
    }

    /**
     * Each clause of the rule on the filing, with its places, and how far the match came. The token
     * must also be one that may read filings.
     *
     * @param filing its id
     */
    @GET
    public Explanation explain(
            @PathParam("id") UUID id, @QueryParam("filing") @Nullable String filing) {
        if (filing == null || filing.isBlank()) {
            throw Problems.invalid("filing", "must be the id of a filing");
        }
        return explainer.explain(caller.tenant(), id, filing, caller.bearer());
    }
}
