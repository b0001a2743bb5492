package disclosure.parser.filing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which filings are read anew: all that is given must hold.
 *
 * @param from published on this day at the exchange or later
 * @param to published on this day at the exchange or earlier
 * @param ticker of any of its securities
 * @param exchange of any of its securities, upper case
 * @param parserVersionBelow read by an older parser than this one; a whole number
 * @param parseStatus how reading ended, for example {@code UNSUPPORTED}
 */
public record ReparseFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String ticker,
        @Nullable String exchange,
        @Nullable String category,
        @Nullable Integer parserVersionBelow,
        @Nullable String parseStatus) {

    /** The same as a condition of SQL, over documents that were read. */
    String condition() {
        List<String> conditions =
                new ArrayList<>(List.of("read_revision is not null", "parser_version is not null"));
        add(conditions, from, "published_on >= :from");
        add(conditions, to, "published_on <= :to");
        add(conditions, ticker, "tickers @> array[cast(:ticker as varchar)]");
        add(conditions, exchange, "exchanges @> array[cast(:exchange as varchar)]");
        add(conditions, category, "category = :category");
        add(
                conditions,
                parserVersionBelow,
                // A version that is no number is of a parser nobody knows: older than all.
                "case when parser_version ~ '^[0-9]{1,9}$' then cast(parser_version as int) else 0 end"
                        + " < :below");
        add(conditions, parseStatus, "parse_status = :status");
        return String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        put(parameters, "from", from);
        put(parameters, "to", to);
        put(parameters, "ticker", ticker);
        put(parameters, "exchange", exchange);
        put(parameters, "category", category);
        put(parameters, "below", parserVersionBelow);
        put(parameters, "status", parseStatus);
        return parameters;
    }

    private static void add(List<String> conditions, @Nullable Object value, String condition) {
        if (value != null) {
            conditions.add(condition);
        }
    }

    private static void put(Map<String, Object> to, String name, @Nullable Object value) {
        if (value != null) {
            to.put(name, value);
        }
    }
}
