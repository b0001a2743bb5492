package disclosure.alert.notify;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** How telling an alert of the calling tenant goes. */
@Path("/api/alerts/{alertId}/deliveries")
@RolesAllowed("alerts:write")
@RunOnVirtualThread
class DeliveryResource {

    private final DeliveryQueries queries;
    private final DeliveryWorker worker;
    private final CallingTenant tenant;
    private final Clock clock;

    DeliveryResource(
            DeliveryQueries queries, DeliveryWorker worker, CallingTenant tenant, Clock clock) {
        this.queries = queries;
        this.worker = worker;
        this.tenant = tenant;
        this.clock = clock;
    }

    @GET
    List<DeliveryView> list(UUID alertId) {
        return queries.ofAlert(tenant.name(), alertId)
                .orElseThrow(() -> ChannelProblems.unknown("alert"));
    }

    /** Tries again at once, waiting or given up. */
    @POST
    @Path("/{id}/retry")
    Response retry(UUID alertId, UUID id) {
        DeliveryView delivery =
                queries.retry(tenant.name(), alertId, id, clock.instant())
                        .orElseThrow(() -> ChannelProblems.unknown("delivery"));
        if (!delivery.state().equals("PENDING")) {
            throw HttpProblem.builder()
                    .withTitle("Conflict")
                    .withStatus(409)
                    .withDetail(
                            delivery.state().equals("DELIVERED")
                                    ? "it is delivered already"
                                    : "its channel is disabled or deleted")
                    .build();
        }
        worker.nudge();
        return Response.accepted(delivery).build();
    }
}
