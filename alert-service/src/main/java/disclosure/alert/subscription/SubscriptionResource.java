package disclosure.alert.subscription;

import com.fasterxml.jackson.databind.node.ObjectNode;
import disclosure.alert.request.Bodies;
import disclosure.alert.request.Caller;
import disclosure.alert.request.ContentTypes;
import disclosure.alert.request.FieldError;
import disclosure.alert.request.KnownKeysOnly;
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
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Subscriptions of the calling tenant. */
@Path("/api/subscriptions")
@RolesAllowed("alerts:write")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class SubscriptionResource {

    private static final String NDJSON = "application/x-ndjson";

    private final SubscriptionDesk desk;
    private final SubscriptionImport imports;
    private final SubscriptionViews views;
    private final Bodies bodies;
    private final Caller caller;

    SubscriptionResource(
            SubscriptionDesk desk,
            SubscriptionImport imports,
            SubscriptionViews views,
            Bodies bodies,
            Caller caller) {
        this.desk = desk;
        this.imports = imports;
        this.views = views;
        this.bodies = bodies;
        this.caller = caller;
    }

    /**
     * Every filing that arrives after the answer is matched against it.
     *
     * @param key a repeated request with the same key makes nothing twice and gets the answer to
     *     the first; 422 when the key was used for another request
     */
    @POST
    @APIResponseSchema(value = SubscriptionView.class, responseCode = "201")
    public Response create(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Nullable SubscriptionRequest request) {
        SubscriptionView created = desk.create(maker(), given(request), checked(key));
        return Response.created(URI.create("/api/subscriptions/" + created.id()))
                .header(HttpHeaders.ETAG, created.etag())
                .entity(created)
                .build();
    }

    /**
     * Makes many: one subscription a line, as a single request would have it; each line of the
     * answer says what became of one.
     *
     * @param key repeated with the same lines makes nothing twice, also where the first attempt
     *     ended half way; a line that is another one by then is refused (422)
     */
    @POST
    @Path("/import")
    @RequestBody(content = @Content(mediaType = NDJSON))
    @Produces(NDJSON)
    public StreamingOutput importAll(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Context HttpHeaders headers,
            InputStream lines) {
        ContentTypes.only(headers, NDJSON);
        Maker maker = maker();
        String checked = checked(key);
        return out -> imports.run(maker, checked, lines, out);
    }

    /**
     * Newest first.
     *
     * @param tag only those that bear it
     * @param owner only those made by this user
     */
    @GET
    public Response list(
            @QueryParam("tag") @Nullable String tag,
            @QueryParam("owner") @Nullable String owner,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        Paging.only(uri, "tag", "owner");
        int size = Paging.limit(limit);
        storable("tag", tag);
        storable("owner", owner);
        List<SubscriptionRow> rows =
                desk.page(caller.tenant(), tag, owner, Paging.place(cursor), size + 1);
        return Paging.page(
                rows,
                size,
                row -> new Place(row.createdAt, row.id).key(),
                views.of(caller.tenant(), rows),
                uri);
    }

    @GET
    @APIResponseSchema(value = SubscriptionView.class, responseCode = "200")
    @Path("/{id}")
    public Response read(UUID id) {
        return tagged(desk.read(caller.tenant(), id));
    }

    /**
     * Changes what is given; a field that is left out stays as it is, so does one that is null,
     * except that null ends {@code mutedUntil} and {@code expiresAt}. The rule is one thing: where
     * one of its fields is given, those that are not ask for nothing. What {@code GET} answers can
     * be sent back with the change: the service's own fields are passed over, and of the two forms
     * of the rule the one that was changed counts. Where both were and differ, both are refused
     * (400).
     *
     * @param ifMatch entity tag of the version to change; 412 when it is another by now
     */
    @PUT
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SubscriptionRequest.class)))
    @APIResponseSchema(value = SubscriptionView.class, responseCode = "200")
    @Path("/{id}")
    public Response change(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable ObjectNode body) {
        return tagged(desk.change(caller.tenant(), id, Bodies.given(body), ifMatch));
    }

    /** Nothing is matched until it is resumed. */
    @POST
    @APIResponseSchema(value = SubscriptionView.class, responseCode = "200")
    @Path("/{id}/pause")
    public Response pause(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return tagged(desk.pause(caller.tenant(), id, true, ifMatch));
    }

    @POST
    @APIResponseSchema(value = SubscriptionView.class, responseCode = "200")
    @Path("/{id}/resume")
    public Response resume(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return tagged(desk.pause(caller.tenant(), id, false, ifMatch));
    }

    /**
     * What matches until then is not told; {@code "until": null} ends it. A body that does not say
     * until when is refused.
     */
    @POST
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Mute.class)))
    @APIResponseSchema(value = SubscriptionView.class, responseCode = "200")
    @Path("/{id}/mute")
    public Response mute(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable ObjectNode body) {
        if (body == null || !body.has("until")) {
            throw Problems.invalid("until", "must be given: a time, or null to end a mute");
        }
        List<FieldError> errors = new ArrayList<>();
        Instant until = Criteria.instant("until", bodies.read(body, Mute.class).until(), errors);
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
        return tagged(desk.mute(caller.tenant(), id, until, ifMatch));
    }

    /**
     * Body of a request to mute.
     *
     * @param until in the future; null ends a mute
     */
    @KnownKeysOnly
    record Mute(@Nullable OffsetDateTime until) {}

    @DELETE
    @Path("/{id}")
    public void delete(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        desk.delete(caller.tenant(), id, ifMatch);
    }

    private Maker maker() {
        return new Maker(caller.tenant(), caller.subject());
    }

    private static @Nullable String checked(@Nullable String key) {
        if (key != null && (key.isBlank() || key.length() > 200)) {
            throw Problems.invalid("Idempotency-Key", "must have 1 to 200 characters");
        }
        return key;
    }

    /** The database has no NUL in any text. */
    private static void storable(String field, @Nullable String value) {
        if (value != null && value.indexOf('\0') >= 0) {
            throw Problems.invalid(field, "holds a NUL character");
        }
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
