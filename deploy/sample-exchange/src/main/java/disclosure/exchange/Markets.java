package disclosure.exchange;

import disclosure.exchange.market.Venue;
import java.util.List;

/** Which markets an exchange shows. */
public enum Markets {
    /** Beijing alone, on one port. */
    BSE,
    /** Every venue, with every host on a port of its own. */
    ALL;

    List<Venue> venues() {
        return this == BSE ? List.of(Venue.BEIJING) : List.of(Venue.values());
    }
}
