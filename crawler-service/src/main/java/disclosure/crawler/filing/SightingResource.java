package disclosure.crawler.filing;

import disclosure.crawler.request.Problems;
import disclosure.events.Precision;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where a filing was seen, and who was first by how much. */
@Tag(name = "sightings", description = "Where a filing was seen, and when")
@Path("/api/sightings")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"ops", "filings:read"})
public class SightingResource {

    /**
     * One source's sight of a filing.
     *
     * @param filingId the filing asked for; for a related filing its own: one of the very same
     *     bytes under another title ({@code confirmed}), or one that was first taken for this one
     *     ({@code doubtful})
     * @param sourceId the source's own id
     * @param seenAt when we first saw it there
     * @param behindSeconds how long after the first sighting; 0 for the first
     * @param publishedAt as that source states it, in the exchange's time; null when it does not
     * @param precision {@code day}, {@code minute}, {@code second} or {@code unstated}
     * @param joinedBy what made it one of this filing: {@code first}, {@code shared-id} or {@code
     *     title}; null for sightings of before that was noted
     * @param agreement whether its document has the same bytes as the first one's, where only the
     *     title joined them: {@code unchecked}, {@code confirmed}, {@code doubtful} (a mirror's
     *     stamp, or another disclosure), {@code unknown} (not to be had); null elsewhere
     * @param sha256 its own document, in our store; null where it was not fetched for this
     */
    public record Sighting(
            String filingId,
            String source,
            String sourceId,
            Instant seenAt,
            double behindSeconds,
            @Nullable OffsetDateTime publishedAt,
            Precision precision,
            @Nullable String documentUrl,
            @Nullable JoinedBy joinedBy,
            @Nullable Agreement agreement,
            @Nullable String sha256) {}

    private final SightingRepository rows;

    SightingResource(SightingRepository rows) {
        this.rows = rows;
    }

    @GET
    @Path("{filingId}")
    @Transactional
    @Operation(
            summary =
                    "All sightings of a filing, the first one first, then those of related filings")
    public List<Sighting> of(
            @Parameter(description = "filingId of the filing") @PathParam("filingId")
                    String filingId) {
        // PostgreSQL cannot be asked for a text with NUL.
        List<SightingRow> sightings = filingId.indexOf('\0') < 0 ? rows.of(filingId) : List.of();
        if (sightings.isEmpty()) {
            throw Problems.unknown("filing");
        }
        Instant first = sightings.getFirst().seenAt;
        return Stream.concat(sightings.stream(), rows.relatedTo(filingId).stream())
                .map(row -> sighting(row, first))
                .toList();
    }

    private static Sighting sighting(SightingRow row, Instant first) {
        return new Sighting(
                row.filingId,
                row.source,
                row.sourceId,
                row.seenAt,
                Duration.between(first, row.seenAt).toMillis() / 1000.0,
                row.publishedAt == null ? null : ExchangeDay.at(row.exchange, row.publishedAt),
                row.precision,
                row.documentUrl,
                row.joinedBy,
                row.agreement,
                row.sha256);
    }
}
