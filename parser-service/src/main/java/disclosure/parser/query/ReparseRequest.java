package disclosure.parser.query;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.events.CategoryCode;
import disclosure.events.Parse;
import disclosure.parser.filing.ReparseFilter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What to read anew, as asked. All that is given must hold; nothing given means every document. */
public record ReparseRequest(
        @Schema(description = "Published on this day at the exchange or later: 2026-01-31")
                @Nullable String from,
        @Schema(description = "Published on this day at the exchange or earlier")
                @Nullable String to,
        @Schema(description = "Of any of a filing's securities") @Nullable String ticker,
        @Schema(description = "Of any of a filing's securities") @Nullable String exchange,
        @Nullable String category,
        @Schema(description = "Read by an older parser than this version")
                @Nullable Integer parserVersionBelow,
        @Schema(description = "How reading ended: PARTIAL, UNSUPPORTED …")
                @Nullable String parseStatus,
        @Schema(description = "Match subscriptions again; nobody is told unless this is true")
                @Nullable Boolean alert) {

    private static final List<String> KEYS =
            List.of(
                    "alert",
                    "category",
                    "exchange",
                    "from",
                    "parseStatus",
                    "parserVersionBelow",
                    "ticker",
                    "to");

    /**
     * What a caller wrote, read strictly: a condition that is misspelt and read over would let
     * every document be read anew.
     */
    static ReparseRequest of(@Nullable JsonNode body) {
        if (body == null || !body.isObject()) {
            throw Problems.invalid("body", "must be a JSON object; {} for every filing");
        }
        for (String key : (Iterable<String>) body::fieldNames) {
            if (!KEYS.contains(key)) {
                throw Problems.invalid(key, "is not known; known are: " + String.join(", ", KEYS));
            }
        }
        return new ReparseRequest(
                text(body, "from"),
                text(body, "to"),
                text(body, "ticker"),
                text(body, "exchange"),
                text(body, "category"),
                version(body),
                text(body, "parseStatus"),
                alert(body));
    }

    ReparseFilter filter() {
        LocalDate first = day("from", from);
        LocalDate last = day("to", to);
        if (first != null && last != null && last.isBefore(first)) {
            throw Problems.invalid("to", "must not be before from");
        }
        return new ReparseFilter(
                first,
                last,
                ticker,
                exchange == null ? null : exchange.toUpperCase(Locale.ROOT),
                knownCategory(),
                parserVersionBelow,
                status());
    }

    private @Nullable String knownCategory() {
        List<String> codes = Arrays.stream(CategoryCode.values()).map(CategoryCode::code).toList();
        if (category != null && !codes.contains(category)) {
            throw Problems.invalid("category", "must be one of " + String.join(", ", codes));
        }
        return category;
    }

    private static @Nullable String text(JsonNode body, String field) {
        JsonNode value = body.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual() || value.textValue().isBlank()) {
            throw Problems.invalid(field, "must be a text that is not empty");
        }
        String text = value.textValue().strip();
        if (!Characters.storable(text)) {
            throw Problems.invalid(field, "holds a character that no code has");
        }
        return text;
    }

    private static @Nullable Integer version(JsonNode body) {
        String field = "parserVersionBelow";
        JsonNode value = body.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isIntegralNumber() || !value.canConvertToInt() || value.intValue() < 1) {
            throw Problems.invalid(field, "must be a whole number from 1");
        }
        return value.intValue();
    }

    private static @Nullable Boolean alert(JsonNode body) {
        JsonNode value = body.path("alert");
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isBoolean()) {
            throw Problems.invalid("alert", "must be true or false");
        }
        return value.booleanValue();
    }

    private @Nullable String status() {
        if (parseStatus == null) {
            return null;
        }
        String asked = parseStatus.toUpperCase(Locale.ROOT);
        if (Arrays.stream(Parse.Status.values()).noneMatch(s -> s.name().equals(asked))) {
            throw Problems.invalid(
                    "parseStatus", "must be one of " + Arrays.toString(Parse.Status.values()));
        }
        return asked;
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
