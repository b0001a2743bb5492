package disclosure.alert.alert;

import disclosure.alert.request.Caller;
import disclosure.alert.request.Paging;
import disclosure.alert.request.Problems;
import disclosure.events.AlertRaised;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Kept alerts of the calling tenant. */
@Tag(name = "alerts", description = "What was told, and how telling it goes")
@Path("/api/alerts")
@RolesAllowed("alerts:write")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class AlertResource {

    private final AlertStore alerts;
    private final Caller caller;

    AlertResource(AlertStore alerts, Caller caller) {
        this.alerts = alerts;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Alerts, newest first")
    @APIResponseSchema(value = AlertRaised[].class, responseCode = "200")
    public Response list(
            @Parameter(
                            description = "Only those of the subscription with this id",
                            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    @QueryParam("subscription")
                    @Nullable String subscription,
            @Parameter(
                            description =
                                    "Only those on this security, also where it is not the first of the"
                                            + " filing")
                    @QueryParam("ticker")
                    @Nullable String ticker,
            @Parameter(
                            description = "Raised at this time or later: 2026-04-15T09:00:00+08:00",
                            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
                    @QueryParam("since")
                    @Nullable String since,
            @Parameter(
                            description = "Raised before this time",
                            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
                    @QueryParam("until")
                    @Nullable String until,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        int size = Paging.limit(limit);
        AlertFilter filter =
                new AlertFilter(
                        id(subscription),
                        ticker(ticker),
                        time("since", since),
                        time("until", until),
                        Paging.after(cursor, Long::valueOf));
        return Paging.page(
                alerts.page(caller.tenant(), filter, size + 1),
                size,
                kept -> Long.toString(kept.seq()),
                AlertStore.Kept::event,
                uri);
    }

    @GET
    @Operation(summary = "One alert")
    @Path("/{id}")
    public AlertRaised read(UUID id) {
        return alerts.ofTenant(caller.tenant(), id).orElseThrow(() -> Problems.unknown("alert"));
    }

    private static @Nullable UUID id(@Nullable String subscription) {
        if (subscription == null) {
            return null;
        }
        try {
            return UUID.fromString(subscription);
        } catch (IllegalArgumentException e) {
            throw Problems.invalid("subscription", "is no subscription id");
        }
    }

    private static @Nullable String ticker(@Nullable String ticker) {
        if (ticker != null && ticker.indexOf('\0') >= 0) {
            throw Problems.invalid("ticker", "is no ticker");
        }
        return ticker == null ? null : ticker.strip().toUpperCase(Locale.ROOT);
    }

    private static @Nullable Instant time(String field, @Nullable String value) {
        if (value == null) {
            return null;
        }
        try {
            OffsetDateTime time = OffsetDateTime.parse(value);
            if (time.getYear() < 1970 || time.getYear() > 9000) {
                throw Problems.invalid(field, "must lie in the years 1970 to 9000");
            }
            return time.toInstant();
        } catch (DateTimeException e) {
            throw Problems.invalid(field, "is no time such as 2026-04-15T09:00:00+08:00");
        }
    }
}
