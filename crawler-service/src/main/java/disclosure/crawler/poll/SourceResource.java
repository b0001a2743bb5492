package disclosure.crawler.poll;

import disclosure.crawler.document.DocumentQueue;
import disclosure.crawler.feed.Feed;
import disclosure.crawler.feed.Feeds;
import disclosure.crawler.filing.FilingRegister;
import disclosure.crawler.request.Problems;
import disclosure.crawler.warning.Warnings;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * How the feeds are doing. The same answer from every replica, but for the times of polls that
 * found nothing: others than the one that polls learn them within {@link PollConfig#journal()}.
 */
@Tag(name = "sources", description = "Feeds: how they do, what they are short of, older filings")
@Path("/api/sources")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"ops", "filings:read"})
public class SourceResource {

    /** What the id in a path is. */
    static final String ID = "Id of the source, such as bse";

    private final Feeds feeds;
    private final Journal journal;
    private final Leases leases;
    private final FilingRegister filings;
    private final DocumentQueue documents;
    private final Warnings warnings;
    private final Clock clock;

    SourceResource(
            Feeds feeds,
            Journal journal,
            Leases leases,
            FilingRegister filings,
            DocumentQueue documents,
            Warnings warnings,
            Clock clock) {
        this.feeds = feeds;
        this.journal = journal;
        this.leases = leases;
        this.filings = filings;
        this.documents = documents;
        this.warnings = warnings;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(summary = "Every feed: its state, its last success, its last error in words")
    public List<Source> all() {
        return feeds.all().stream().map(this::source).toList();
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(summary = "One feed")
    public Source one(@Parameter(description = SourceResource.ID) @PathParam("id") String id) {
        return feeds.find(id).map(this::source).orElseThrow(() -> Problems.unknown("source"));
    }

    private Source source(Feed feed) {
        FeedState state = journal.state(feed.id());
        Map<String, Long> states = documents.states(feed.id());
        Instant now = clock.instant();
        Instant success = state.lastSuccessAt();
        return new Source(
                feed.id(),
                feed.name(),
                words(feed, state, now),
                leases.owner(feed.site()).orElse(null),
                success,
                state.lastAttemptAt(),
                success == null ? null : Duration.between(success, now).toSeconds(),
                state.nextPollAt(),
                state.lastNewAt(),
                state.baselineCompletedAt(),
                state.pausedUntil(),
                state.pauseReason(),
                state.lastError(),
                state.lastErrorAt(),
                state.faultsInARow(),
                warnings.of(feed.id()),
                new Source.Counts(
                        filings.known(feed.id()),
                        filings.untold(feed.id()),
                        states.getOrDefault("waiting", 0L),
                        states.getOrDefault("stored", 0L),
                        states.getOrDefault("refused", 0L)));
    }

    private static String words(Feed feed, FeedState state, Instant now) {
        if (!feed.enabled()) {
            return "disabled";
        }
        if (state.pausedUntil() != null && now.isBefore(state.pausedUntil())) {
            return "paused";
        }
        if (state.faultsInARow() > 0) {
            return "failing";
        }
        return state.lastSuccessAt() == null ? "starting" : "watching";
    }
}
