package disclosure.alert.watchlist;

import disclosure.alert.request.FieldError;
import disclosure.alert.request.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A watchlist as shown to its tenant. */
record WatchlistView(
        UUID id,
        String name,
        List<Entry> entries,
        @Schema(description = "How many subscriptions use it") long usedBy,
        long revision,
        Instant createdAt,
        Instant updatedAt,
        @Schema(
                        description =
                                "What was accepted and may be a mistake: tickers of which no filing has"
                                        + " come by, the first 100 of them; empty except in answers to changes")
                List<FieldError> warnings)
        implements Versioned {

    /** One company. */
    record Entry(String ticker, @Nullable String note) {}

    static WatchlistView of(WatchlistRow row, long usedBy, List<FieldError> warnings) {
        return new WatchlistView(
                row.id,
                row.name,
                entries(row),
                usedBy,
                row.revision,
                row.createdAt,
                row.updatedAt,
                warnings);
    }

    private static List<Entry> entries(WatchlistRow row) {
        return IntStream.range(0, row.tickers.length)
                .mapToObj(
                        i ->
                                new Entry(
                                        row.tickers[i],
                                        row.notes[i].isEmpty() ? null : row.notes[i]))
                .toList();
    }
}
