package disclosure.parser.filing;

import disclosure.events.Stage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which filings a list shows: all that is given must hold, and any value of a list will do.
 *
 * @param since not published before; null for no bound
 * @param until not published after; null for no bound
 * @param corrects only what corrects the filing with this id; {@link #ANY} for every correction;
 *     null for all
 * @param after only what stands behind this place; null from the newest
 */
public record Filter(
        List<String> tickers,
        List<String> exchanges,
        List<String> categories,
        @Nullable Stage stage,
        @Nullable Bound since,
        @Nullable Bound until,
        @Nullable String corrects,
        @Nullable Place after) {

    /** Every correction, whether or not it is known what it corrects. */
    public static final String ANY = "any";
}
