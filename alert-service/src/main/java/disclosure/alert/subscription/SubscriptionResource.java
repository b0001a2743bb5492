package disclosure.alert.subscription;

import disclosure.alert.request.Caller;
import disclosure.alert.request.Paging;
import disclosure.alert.request.Place;
import disclosure.alert.request.Problems;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Subscriptions of the calling tenant. */
@Path("/api/subscriptions")
@RolesAllowed("alerts:write")
@RunOnVirtualThread
class SubscriptionResource {

    private final SubscriptionDesk desk;
    private final Caller caller;

    SubscriptionResource(SubscriptionDesk desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    /** Every filing that arrives after the answer is matched against it. */
    @POST
    public Response create(@Nullable SubscriptionRequest request) {
        SubscriptionView created = desk.create(caller.tenant(), given(request));
        return Response.created(URI.create("/api/subscriptions/" + created.id()))
                .header(HttpHeaders.ETAG, created.etag())
                .entity(created)
                .build();
    }

    /** Newest first. */
    @GET
    public Response list(
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        int size = Paging.limit(limit);
        return Paging.page(
                desk.page(caller.tenant(), Paging.place(cursor), size + 1),
                size,
                row -> new Place(row.createdAt, row.id).key(),
                SubscriptionView::of,
                uri);
    }

    @GET
    @Path("/{id}")
    public Response read(UUID id) {
        return tagged(desk.read(caller.tenant(), id));
    }

    /**
     * Replaces it.
     *
     * @param ifMatch entity tag of the version to replace; 412 when it is another by now
     */
    @PUT
    @Path("/{id}")
    public Response change(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable SubscriptionRequest request) {
        return tagged(desk.change(caller.tenant(), id, given(request), ifMatch));
    }

    @DELETE
    @Path("/{id}")
    public void delete(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        desk.delete(caller.tenant(), id, ifMatch);
    }

    private static Response tagged(SubscriptionView view) {
        return Response.ok(view).header(HttpHeaders.ETAG, view.etag()).build();
    }

    private static SubscriptionRequest given(@Nullable SubscriptionRequest request) {
        if (request == null) {
            throw Problems.invalid("name", "the request has no body");
        }
        return request;
    }
}
