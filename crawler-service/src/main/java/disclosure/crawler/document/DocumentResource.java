package disclosure.crawler.document;

import disclosure.crawler.request.Problems;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Documents by the hash of their bytes. */
@Tag(name = "documents", description = "Documents as the exchanges gave them")
@Path("/api/documents")
@RunOnVirtualThread
public class DocumentResource {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final DocumentStore store;

    DocumentResource(DocumentStore store) {
        this.store = store;
    }

    /** The bytes as the exchange gave them; they never change, so caches may keep them for ever. */
    @GET
    @Path("{sha256}")
    @RolesAllowed("filings:read")
    @Operation(summary = "The document with this SHA-256, as the exchange gave it")
    @APIResponse(
            responseCode = "200",
            description = "Its bytes, with the content type that they are of",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response document(
            @Parameter(
                            description = "64 lower-case hexadecimal digits",
                            schema = @Schema(type = SchemaType.STRING, pattern = "[0-9a-f]{64}"))
                    @PathParam("sha256")
                    String sha256,
            @Context Request request)
            throws IOException {
        if (!SHA256.matcher(sha256).matches()) {
            throw Problems.invalid("sha256", "must be 64 lower-case hexadecimal digits");
        }
        DocumentStore.Kept kept =
                store.find(sha256).orElseThrow(() -> Problems.unknown("document"));
        EntityTag tag = new EntityTag(sha256);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged != null ? unchanged : whole(kept))
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=31536000, immutable")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private Response.ResponseBuilder whole(DocumentStore.Kept kept) throws IOException {
        MediaType type = type(kept);
        Response.ResponseBuilder response =
                Response.ok(store.open(kept))
                        .type(type.mediaTypeName())
                        .header(HttpHeaders.CONTENT_LENGTH, kept.bytes());
        // Pages of others must not run their scripts in our origin.
        return switch (type) {
            case HTML, XML, WORD, OLD_WORD ->
                    response.header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            "attachment; filename=\"" + kept.sha256().substring(0, 16) + "\"");
            case PDF, TEXT -> response;
        };
    }

    private MediaType type(DocumentStore.Kept kept) throws IOException {
        byte[] head = store.read(kept, 0, Sniffed.HEAD);
        return Sniffed.of(head) instanceof Sniffed.Known(MediaType type) ? type : MediaType.TEXT;
    }
}
