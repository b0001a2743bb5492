package disclosure.alert.subscription;

import disclosure.alert.notify.Channels;
import disclosure.alert.request.FieldError;
import disclosure.alert.watchlist.Watchlists;
import disclosure.keywords.Spelling;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Holds a request against what its tenant has. */
@ApplicationScoped
class SubscriptionCheck {

    /**
     * A request with what it names.
     *
     * @param watchlists those it names, by id
     * @param errors all that is wrong; nothing else counts unless it is empty
     */
    record Checked(Criteria criteria, Set<UUID> watchlists, List<FieldError> errors) {}

    private final Channels channels;
    private final Watchlists watchlists;

    SubscriptionCheck(Channels channels, Watchlists watchlists) {
        this.channels = channels;
        this.watchlists = watchlists;
    }

    @Transactional
    Checked of(String tenant, SubscriptionRequest request) {
        Criteria criteria = Criteria.of(request);
        List<FieldError> errors = new ArrayList<>(criteria.errors());
        Set<UUID> owned = channels.owned(tenant, criteria.channels());
        for (UUID channel : criteria.channels()) {
            if (!owned.contains(channel)) {
                errors.add(FieldError.of("channels", "there is no channel " + channel));
            }
        }
        Map<String, UUID> ids = watchlists.ids(tenant, criteria.watchlists());
        Set<UUID> lists = new LinkedHashSet<>();
        for (String name : criteria.watchlists()) {
            UUID id = ids.get(name);
            if (id == null) {
                errors.add(unknown(tenant, name));
            } else {
                lists.add(id);
            }
        }
        return new Checked(criteria, lists, List.copyOf(errors));
    }

    private FieldError unknown(String tenant, String name) {
        return new FieldError(
                "watchlists",
                null,
                "there is no watchlist " + name,
                Spelling.nearest(name, watchlists.all(tenant).stream()).orElse(null));
    }
}
