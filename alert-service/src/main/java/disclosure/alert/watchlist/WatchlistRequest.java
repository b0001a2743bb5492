package disclosure.alert.watchlist;

import disclosure.alert.request.KnownKeysOnly;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A watchlist as a client writes it. What is left out of a PUT stays as it is: see {@link
 * disclosure.alert.request.Amendable}, the rule of every PUT.
 */
@KnownKeysOnly
record WatchlistRequest(
        @Schema(
                        description =
                                "1 to 100 characters on one line, one of them visible; unique in the"
                                        + " tenant")
                @Nullable String name,
        @Schema(description = "At most 10,000; may be left out of a new list, which is empty then")
                @Nullable List<@Nullable Entry> entries) {

    /** One company. */
    @KnownKeysOnly
    record Entry(
            @Schema(description = "Code as the exchange writes it, without prefix or suffix")
                    @Nullable String ticker,
            @Schema(description = "At most 200 characters") @Nullable String note) {}
}
