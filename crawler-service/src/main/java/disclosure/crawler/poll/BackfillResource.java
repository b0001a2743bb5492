package disclosure.crawler.poll;

import disclosure.crawler.feed.Feed;
import disclosure.crawler.feed.Feeds;
import disclosure.crawler.request.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Fetching older filings on an operator's request. */
@Tag(ref = "sources")
@Path("/api/sources/{id}/backfill")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("ops")
public class BackfillResource {

    private final Feeds feeds;
    private final Backfills backfills;
    private final Clock clock;

    BackfillResource(Feeds feeds, Backfills backfills, Clock clock) {
        this.feeds = feeds;
        this.backfills = backfills;
        this.clock = clock;
    }

    /** Answers at once; whichever replica watches the source reads it, day by day. */
    @POST
    @Operation(
            summary =
                    "Fetch older filings: they are kept and structured, and alerted only if asked")
    @APIResponseSchema(value = BackfillProgress.class, responseCode = "202")
    @APIResponse(responseCode = "409", description = "The source is disabled")
    public Response start(
            @Parameter(description = SourceResource.ID) @PathParam("id") String id,
            BackfillRequest.@Nullable Written written) {
        Feed feed = feed(id);
        LocalDate today = LocalDate.ofInstant(clock.instant(), feed.timetable().zone());
        BackfillRequest request = BackfillRequest.of(written, today);
        if (!feed.enabled()) {
            throw HttpProblem.valueOf(Response.Status.CONFLICT, "The source is disabled.");
        }
        return Response.accepted(backfills.start(id, request)).build();
    }

    /** The newest fifty. */
    @GET
    @Operation(summary = "Backfills of a source and how far they are, the latest first")
    public List<BackfillProgress> all(
            @Parameter(description = SourceResource.ID) @PathParam("id") String id) {
        return backfills.of(feed(id).id());
    }

    /** What it found is kept. */
    @DELETE
    @Path("{number}")
    @Operation(summary = "End a backfill; answers how far it came")
    public BackfillProgress cancel(
            @Parameter(description = SourceResource.ID) @PathParam("id") String id,
            @Parameter(description = "Number of the backfill, as its answer gave it")
                    @PathParam("number")
                    long number) {
        return backfills
                .cancel(feed(id).id(), number)
                .orElseThrow(() -> Problems.unknown("backfill of this source"));
    }

    private Feed feed(String id) {
        return feeds.find(id).orElseThrow(() -> Problems.unknown("source"));
    }
}
