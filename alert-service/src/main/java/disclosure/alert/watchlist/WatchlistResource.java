package disclosure.alert.watchlist;

import com.fasterxml.jackson.databind.node.ObjectNode;
import disclosure.alert.request.Bodies;
import disclosure.alert.request.Caller;
import disclosure.alert.request.ContentTypes;
import disclosure.alert.request.CreationKeys;
import disclosure.alert.request.EntityTag;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Watchlists of the calling tenant; all of its users share them. */
@Tag(name = "watchlists", description = "Lists of tickers that all rules of the fund may use")
@Path("/api/watchlists")
@RolesAllowed("alerts:write")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class WatchlistResource {

    private static final String CSV = "text/csv";

    private final WatchlistDesk desk;
    private final Caller caller;

    WatchlistResource(WatchlistDesk desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @Operation(
            summary = "Make a watchlist",
            description = "403 also where the fund may have no more.")
    @APIResponse(responseCode = "409", description = "There is a watchlist of that name")
    @APIResponseSchema(value = WatchlistView.class, responseCode = "201")
    public Response create(
            @HeaderParam(CreationKeys.HEADER) @Nullable String key,
            @Nullable WatchlistRequest request) {
        return desk.create(caller.tenant(), given(request), CreationKeys.checked(key))
                .made("/api/watchlists")
                .build();
    }

    @GET
    @Operation(summary = "Watchlists, newest first")
    @APIResponseSchema(value = WatchlistView[].class, responseCode = "200")
    public Response list(
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        int size = Paging.limit(limit);
        return Paging.page(
                desk.page(caller.tenant(), Paging.place(cursor), size + 1),
                size,
                row -> new Place(row.createdAt, row.id).key(),
                desk::view,
                uri);
    }

    @GET
    @Operation(summary = "One watchlist")
    @APIResponseSchema(value = WatchlistView.class, responseCode = "200")
    @Path("/{id}")
    public Response read(UUID id) {
        return desk.read(caller.tenant(), id).tagged().build();
    }

    @PUT
    @Operation(
            summary = "Change a watchlist",
            description =
                    "Entries that are given replace all entries; what is left out or null"
                            + " stays as it is. An answer can be sent back with the change. Every rule"
                            + " that uses the list matches the next filing by the new one.")
    @APIResponse(responseCode = "409", description = "There is a watchlist of that name")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WatchlistRequest.class)))
    @APIResponseSchema(value = WatchlistView.class, responseCode = "200")
    @Path("/{id}")
    public Response change(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable ObjectNode body) {
        return desk.change(caller.tenant(), id, Bodies.given(body), ifMatch).tagged().build();
    }

    @DELETE
    @Operation(summary = "Delete a watchlist")
    @APIResponse(responseCode = "204", description = "It is deleted")
    @APIResponse(responseCode = "409", description = "A subscription uses it")
    @Path("/{id}")
    public void delete(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        desk.delete(caller.tenant(), id, ifMatch);
    }

    @GET
    @Operation(summary = "The entries as CSV", description = "Columns ticker,note.")
    @Path("/{id}/csv")
    @Produces(CSV)
    public Response exported(UUID id) {
        WatchlistView list = desk.read(caller.tenant(), id);
        return Response.ok(WatchlistCsv.write(list), CSV + "; charset=utf-8")
                .header(HttpHeaders.ETAG, EntityTag.of(list.revision()))
                .header("Content-Disposition", "attachment; filename=\"watchlist.csv\"")
                .build();
    }

    @PUT
    @Operation(
            summary = "Replace the entries by those of a CSV",
            description =
                    "Columns ticker,note; commas, semicolons or tabs; UTF-8 unless the"
                            + " content type names another charset.")
    @APIResponseSchema(value = WatchlistView.class, responseCode = "200")
    @Path("/{id}/csv")
    @RequestBody(content = @Content(mediaType = CSV))
    public Response imported(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Context HttpHeaders headers,
            byte @Nullable [] csv) {
        ContentTypes.only(headers, CSV, MediaType.TEXT_PLAIN);
        String text = csv == null ? "" : WatchlistCsv.text(csv, charset(headers));
        return desk.replace(caller.tenant(), id, WatchlistCsv.read(text), ifMatch).tagged().build();
    }

    private static @Nullable String charset(HttpHeaders headers) {
        MediaType type = headers.getMediaType();
        return type == null ? null : type.getParameters().get(MediaType.CHARSET_PARAMETER);
    }

    private static WatchlistRequest given(@Nullable WatchlistRequest request) {
        if (request == null) {
            throw Problems.invalid("name", "the request has no body");
        }
        return request;
    }
}
