package disclosure.alert.subscription;

import com.fasterxml.jackson.databind.node.ObjectNode;
import disclosure.alert.request.Bodies;
import disclosure.alert.request.Caller;
import disclosure.alert.request.ContentTypes;
import disclosure.alert.request.CreationKeys;
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
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Subscriptions of the calling tenant. */
@Tag(name = "subscriptions", description = "Standing rules of the fund")
@Path("/api/subscriptions")
@RolesAllowed("alerts:write")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class SubscriptionResource {

    private static final String NDJSON = "application/x-ndjson";

    private static final Map<String, String> PAUSE =
            Map.of(
                    "until",
                    "is not known: a pause lasts until it is resumed; to be told nothing until"
                            + " then, POST it to /mute");

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

    @POST
    @Operation(
            summary = "Make a subscription",
            description =
                    "Every filing that arrives after the answer is matched against it. 403"
                            + " also where the fund may have no more.")
    @APIResponseSchema(value = SubscriptionView.class, responseCode = "201")
    public Response create(
            @HeaderParam(CreationKeys.HEADER) @Nullable String key,
            @Nullable SubscriptionRequest request) {
        return desk.create(maker(), given(request), CreationKeys.checked(key))
                .made("/api/subscriptions")
                .build();
    }

    @POST
    @Operation(
            summary = "Make many subscriptions",
            description =
                    "One a line, as a single request would have it, at most 65,536 characters"
                            + " each; the answer says in a line what became of each. Repeated with the"
                            + " same key and the same lines it makes nothing twice, also where the"
                            + " first attempt ended half way; a line that is another one by then is"
                            + " refused (422).")
    @APIResponse(
            responseCode = "200",
            description = "One object a line",
            content =
                    @Content(
                            mediaType = "application/x-ndjson",
                            schema = @Schema(implementation = SubscriptionImport.Line.class)))
    @Path("/import")
    @RequestBody(content = @Content(mediaType = NDJSON))
    @Produces(NDJSON)
    public StreamingOutput importAll(
            @HeaderParam(CreationKeys.HEADER) @Nullable String key,
            @Context HttpHeaders headers,
            InputStream lines) {
        ContentTypes.only(headers, NDJSON);
        Maker maker = maker();
        String checked = CreationKeys.checked(key);
        return out -> imports.run(maker, checked, lines, out);
    }

    @GET
    @Operation(summary = "Subscriptions, newest first")
    @APIResponseSchema(value = SubscriptionView[].class, responseCode = "200")
    public Response list(
            @Parameter(description = "Only those that bear it") @QueryParam("tag")
                    @Nullable String tag,
            @Parameter(description = "Only those made by this user") @QueryParam("owner")
                    @Nullable String owner,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
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
    @Operation(summary = "One subscription")
    @APIResponseSchema(value = SubscriptionView.class, responseCode = "200")
    @Path("/{id}")
    public Response read(UUID id) {
        return desk.read(caller.tenant(), id).tagged().build();
    }

    @PUT
    @Operation(
            summary = "Change a subscription",
            description =
                    "What is left out or null stays as it is, except that null ends"
                            + " mutedUntil and expiresAt. The rule is one thing: where one of its"
                            + " fields is given, those that are not ask for nothing. An answer can be"
                            + " sent back with the change; of the two forms of the rule the one that"
                            + " was changed counts, and where both were and differ, both are refused.")
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
        return desk.change(caller.tenant(), id, Bodies.given(body), ifMatch).tagged().build();
    }

    @POST
    @Operation(
            summary = "Pause a subscription",
            description =
                    "Nothing is matched until it is resumed. There is no body: one with an end is"
                            + " refused, because a mute has one and a pause has none.")
    @APIResponseSchema(value = SubscriptionView.class, responseCode = "200")
    @Path("/{id}/pause")
    public Response pause(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            byte @Nullable [] body) {
        bodies.none(body, PAUSE);
        return desk.pause(caller.tenant(), id, true, ifMatch).tagged().build();
    }

    @POST
    @Operation(summary = "Resume a subscription")
    @APIResponseSchema(value = SubscriptionView.class, responseCode = "200")
    @Path("/{id}/resume")
    public Response resume(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            byte @Nullable [] body) {
        bodies.none(body, Map.of());
        return desk.pause(caller.tenant(), id, false, ifMatch).tagged().build();
    }

    @POST
    @Operation(
            summary = "Mute a subscription",
            description = "What matches until then is not told; null ends a mute.")
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
        return desk.mute(caller.tenant(), id, until, ifMatch).tagged().build();
    }

    /** Body of a request to mute. */
    @KnownKeysOnly
    record Mute(
            @Schema(description = "In the future; null ends a mute")
                    @Nullable OffsetDateTime until) {}

    @DELETE
    @Operation(summary = "Delete a subscription", description = "Its alerts stay.")
    @Path("/{id}")
    public void delete(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        desk.delete(caller.tenant(), id, ifMatch);
    }

    private Maker maker() {
        return new Maker(caller.tenant(), caller.subject());
    }

    /** The database has no NUL in any text. */
    private static void storable(String field, @Nullable String value) {
        if (value != null && value.indexOf('\0') >= 0) {
            throw Problems.invalid(field, "holds a NUL character");
        }
    }

    private static SubscriptionRequest given(@Nullable SubscriptionRequest request) {
        if (request == null) {
            throw Problems.invalid("name", "the request has no body");
        }
        return request;
    }
}
