package disclosure.crawler.poll;

import disclosure.crawler.feed.Feed;
import disclosure.crawler.feed.Search;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Fetching older filings on an operator's request. */
@Path("/api/sources/{id}/backfill")
@RolesAllowed("ops")
public class BackfillResource {

    private final Watches watches;
    private final Clock clock;

    BackfillResource(Watches watches, Clock clock) {
        this.watches = watches;
        this.clock = clock;
    }

    /** Answers at once; progress is in the log, and in the counts of the source. */
    @POST
    @Operation(summary = "Fetch older filings, silently: they are kept and structured, not alerted")
    public Response start(@PathParam("id") String id, @Valid @NotNull BackfillRequest request) {
        FeedWatch watch =
                watches.all().stream()
                        .filter(candidate -> candidate.feedId().equals(id))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        problem(
                                                Response.Status.NOT_FOUND,
                                                "There is no such source."));
        Feed feed = watch.feed();
        LocalDate today = LocalDate.ofInstant(clock.instant(), feed.timetable().zone());
        if (!request.until().isBefore(today) || request.since().isAfter(request.until())) {
            throw problem(
                    Response.Status.BAD_REQUEST,
                    "A backfill goes from since to until, and until lies before today, "
                            + today
                            + ".");
        }
        Search search =
                new Search(request.ticker(), request.keyword(), request.since(), request.until());
        return switch (watch.backfill(search)) {
            case STARTED -> Response.accepted().build();
            case BUSY -> throw problem(Response.Status.CONFLICT, "A backfill is running already.");
            case NOT_LEADER ->
                    throw problem(
                            Response.Status.CONFLICT,
                            "Another replica watches this source; its name is in the source.");
        };
    }

    private static HttpProblem problem(Response.Status status, String detail) {
        return HttpProblem.valueOf(status, detail);
    }
}
