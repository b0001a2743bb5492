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
 * @param correctedBy only what the filing with this id corrects; {@link #ANY} for every corrected
 *     filing; null for all
 * @param flags codes of events; {@link #ANY} for every filing that states one
 * @param fact a fact it must tell; null for any
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
        @Nullable String correctedBy,
        List<String> flags,
        @Nullable FactFilter fact,
        @Nullable Place after) {

    /** The same, behind another place. */
    public Filter after(Place place) {
        return new Filter(
                tickers,
                exchanges,
                categories,
                stage,
                since,
                until,
                corrects,
                correctedBy,
                flags,
                fact,
                place);
    }

    /** Every one, whichever it is; of corrections also those whose original is not known. */
    public static final String ANY = "any";
}
