package disclosure.alert.subscription;

import disclosure.alert.notify.Channels;
import disclosure.alert.request.FieldError;
import disclosure.alert.watchlist.Watchlists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Subscriptions as they are shown, with the present names of what they use. */
@ApplicationScoped
class SubscriptionViews {

    private final Watchlists watchlists;
    private final Channels channels;

    SubscriptionViews(Watchlists watchlists, Channels channels) {
        this.watchlists = watchlists;
        this.channels = channels;
    }

    /** A channel that was deleted since is not shown. */
    @Transactional
    SubscriptionView of(SubscriptionRow row, List<FieldError> warnings) {
        Map<UUID, String> names = watchlists.names(row.tenant, Set.of(row.watchlists));
        Set<UUID> living = channels.owned(row.tenant, Set.of(row.channels));
        return SubscriptionView.of(
                row,
                Arrays.stream(row.watchlists).map(names::get).filter(Objects::nonNull).toList(),
                Arrays.stream(row.channels).filter(living::contains).toList(),
                warnings);
    }
}
