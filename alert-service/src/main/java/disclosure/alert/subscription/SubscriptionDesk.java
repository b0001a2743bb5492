package disclosure.alert.subscription;

import disclosure.alert.notify.Channels;
import disclosure.alert.request.FieldError;
import disclosure.alert.request.Place;
import disclosure.alert.request.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes, changes and ends subscriptions. */
@ApplicationScoped
class SubscriptionDesk {

    private final SubscriptionRepository subscriptions;
    private final SubscriptionLog log;
    private final Channels channels;
    private final Clock clock;

    SubscriptionDesk(
            SubscriptionRepository subscriptions,
            SubscriptionLog log,
            Channels channels,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.log = log;
        this.channels = channels;
        this.clock = clock;
    }

    @Transactional
    SubscriptionView create(String tenant, SubscriptionRequest request) {
        Criteria criteria = checked(tenant, request);
        SubscriptionRow row = new SubscriptionRow();
        row.id = UUID.randomUUID();
        row.tenant = tenant;
        row.createdAt = now();
        fill(row, criteria);
        subscriptions.persist(row);
        log.note(row.id);
        return SubscriptionView.of(row);
    }

    @Transactional
    SubscriptionView read(String tenant, UUID id) {
        return subscriptions
                .ofTenant(tenant, id)
                .map(SubscriptionView::of)
                .orElseThrow(() -> Problems.unknown("subscription"));
    }

    @Transactional
    List<SubscriptionRow> page(String tenant, Place after, int limit) {
        return subscriptions.page(tenant, after, limit);
    }

    /**
     * @param ifMatch entity tag the caller has seen; null when it does not care
     */
    @Transactional
    SubscriptionView change(
            String tenant, UUID id, SubscriptionRequest request, @Nullable String ifMatch) {
        SubscriptionRow row = held(tenant, id, ifMatch);
        fill(row, checked(tenant, request));
        log.note(id);
        return SubscriptionView.of(row);
    }

    /** Alerts that were raised stay. */
    @Transactional
    void delete(String tenant, UUID id, @Nullable String ifMatch) {
        subscriptions.delete(held(tenant, id, ifMatch));
        log.note(id);
    }

    private SubscriptionRow held(String tenant, UUID id, @Nullable String ifMatch) {
        SubscriptionRow row =
                subscriptions
                        .forChange(tenant, id)
                        .orElseThrow(() -> Problems.unknown("subscription"));
        String current = SubscriptionView.of(row).etag();
        if (ifMatch != null
                && !ifMatch.strip().equals("*")
                && Arrays.stream(ifMatch.split(",", -1))
                        .noneMatch(t -> t.strip().equals(current))) {
            throw Problems.of(
                    412,
                    "Precondition Failed",
                    "the subscription was changed: it is at " + current);
        }
        return row;
    }

    private Criteria checked(String tenant, SubscriptionRequest request) {
        Criteria criteria = Criteria.of(request);
        List<FieldError> errors = new ArrayList<>(criteria.errors());
        Set<UUID> owned = channels.owned(tenant, criteria.channels());
        for (UUID channel : criteria.channels()) {
            if (!owned.contains(channel)) {
                errors.add(FieldError.of("channels", "there is no channel " + channel));
            }
        }
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
        return criteria;
    }

    private void fill(SubscriptionRow row, Criteria criteria) {
        row.name = criteria.name();
        row.tickers = criteria.tickers().toArray(String[]::new);
        row.exchanges = criteria.exchanges().toArray(String[]::new);
        row.categories = criteria.categories().toArray(String[]::new);
        row.keywords = criteria.keywords();
        row.canonical = criteria.canonical();
        row.channels = criteria.channels().toArray(UUID[]::new);
        row.enabled = criteria.enabled();
        row.revision++;
        row.updatedAt = now();
    }

    // The database keeps microseconds, and a cursor must be able to say the same.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
