package disclosure.parser.query;

import disclosure.events.Document;
import disclosure.events.EventJson;
import disclosure.events.FilingText;
import disclosure.events.StructuredFiling;
import disclosure.parser.filing.Brief;
import disclosure.parser.filing.Filings;
import disclosure.parser.filing.Originals;
import disclosure.parser.filing.Place;
import disclosure.parser.filing.Versions;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Recent filings, one filing, its text and its document. */
@Tag(name = "filings", description = "What was filed, and what it says")
@Path("/api/filings")
@RolesAllowed("filings:read")
@RunOnVirtualThread
public class FilingResource {

    private static final String TEXT = "text/plain; charset=utf-8";

    private final Filings filings;
    private final Originals originals;
    private final Versions versions;

    FilingResource(Filings filings, Originals originals, Versions versions) {
        this.filings = filings;
        this.originals = originals;
        this.versions = versions;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Filings, newest first; the next page is in the Link header")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            headers =
                    @Header(
                            name = "Link",
                            description = "The next page; left out of the last one",
                            schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FilingSummary[].class)))
    public Response list(@BeanParam FilingParameters parameters, @Context UriInfo uri) {
        int limit = parameters.limit();
        List<Brief> found = filings.newest(parameters.knownFilter(), limit + 1);
        List<Brief> shown = found.subList(0, Math.min(limit, found.size()));
        Response.ResponseBuilder answer =
                Response.ok(shown.stream().map(FilingSummary::of).toList());
        if (found.size() > limit) {
            answer.header(
                    "Link", "<" + next(uri, limit, shown.getLast().filing()) + ">; rel=\"next\"");
        }
        return answer.build();
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "One structured filing, whole")
    @APIResponseSchema(value = StructuredFiling.class, responseCode = "200")
    public Response one(
            @Parameter(description = "filingId of the filing") @PathParam("id") String id,
            @Context Request request) {
        byte[] json = EventJson.write(linked(id));
        EntityTag tag = new EntityTag(Hash.of(json));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged != null ? unchanged : Response.ok(json)).tag(tag).build();
    }

    @GET
    @Path("{id}/versions")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "What earlier parsers found in it, newest first")
    public List<Versions.Version> versions(
            @Parameter(description = "filingId of the filing") @PathParam("id") String id) {
        filing(id);
        return versions.of(id);
    }

    /** The text that every offset of the filing counts in, or one page of it. */
    @GET
    @Path("{id}/text")
    @Operation(summary = "The text of the document")
    @APIResponse(
            responseCode = "200",
            description = "In which every offset of the filing counts characters",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_PLAIN,
                            schema = @Schema(type = SchemaType.STRING)))
    public Response text(
            @Parameter(description = "filingId of the filing") @PathParam("id") String id,
            @Parameter(
                            description = "Page of the main document; the whole text unless given",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
                    @QueryParam("page")
                    @Nullable String page) {
        filing(id);
        FilingText text =
                filings.text(id)
                        .orElseThrow(() -> Problems.unknown("This filing has no text (yet)."));
        return Response.ok(page == null ? text.text() : Pages.of(text, page), TEXT).build();
    }

    @GET
    @Path("{id}/document")
    @Operation(summary = "The document as the exchange gave it")
    @APIResponse(
            responseCode = "200",
            description = "Its bytes, with its own content type",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "503",
            description = "The store of documents does not answer; try again after Retry-After")
    public Response document(
            @Parameter(description = "filingId of the filing") @PathParam("id") String id,
            @Context Request request) {
        Document document =
                filing(id).documents().stream()
                        .findFirst()
                        .orElseThrow(() -> Problems.unknown("This filing has no document (yet)."));
        EntityTag tag = new EntityTag(document.sha256());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.tag(tag).build();
        }
        Originals.Original original =
                original(document)
                        .orElseThrow(() -> Problems.unknown("The document is not in the store."));
        return Response.ok(original.bytes())
                .header("Content-Type", original.mediaType())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", "attachment; filename=\"" + id + "\"")
                .tag(tag)
                .build();
    }

    private Optional<Originals.Original> original(Document document) {
        try {
            return originals.open(document.sha256());
        } catch (IOException e) {
            throw (RuntimeException)
                    Problems.unavailable("The store of documents does not answer.").initCause(e);
        }
    }

    private StructuredFiling filing(String id) {
        return filings.find(storable(id)).orElseThrow(FilingResource::unknown);
    }

    private StructuredFiling linked(String id) {
        return filings.findLinked(storable(id)).orElseThrow(FilingResource::unknown);
    }

    private static String storable(String id) {
        if (!Characters.storable(id)) {
            throw unknown();
        }
        return id;
    }

    private static HttpProblem unknown() {
        return Problems.unknown("There is no filing with this id.");
    }

    private static String next(UriInfo uri, int limit, StructuredFiling last) {
        Place place =
                new Place(last.publishedAt().toInstant(), last.firstSeenAt(), last.filingId());
        URI next =
                uri.getRequestUriBuilder()
                        .replaceQueryParam("limit", limit)
                        .replaceQueryParam("cursor", Cursor.of(place))
                        .build();
        return next.getRawPath() + "?" + next.getRawQuery();
    }
}
