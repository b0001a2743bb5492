package disclosure.alert.notify;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Channels of the calling tenant. */
@Path("/api/channels")
@RolesAllowed("alerts:write")
@RunOnVirtualThread
class ChannelResource {

    private final ChannelDesk desk;
    private final DeliveryQueries deliveries;
    private final CallingTenant tenant;
    private final Clock clock;

    ChannelResource(
            ChannelDesk desk, DeliveryQueries deliveries, CallingTenant tenant, Clock clock) {
        this.desk = desk;
        this.deliveries = deliveries;
        this.tenant = tenant;
        this.clock = clock;
    }

    /** The answer alone shows the secret. */
    @POST
    Response create(@Nullable ChannelRequest request) {
        ChannelView made = desk.create(tenant.name(), given(request));
        return Response.created(URI.create("/api/channels/" + made.id()))
                .header("Cache-Control", "no-store")
                .entity(made)
                .build();
    }

    @GET
    Response list(
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        int most = PlaceInList.limit(limit);
        return Page.of(
                desk.page(tenant.name(), PlaceInList.after(cursor), most + 1),
                most,
                row -> new PlaceInList(row.createdAt, row.id),
                row -> ChannelView.masked(row, clock.instant()),
                uri);
    }

    @GET
    @Path("/{id}")
    ChannelView read(UUID id) {
        return desk.read(tenant.name(), id);
    }

    @PUT
    @Path("/{id}")
    ChannelView change(UUID id, @Nullable ChannelRequest request) {
        return desk.change(tenant.name(), id, given(request));
    }

    @DELETE
    @Path("/{id}")
    void delete(UUID id) {
        desk.delete(tenant.name(), id);
    }

    /** Makes a new secret; the answer alone shows it. */
    @POST
    @Path("/{id}/secret")
    Response rotate(UUID id) {
        return Response.ok(desk.rotate(tenant.name(), id))
                .header("Cache-Control", "no-store")
                .build();
    }

    /** What was told here, newest first. */
    @GET
    @Path("/{id}/deliveries")
    Response deliveries(
            UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        desk.read(tenant.name(), id);
        int most = PlaceInList.limit(limit);
        return Page.of(
                deliveries.ofChannel(tenant.name(), id, PlaceInList.after(cursor), most + 1),
                most,
                row -> new PlaceInList(row.createdAt(), row.id()),
                row -> row,
                uri);
    }

    private static ChannelRequest given(@Nullable ChannelRequest request) {
        return request == null ? new ChannelRequest(null, null, null, null) : request;
    }
}
