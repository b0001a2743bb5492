package disclosure.alert.notify;

import com.fasterxml.jackson.databind.node.ObjectNode;
import disclosure.alert.request.Bodies;
import disclosure.alert.request.Caller;
import disclosure.alert.request.Paging;
import disclosure.alert.request.Place;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Channels of the calling tenant. */
@Path("/api/channels")
@RolesAllowed("alerts:write")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ChannelResource {

    private final ChannelDesk desk;
    private final DeliveryQueries deliveries;
    private final Caller caller;
    private final Clock clock;

    ChannelResource(ChannelDesk desk, DeliveryQueries deliveries, Caller caller, Clock clock) {
        this.desk = desk;
        this.deliveries = deliveries;
        this.caller = caller;
        this.clock = clock;
    }

    /** The answer alone shows the secret. */
    @POST
    @APIResponseSchema(value = ChannelView.class, responseCode = "201")
    public Response create(@Nullable ChannelRequest request) {
        ChannelView made = desk.create(caller.tenant(), given(request));
        return Response.created(URI.create("/api/channels/" + made.id()))
                .header("Cache-Control", "no-store")
                .entity(made)
                .build();
    }

    @GET
    public Response list(
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        Paging.only(uri);
        int most = Paging.limit(limit);
        return Paging.page(
                desk.page(caller.tenant(), Paging.place(cursor), most + 1),
                most,
                row -> new Place(row.createdAt, row.id).key(),
                row -> ChannelView.masked(row, clock.instant()),
                uri);
    }

    @GET
    @Path("/{id}")
    public ChannelView read(UUID id) {
        return desk.read(caller.tenant(), id);
    }

    /**
     * Changes what is given; a field that is left out or null stays as it is. What {@code GET}
     * answers can be sent back with the change.
     */
    @PUT
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ChannelRequest.class)))
    @Path("/{id}")
    public ChannelView change(UUID id, @Nullable ObjectNode body) {
        return desk.change(caller.tenant(), id, Bodies.given(body));
    }

    @DELETE
    @Path("/{id}")
    public void delete(UUID id) {
        desk.delete(caller.tenant(), id);
    }

    /** Makes a new secret; the answer alone shows it. */
    @POST
    @APIResponseSchema(value = ChannelView.class, responseCode = "200")
    @Path("/{id}/secret")
    public Response rotate(UUID id) {
        return Response.ok(desk.rotate(caller.tenant(), id))
                .header("Cache-Control", "no-store")
                .build();
    }

    /** What was told here, newest first. */
    @GET
    @Path("/{id}/deliveries")
    public Response deliveries(
            UUID id,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        desk.read(caller.tenant(), id);
        Paging.only(uri);
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
