package disclosure.parser.query;

import disclosure.events.FilingStructured;
import disclosure.parser.filing.Filings;
import disclosure.parser.filing.Filter;
import disclosure.parser.filing.WholePage;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Filings with their texts, for the other services: no front door leads here. A list is streamed, a
 * page at a time, so that neither side ever holds all of it; a page has fewer filings where they
 * are large.
 */
@Tag(name = "internal", description = "For the other services; no front door leads here")
@Path("/internal/filings")
@RolesAllowed("filings:read")
@RunOnVirtualThread
class WholeFilings {

    private static final int PAGE = 100;

    private final Filings filings;

    WholeFilings(Filings filings) {
        this.filings = filings;
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "One filing with its text, as FilingStructured")
    @APIResponseSchema(value = FilingStructured.class, responseCode = "200")
    public byte[] one(
            @Parameter(description = "filingId of the filing") @PathParam("id") String id) {
        return (Characters.storable(id) ? filings.whole(id) : Optional.<byte[]>empty())
                .orElseThrow(() -> Problems.unknown("There is no filing with this id."));
    }

    /** Parameters as of {@code /api/filings}; the limit is passed over. */
    @GET
    @Produces("application/x-ndjson")
    @Operation(summary = "Filings with their texts, newest first, one FilingStructured a line")
    @APIResponse(
            responseCode = "200",
            description = "One object a line",
            content =
                    @Content(
                            mediaType = "application/x-ndjson",
                            schema = @Schema(implementation = FilingStructured.class)))
    public StreamingOutput list(@BeanParam FilingParameters parameters) {
        Filter filter = parameters.filter();
        return out -> write(filter, out);
    }

    private void write(Filter filter, OutputStream out) throws IOException {
        @Nullable Filter next = filter;
        while (next != null) {
            WholePage page = filings.newestWhole(next, PAGE);
            for (byte[] filing : page.filings()) {
                out.write(filing);
                out.write('\n');
            }
            out.flush();
            next = page.rest();
        }
    }
}
