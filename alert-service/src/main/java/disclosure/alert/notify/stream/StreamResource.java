package disclosure.alert.notify.stream;

import disclosure.alert.request.Caller;
import disclosure.events.AlertRaised;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The calling tenant's alerts as they are raised. */
@Tag(ref = "alerts")
@Path("/api/alerts/stream")
@RolesAllowed("alerts:write")
public class StreamResource {

    private final StreamAlerts alerts;
    private final StreamHead head;
    private final StreamConfig config;
    private final Caller caller;
    private final Clock clock;

    StreamResource(
            StreamAlerts alerts, StreamHead head, StreamConfig config, Caller caller, Clock clock) {
        this.alerts = alerts;
        this.head = head;
        this.config = config;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "Alerts as they are raised",
            description =
                    "Server-sent events: those after the given id, or from now on without"
                            + " one, until the client leaves or its token ends. Each is named alert and"
                            + " carries an AlertRaised; its id is for resuming.")
    @APIResponse(
            responseCode = "200",
            description = "Events",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = AlertRaised.class)))
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RunOnVirtualThread
    public void stream(
            @Parameter(description = "Go on after the event with this id")
                    @HeaderParam("Last-Event-ID")
                    @Nullable String header,
            @Parameter(description = "The same, where headers cannot be set")
                    @QueryParam("lastEventId")
                    @Nullable String query,
            @Context SseEventSink sink,
            @Context Sse sse,
            @Context HttpServerResponse response) {
        String name = caller.tenant();
        response.putHeader("Cache-Control", "no-store");
        response.putHeader("X-Accel-Buffering", "no");
        try (sink) {
            new Connection(name, caller.until(), alerts, head, config, clock, sink, sse)
                    .run(header == null || header.isEmpty() ? query : header);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
