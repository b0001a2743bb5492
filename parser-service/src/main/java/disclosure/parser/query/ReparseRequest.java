package disclosure.parser.query;

import disclosure.events.Parse;
import disclosure.parser.filing.ReparseFilter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What to read anew, as asked. All that is given must hold; nothing given means every document. */
public record ReparseRequest(
        @Schema(description = "Published on this day at the exchange or later: 2026-01-31")
                @Nullable String from,
        @Schema(description = "Published on this day at the exchange or earlier")
                @Nullable String to,
        @Nullable String ticker,
        @Nullable String exchange,
        @Nullable String category,
        @Schema(description = "Read by an older parser than this version")
                @Nullable Integer parserVersionBelow,
        @Schema(description = "How reading ended: PARTIAL, UNSUPPORTED …")
                @Nullable String parseStatus,
        @Schema(description = "Match subscriptions again; nobody is told unless this is true")
                @Nullable Boolean alert) {

    ReparseFilter filter() {
        return new ReparseFilter(
                day("from", from),
                day("to", to),
                text("ticker", ticker),
                exchange == null ? null : upper("exchange", exchange),
                text("category", category),
                parserVersionBelow,
                status());
    }

    private @Nullable String status() {
        if (parseStatus == null) {
            return null;
        }
        String asked = upper("parseStatus", parseStatus);
        if (Arrays.stream(Parse.Status.values()).noneMatch(s -> s.name().equals(asked))) {
            throw Problems.invalid(
                    "parseStatus", "must be one of " + Arrays.toString(Parse.Status.values()));
        }
        return asked;
    }

    private static String upper(String field, String value) {
        String checked = text(field, value);
        return checked == null ? "" : checked.toUpperCase(Locale.ROOT);
    }

    private static @Nullable String text(String field, @Nullable String value) {
        if (value != null && !Characters.storable(value)) {
            throw Problems.invalid(field, "holds a character that no code has");
        }
        return value;
    }

    private static @Nullable LocalDate day(String field, @Nullable String value) {
        if (value == null) {
            return null;
        }
        try {
            return Moments.sensible(LocalDate.parse(value));
        } catch (DateTimeException e) {
            throw (RuntimeException)
                    Problems.invalid(field, "must be a date (2026-01-31)").initCause(e);
        }
    }
}
