package disclosure.alert.subscription;

import disclosure.alert.notify.Channels;
import disclosure.alert.request.FieldError;
import disclosure.alert.watchlist.Watchlists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

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
        return of(row.tenant, List.of(row), warnings).apply(row);
    }

    /** How each of a tenant's subscriptions is shown: what they all use is asked for once. */
    @Transactional
    Function<SubscriptionRow, SubscriptionView> of(String tenant, List<SubscriptionRow> rows) {
        return of(tenant, rows, List.of());
    }

    private Function<SubscriptionRow, SubscriptionView> of(
            String tenant, List<SubscriptionRow> rows, List<FieldError> warnings) {
        Map<UUID, String> names = watchlists.names(tenant, used(rows, row -> row.watchlists));
        Set<UUID> living = channels.owned(tenant, used(rows, row -> row.channels));
        return row ->
                SubscriptionView.of(
                        row,
                        Arrays.stream(row.watchlists)
                                .map(names::get)
                                .filter(Objects::nonNull)
                                .toList(),
                        Arrays.stream(row.channels).filter(living::contains).toList(),
                        warnings);
    }

    private static Set<UUID> used(
            List<SubscriptionRow> rows, Function<SubscriptionRow, UUID[]> ids) {
        Set<UUID> used = new HashSet<>();
        rows.forEach(row -> used.addAll(Arrays.asList(ids.apply(row))));
        return used;
    }
}
