package disclosure.parser.query;

import disclosure.parser.calendar.Calendar;
import disclosure.parser.filing.Schedules;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What lies ahead of an issuer. */
@Tag(name = "calendar", description = "What lies ahead of an issuer")
@Path("/api/calendar")
@RolesAllowed("filings:read")
@RunOnVirtualThread
public class CalendarResource {

    private final Schedules schedules;

    CalendarResource(Schedules schedules) {
        this.schedules = schedules;
    }

    /** An event as it stood in an earlier filing. */
    public record Replaced(LocalDate date, String filingId, String text) {}

    /**
     * An event.
     *
     * @param endDate last day of an interval; null for one day
     * @param name which of its kind; null where it is not told
     * @param text as printed in the filing
     * @param inferred whether the day follows from what is printed, such as a term of lock-up
     * @param replaces days it had in earlier filings, the latest last
     * @param cancelledBy filing that calls it off; null for none
     */
    public record Entry(
            LocalDate date,
            @Nullable LocalDate endDate,
            String what,
            @Nullable String name,
            String filingId,
            String title,
            String text,
            int page,
            int offset,
            boolean inferred,
            List<Replaced> replaces,
            @Nullable String cancelledBy,
            String href) {

        static Entry of(Calendar.Entry entry) {
            var event = entry.event();
            String filing = entry.source().filingId();
            return new Entry(
                    event.day(),
                    event.endDay(),
                    event.what(),
                    event.name(),
                    filing,
                    entry.source().title(),
                    event.text(),
                    event.page(),
                    event.offset(),
                    event.inferred(),
                    entry.replaces().stream()
                            .map(day -> new Replaced(day.day(), day.filingId(), day.text()))
                            .toList(),
                    entry.calledOffBy(),
                    "/api/filings/" + filing);
        }
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Scheduled events of an issuer by day",
            description =
                    "Disclosures, meetings, record, ex and payment days, halts and resumptions,"
                            + " unlocks, listings, replies due, forecasts, as filings told of them"
                            + " beforehand. A later filing on the same event replaces its day.")
    public List<Entry> list(
            @QueryParam("ticker")
                    @Parameter(description = "Security code of the issuer", required = true)
                    @Nullable String ticker,
            @QueryParam("exchange") @Parameter(description = "Exchange of any of its securities")
                    @Nullable String exchange,
            @QueryParam("from")
                    @Parameter(
                            description = "Not before this day",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @Nullable String from,
            @QueryParam("until")
                    @Parameter(
                            description = "Not after this day",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @Nullable String until) {
        String issuer = checked("ticker", ticker);
        String place = exchange == null ? null : checked("exchange", exchange);
        LocalDate first = from == null ? LocalDate.MIN : day("from", from);
        LocalDate last = until == null ? LocalDate.MAX : day("until", until);
        if (last.isBefore(first)) {
            throw Problems.invalid("until", "is before from");
        }
        return Calendar.of(
                        schedules.of(issuer, place == null ? null : place.toUpperCase(Locale.ROOT)))
                .stream()
                .map(Entry::of)
                .filter(entry -> touches(entry, first, last))
                .toList();
    }

    private static boolean touches(Entry entry, LocalDate first, LocalDate last) {
        LocalDate end = entry.endDate() == null ? entry.date() : entry.endDate();
        return !end.isBefore(first) && !entry.date().isAfter(last);
    }

    private static String checked(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw Problems.invalid(field, "must name one");
        }
        if (!Characters.storable(value)) {
            throw Problems.invalid(field, "holds a character that no code has");
        }
        return value.strip();
    }

    private static LocalDate day(String field, String value) {
        try {
            return Moments.sensible(LocalDate.parse(value));
        } catch (DateTimeException e) {
            throw (RuntimeException)
                    Problems.invalid(field, "must be a date, such as 2026-01-31").initCause(e);
        }
    }
}
