package disclosure.alert.notify;

import com.fasterxml.jackson.databind.node.ObjectNode;
import disclosure.alert.request.Bodies;
import disclosure.alert.request.Caller;
import disclosure.alert.request.CreationKeys;
import disclosure.alert.request.Paging;
import disclosure.alert.request.Place;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Channels of the calling tenant. */
@Tag(name = "channels", description = "Where alerts are told")
@Path("/api/channels")
@RolesAllowed("alerts:write")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ChannelResource {

    private final ChannelDesk desk;
    private final DeliveryQueries deliveries;
    private final Bodies bodies;
    private final Caller caller;
    private final Clock clock;

    ChannelResource(
            ChannelDesk desk,
            DeliveryQueries deliveries,
            Bodies bodies,
            Caller caller,
            Clock clock) {
        this.desk = desk;
        this.deliveries = deliveries;
        this.bodies = bodies;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Operation(
            summary = "Make a channel",
            description =
                    "The answer shows the secret, and so does one to the same request with"
                            + " the same Idempotency-Key; no other does. 403 also where the fund"
                            + " may have no more.")
    @APIResponseSchema(value = ChannelView.class, responseCode = "201")
    public Response create(
            @HeaderParam(CreationKeys.HEADER) @Nullable String key,
            @Nullable ChannelRequest request) {
        return desk.create(caller.tenant(), given(request), CreationKeys.checked(key))
                .made("/api/channels")
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @Operation(summary = "Channels, newest first")
    @APIResponseSchema(value = ChannelView[].class, responseCode = "200")
    public Response list(
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        int most = Paging.limit(limit);
        return Paging.page(
                desk.page(caller.tenant(), Paging.place(cursor), most + 1),
                most,
                row -> new Place(row.createdAt, row.id).key(),
                row -> ChannelView.masked(row, clock.instant()),
                uri);
    }

    @GET
    @Operation(summary = "One channel")
    @APIResponseSchema(value = ChannelView.class, responseCode = "200")
    @Path("/{id}")
    public Response read(UUID id) {
        return desk.read(caller.tenant(), id).tagged().build();
    }

    @PUT
    @Operation(
            summary = "Change a channel",
            description =
                    "What is left out or null stays as it is. An answer can be sent back with"
                            + " the change.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ChannelRequest.class)))
    @APIResponseSchema(value = ChannelView.class, responseCode = "200")
    @Path("/{id}")
    public Response change(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable ObjectNode body) {
        return desk.change(caller.tenant(), id, Bodies.given(body), ifMatch).tagged().build();
    }

    @DELETE
    @Operation(
            summary = "Delete a channel",
            description =
                    "What waits for it is given up; subscriptions go on with their other"
                            + " channels.")
    @Path("/{id}")
    public void delete(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        desk.delete(caller.tenant(), id, ifMatch);
    }

    @POST
    @Operation(
            summary = "Make a new secret",
            description =
                    "The answer alone shows it; the old one signs beside it until"
                            + " oldSecretUntil.")
    @APIResponseSchema(value = ChannelView.class, responseCode = "200")
    @Path("/{id}/secret")
    public Response rotate(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            byte @Nullable [] body) {
        bodies.none(body, Map.of());
        return desk.rotate(caller.tenant(), id, ifMatch)
                .tagged()
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @Operation(summary = "What was told to a channel, newest first")
    @APIResponseSchema(value = DeliveryView[].class, responseCode = "200")
    @Path("/{id}/deliveries")
    public Response deliveries(
            UUID id,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        desk.read(caller.tenant(), id);
        int most = Paging.limit(limit);
        return Paging.page(
                deliveries.ofChannel(caller.tenant(), id, Paging.place(cursor), most + 1),
                most,
                row -> new Place(row.createdAt(), row.id()).key(),
                row -> row,
                uri);
    }

    private static ChannelRequest given(@Nullable ChannelRequest request) {
        return request == null ? new ChannelRequest(null, null, null, null) : request;
    }
}
