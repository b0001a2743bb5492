package disclosure.alert.notify;

import disclosure.alert.request.Bodies;
import disclosure.alert.request.Caller;
import disclosure.alert.request.Problems;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How telling an alert of the calling tenant goes. */
@Tag(ref = "alerts")
@Path("/api/alerts/{alertId}/deliveries")
@RolesAllowed("alerts:write")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class DeliveryResource {

    private final DeliveryQueries queries;
    private final DeliveryWorker worker;
    private final Bodies bodies;
    private final Caller caller;
    private final Clock clock;

    DeliveryResource(
            DeliveryQueries queries,
            DeliveryWorker worker,
            Bodies bodies,
            Caller caller,
            Clock clock) {
        this.queries = queries;
        this.worker = worker;
        this.bodies = bodies;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "How telling an alert goes, channel by channel")
    public List<DeliveryView> list(UUID alertId) {
        return queries.ofAlert(caller.tenant(), alertId)
                .orElseThrow(() -> Problems.unknown("alert"));
    }

    @POST
    @Operation(
            summary = "Try a delivery again at once",
            description = "Whether it waits or was given up.")
    @APIResponseSchema(value = DeliveryView.class, responseCode = "202")
    @APIResponse(
            responseCode = "409",
            description = "It is delivered, or its channel is disabled or deleted")
    @Path("/{id}/retry")
    public Response retry(UUID alertId, UUID id, byte @Nullable [] body) {
        bodies.none(body, Map.of());
        DeliveryView delivery =
                queries.retry(caller.tenant(), alertId, id, clock.instant())
                        .orElseThrow(() -> Problems.unknown("delivery"));
        if (!delivery.state().equals("PENDING")) {
            throw Problems.of(
                    409,
                    "Conflict",
                    delivery.state().equals("DELIVERED")
                            ? "it is delivered already"
                            : "its channel is disabled or deleted");
        }
        worker.nudge();
        return Response.accepted(delivery).build();
    }
}
