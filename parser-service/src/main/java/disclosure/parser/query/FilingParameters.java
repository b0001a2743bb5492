package disclosure.parser.query;

import disclosure.events.Stage;
import disclosure.parser.filing.Bound;
import disclosure.parser.filing.Filter;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters of a list of filings, as they come. */
public class FilingParameters {

    private static final int DEFAULT_LIMIT = 50;
    private static final int LARGEST_LIMIT = 200;

    /** What says which filings. */
    private static final Set<String> CHOOSING =
            Set.of(
                    "ticker",
                    "exchange",
                    "category",
                    "since",
                    "until",
                    "stage",
                    "corrects",
                    "correctedBy",
                    "flag");

    /** Those of which there is one. */
    private static final List<String> SINGLE =
            List.of("since", "until", "stage", "corrects", "correctedBy", "cursor", "limit");

    /** What is no field of a fact. */
    private static final Set<String> OWN =
            Stream.concat(CHOOSING.stream(), Stream.of("cursor", "limit"))
                    .collect(Collectors.toUnmodifiableSet());

    @QueryParam("ticker")
    @Parameter(
            description =
                    "Security code of any of a filing's securities; several by repeating it or by"
                            + " commas")
    @Nullable List<String> ticker;

    @QueryParam("exchange")
    @Parameter(description = "Exchange of any of its securities: BSE, SSE, SZSE, HKEX …; as above")
    @Nullable List<String> exchange;

    @QueryParam("category")
    @Parameter(description = "Code of a category or of a group of them; several as above")
    @Nullable List<String> category;

    @QueryParam("since")
    @Parameter(description = "Not published before this moment, or this day at the exchange")
    @Nullable String since;

    @QueryParam("until")
    @Parameter(description = "Not published after this moment, or this day at the exchange")
    @Nullable String until;

    @QueryParam("stage")
    @Parameter(
            description = "Only those of which so much is known, in any case",
            schema = @Schema(implementation = Stage.class))
    @Nullable String stage;

    @QueryParam("corrects")
    @Parameter(description = "Only what corrects the filing with this id; any for every correction")
    @Nullable String corrects;

    @QueryParam("correctedBy")
    @Parameter(
            description =
                    "Only what the filing with this id corrects; any for every corrected filing")
    @Nullable String correctedBy;

    @QueryParam("flag")
    @Parameter(
            description =
                    "States an event without being about it: investigation, freeze, default,"
                            + " termination, reduction, delisting-risk …; several as above; any for"
                            + " every one")
    @Nullable List<String> flag;

    @QueryParam("fact")
    @Parameter(
            description =
                    "Tells a fact of this kind: share-reduction, dividend, trading-halt … Its fields"
                            + " are parameters beside it, all of which one and the same fact must"
                            + " satisfy: sharesRatio.gte=0.01 (.gt .lte .lt .eq), holder=NAME,"
                            + " recordDate.gte=2026-01-31, differential=true; stage of a fact is"
                            + " fact.stage. Kinds and fields: docs/facts.md")
    @Nullable String fact;

    @Context
    @SuppressWarnings("NullAway.Init")
    UriInfo uri;

    @QueryParam("cursor")
    @Parameter(description = "From the Link header of the page before")
    @Nullable String cursor;

    @QueryParam("limit")
    @Parameter(
            description = "Most filings to give",
            schema =
                    @Schema(
                            type = SchemaType.INTEGER,
                            minimum = "1",
                            maximum = "200",
                            defaultValue = "50"))
    @Nullable String limit;

    /** What is asked, of a caller whose codes may be misspelt. */
    Filter knownFilter() {
        Filter filter = filter();
        Codes.refuseUnknownCategories(filter.categories());
        Codes.refuseUnknownFlags(filter.flags());
        return filter;
    }

    /** What is asked, of a caller that may know codes which are not known here. */
    Filter filter() {
        refuseEmpty();
        refuseRepeated();
        Bound first = bound("since", since);
        return new Filter(
                values("ticker", ticker),
                values("exchange", exchange).stream().map(e -> e.toUpperCase(Locale.ROOT)).toList(),
                Codes.categories(values("category", category)),
                stage(),
                first,
                until(first),
                corrects == null ? null : checked("corrects", corrects),
                correctedBy == null ? null : checked("correctedBy", correctedBy),
                values("flag", flag),
                new FactParameters(OWN, uri.getQueryParameters()).filter(),
                cursor == null ? null : Cursor.read(cursor));
    }

    int limit() {
        if (limit == null) {
            return DEFAULT_LIMIT;
        }
        try {
            int asked = Integer.parseInt(limit);
            if (asked >= 1 && asked <= LARGEST_LIMIT) {
                return asked;
            }
        } catch (NumberFormatException e) {
            throw (RuntimeException) limitRefused().initCause(e);
        }
        throw limitRefused();
    }

    private static RuntimeException limitRefused() {
        return Problems.invalid("limit", "must be a whole number from 1 to " + LARGEST_LIMIT);
    }

    private @Nullable Stage stage() {
        if (stage == null) {
            return null;
        }
        return Arrays.stream(Stage.values())
                .filter(known -> known.name().equalsIgnoreCase(stage))
                .findFirst()
                .orElseThrow(
                        () ->
                                Problems.invalid(
                                        "stage",
                                        "must be HEADLINE or FULL; of a fact, write fact.stage"));
    }

    private static List<String> values(String field, @Nullable List<String> given) {
        if (given == null || given.isEmpty()) {
            return List.of();
        }
        List<String> values =
                given.stream()
                        .flatMap(value -> Arrays.stream(value.split(",", -1)))
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .map(value -> checked(field, value))
                        .toList();
        if (values.isEmpty()) {
            throw empty(field);
        }
        return values;
    }

    /** Who gives nothing does not mean everything. What is empty does not come as a parameter. */
    private void refuseEmpty() {
        uri.getQueryParameters()
                .forEach(
                        (name, values) -> {
                            if (CHOOSING.contains(name)
                                    && values.stream().allMatch(String::isBlank)) {
                                throw empty(name);
                            }
                        });
    }

    private void refuseRepeated() {
        for (String name : SINGLE) {
            if (uri.getQueryParameters().getOrDefault(name, List.of()).size() > 1) {
                throw Problems.invalid(name, "may be given once");
            }
        }
    }

    private static RuntimeException empty(String field) {
        return Problems.invalid(field, "must name one, or be left out");
    }

    private static String checked(String field, String value) {
        if (!Characters.storable(value)) {
            throw Problems.invalid(field, "holds a character that no code has");
        }
        return value;
    }

    private @Nullable Bound until(@Nullable Bound first) {
        Bound end = bound("until", until);
        boolean before =
                switch (first) {
                    case Bound.Day(LocalDate day) ->
                            end instanceof Bound.Day(LocalDate last) && last.isBefore(day);
                    case Bound.At(Instant moment) ->
                            end instanceof Bound.At(Instant last) && last.isBefore(moment);
                    case null -> false;
                };
        if (before) {
            throw Problems.invalid("until", "is before since");
        }
        return end;
    }

    private static @Nullable Bound bound(String field, @Nullable String given) {
        if (given == null) {
            return null;
        }
        try {
            return given.length() == "2026-01-31".length()
                    ? new Bound.Day(Moments.sensible(LocalDate.parse(given)))
                    : new Bound.At(instant(given));
        } catch (DateTimeException e) {
            throw (RuntimeException)
                    Problems.invalid(
                                    field,
                                    "must be a date (2026-01-31) or a moment (2026-01-31T08:00:00Z)")
                            .initCause(e);
        }
    }

    private static Instant instant(String given) {
        // A plus sign that a caller forgot to encode arrives as a space.
        return Moments.sensible(OffsetDateTime.parse(given.replace(' ', '+')).toInstant());
    }
}
