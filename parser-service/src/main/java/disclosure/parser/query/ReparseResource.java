package disclosure.parser.query;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.parser.filing.ReparseJob;
import disclosure.parser.filing.ReparseJobs;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reading stored documents anew after the parser has learned something. */
@Tag(ref = "filings")
@Path("/api/filings/reparse")
@RolesAllowed("ops")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class ReparseResource {

    private static final int SHOWN = 50;

    private final ReparseJobs jobs;

    ReparseResource(ReparseJobs jobs) {
        this.jobs = jobs;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read the documents of these filings anew; nobody is alerted unless asked")
    @APIResponseSchema(value = ReparseJob.class, responseCode = "202")
    @RequestBody(content = @Content(schema = @Schema(implementation = ReparseRequest.class)))
    public Response order(@Nullable JsonNode body, @Context SecurityContext caller) {
        ReparseRequest request = ReparseRequest.of(body);
        ReparseJob job =
                jobs.order(
                        request.filter(),
                        Boolean.TRUE.equals(request.alert()),
                        caller.getUserPrincipal().getName());
        return Response.accepted(job)
                .location(URI.create("/api/filings/reparse/" + job.id()))
                .build();
    }

    @GET
    @Operation(summary = "The newest orders and how far they are")
    public List<ReparseJob> list() {
        return jobs.newest(SHOWN);
    }

    @GET
    @Path("{job}")
    @Operation(summary = "How far an order is")
    public ReparseJob one(
            @Parameter(
                            description = "Id of the order, as its answer gave it",
                            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    @PathParam("job")
                    String job) {
        return known(id(job).flatMap(jobs::find));
    }

    @DELETE
    @Path("{job}")
    @Operation(summary = "End an order before its time; what it has done stays")
    public ReparseJob cancel(
            @Parameter(
                            description = "Id of the order, as its answer gave it",
                            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    @PathParam("job")
                    String job) {
        return known(id(job).flatMap(jobs::cancel));
    }

    private static ReparseJob known(Optional<ReparseJob> job) {
        return job.orElseThrow(() -> Problems.unknown("There is no order with this id."));
    }

    private static Optional<UUID> id(String given) {
        try {
            return Optional.of(UUID.fromString(given));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
