package disclosure.crawler.poll;

import disclosure.crawler.feed.Feed;
import disclosure.crawler.feed.Feeds;
import disclosure.crawler.filing.Numbers;
import disclosure.crawler.request.Problems;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Whether we have what a source has. */
@Tag(ref = "sources")
@Path("/api/sources/{id}/completeness")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"ops", "filings:read"})
public class CompletenessResource {

    /**
     * Whether we have what a source has.
     *
     * @param days our count beside the source's own
     * @param numbers sequences of announcement numbers that filings of these days belong to, with
     *     what is missing in them
     */
    public record Completeness(List<DayCounts.Count> days, List<Numbers.Sequence> numbers) {}

    private static final int USUAL_DAYS = 7;
    private static final int MOST_DAYS = 92;

    private final Feeds feeds;
    private final DayCounts counts;
    private final Numbers numbers;
    private final Clock clock;

    CompletenessResource(Feeds feeds, DayCounts counts, Numbers numbers, Clock clock) {
        this.feeds = feeds;
        this.counts = counts;
        this.numbers = numbers;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary =
                    "Our count of filings beside the source's own, per day, and the gaps in issuers' numbers",
            description =
                    "from and to are days of the exchange's calendar, the last seven unless told; at"
                            + " most 92. A day is counted the night after it. Numbers are those the"
                            + " documents carry (公告编号): per issuer with a filing in these days, what"
                            + " is missing between the lowest and the highest known of the year.")
    public Completeness between(
            @Parameter(description = SourceResource.ID) @PathParam("id") String id,
            @Parameter(
                            description =
                                    "First day of the exchange's calendar, as in 2026-01-31; six days before the last unless given",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @QueryParam("from")
                    @Nullable String from,
            @Parameter(
                            description = "Last day; today unless given",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @QueryParam("to")
                    @Nullable String to) {
        Feed feed = feeds.find(id).orElseThrow(() -> Problems.unknown("source"));
        LocalDate today = LocalDate.ofInstant(clock.instant(), feed.timetable().zone());
        LocalDate last = day("to", to, today);
        LocalDate first = day("from", from, last.minusDays(USUAL_DAYS - 1));
        if (first.isAfter(last)) {
            throw Problems.invalid("from", "lies after to, " + last);
        }
        if (ChronoUnit.DAYS.between(first, last) >= MOST_DAYS) {
            throw Problems.invalid(
                    "from", "is too early: at most " + MOST_DAYS + " days are counted at once");
        }
        ZoneId zone = feed.timetable().zone();
        return new Completeness(
                counts.between(feed, first, last),
                numbers.between(
                        feed.id(),
                        first.atStartOfDay(zone).toInstant(),
                        last.plusDays(1).atStartOfDay(zone).toInstant()));
    }

    private static LocalDate day(String name, @Nullable String text, LocalDate otherwise) {
        try {
            return text == null ? otherwise : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw (RuntimeException)
                    Problems.invalid(name, "must be a day as in 2026-01-31").initCause(e);
        }
    }
}
