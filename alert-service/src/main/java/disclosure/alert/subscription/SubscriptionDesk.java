package disclosure.alert.subscription;

import com.fasterxml.jackson.databind.node.ObjectNode;
import disclosure.alert.request.CreationKeys;
import disclosure.alert.request.CreationTurns;
import disclosure.alert.request.EntityTag;
import disclosure.alert.request.FieldError;
import disclosure.alert.request.Place;
import disclosure.alert.request.Problems;
import disclosure.alert.request.Quota;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes, changes and ends subscriptions. */
@ApplicationScoped
class SubscriptionDesk {

    private static final String KIND = "subscription";

    private final SubscriptionRepository subscriptions;
    private final SubscriptionLog log;
    private final SubscriptionCheck check;
    private final SubscriptionViews views;
    private final Amendments amendments;
    private final CreationKeys keys;
    private final Quota quota;
    private final CreationTurns turns;
    private final Warnings warnings;
    private final Clock clock;

    SubscriptionDesk(
            SubscriptionRepository subscriptions,
            SubscriptionLog log,
            SubscriptionCheck check,
            SubscriptionViews views,
            Amendments amendments,
            CreationKeys keys,
            SubscriptionsConfig config,
            CreationTurns turns,
            Warnings warnings,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.log = log;
        this.check = check;
        this.views = views;
        this.amendments = amendments;
        this.keys = keys;
        this.quota = new Quota("subscriptions", config.quota(), config.quotas());
        this.turns = turns;
        this.warnings = warnings;
        this.clock = clock;
    }

    /**
     * @param key chosen by the client so that repeating the request makes nothing twice; null for
     *     none
     */
    SubscriptionView create(Maker maker, SubscriptionRequest request, @Nullable String key) {
        return turns.inTurn(maker.tenant(), () -> created(maker, request, key));
    }

    private SubscriptionView created(
            Maker maker, SubscriptionRequest request, @Nullable String key) {
        SubscriptionCheck.Checked checked = check.of(maker.tenant(), request);
        if (!checked.errors().isEmpty()) {
            throw Problems.invalid(checked.errors());
        }
        UUID id = UUID.randomUUID();
        Optional<UUID> before = keys.madeBefore(creation(maker, request), key, id);
        if (before.isPresent()) {
            return again(maker.tenant(), before.get(), checked);
        }
        quota.leaveRoom(maker.tenant(), subscriptions.countForQuota(maker.tenant()));
        SubscriptionRow row = persisted(id, maker, checked);
        log.note(row.id);
        return SubscriptionView.of(
                row,
                checked.criteria().watchlists(),
                checked.criteria().channels(),
                warnings.of(checked));
    }

    private SubscriptionView again(String tenant, UUID id, SubscriptionCheck.Checked checked) {
        return subscriptions
                .ofTenant(tenant, id)
                .map(row -> views.of(row, warnings.of(checked)))
                .orElseThrow(() -> CreationKeys.gone(KIND));
    }

    private static CreationKeys.Creation creation(Maker maker, SubscriptionRequest request) {
        return new CreationKeys.Creation(KIND, maker.tenant(), request);
    }

    /**
     * One of many.
     *
     * @param request null where it could not be read
     * @param key as for a single one
     */
    record Wanted(
            @Nullable SubscriptionRequest request, List<FieldError> errors, @Nullable String key) {}

    /**
     * Makes many in one transaction.
     *
     * @return what became of each, in their order
     */
    List<Imported> importAll(Maker maker, List<Wanted> batch) {
        return turns.inTurn(maker.tenant(), () -> imported(maker, batch));
    }

    private List<Imported> imported(Maker maker, List<Wanted> batch) {
        long left = quota.of(maker.tenant()) - subscriptions.countForQuota(maker.tenant());
        keys.forgetOld();
        List<Imported> outcomes = new ArrayList<>();
        List<UUID> made = new ArrayList<>();
        for (Wanted wanted : batch) {
            Imported outcome = imported(maker, wanted, made.size() < left);
            if (outcome instanceof Imported.Made(UUID id, var ignored)) {
                made.add(id);
            }
            outcomes.add(outcome);
        }
        subscriptions.flush();
        log.note(made.toArray(UUID[]::new));
        return outcomes;
    }

    private Imported imported(Maker maker, Wanted wanted, boolean hasRoom) {
        SubscriptionRequest request = wanted.request();
        if (request == null) {
            return new Imported.Refused(400, wanted.errors());
        }
        SubscriptionCheck.Checked checked = check.of(maker.tenant(), request);
        if (!checked.errors().isEmpty()) {
            return new Imported.Refused(400, checked.errors());
        }
        UUID id = UUID.randomUUID();
        CreationKeys.Creation creation = creation(maker, request);
        String key = wanted.key();
        // A line that is refused leaves its key free for the next attempt.
        if (key != null && (hasRoom || keys.isTaken(creation, key))) {
            switch (keys.take(creation, key, id)) {
                case CreationKeys.Use.First() -> {}
                case CreationKeys.Use.Again(UUID made) -> {
                    return known(made, checked);
                }
                case CreationKeys.Use.Otherwise other -> {
                    return refused(422, CreationKeys.HEADER, other.why());
                }
            }
        }
        if (!hasRoom) {
            String detail = String.valueOf(quota.exceeded(maker.tenant()).getDetail());
            return refused(403, "quota", detail);
        }
        SubscriptionRow row = persisted(id, maker, checked);
        return new Imported.Made(row.id, warnings.of(checked));
    }

    private Imported known(UUID made, SubscriptionCheck.Checked checked) {
        return subscriptions.isThere(made)
                ? new Imported.Known(made, warnings.of(checked))
                : refused(410, CreationKeys.HEADER, CreationKeys.deletedSince(KIND));
    }

    private static Imported refused(int status, String field, String why) {
        return new Imported.Refused(status, List.of(FieldError.of(field, why)));
    }

    @Transactional
    SubscriptionView read(String tenant, UUID id) {
        return subscriptions
                .ofTenant(tenant, id)
                .map(row -> views.of(row, List.of()))
                .orElseThrow(SubscriptionDesk::unknown);
    }

    @Transactional
    List<SubscriptionRow> page(
            String tenant, @Nullable String tag, @Nullable String owner, Place after, int limit) {
        return subscriptions.page(tenant, tag, owner, after, limit);
    }

    /**
     * @param ifMatch entity tag the caller has seen; null when it does not care
     */
    @Transactional
    SubscriptionView change(String tenant, UUID id, ObjectNode body, @Nullable String ifMatch) {
        SubscriptionRow row = held(tenant, id, ifMatch);
        SubscriptionView shown = views.of(row, List.of());
        SubscriptionCheck.Checked checked =
                check.of(
                        tenant,
                        amendments.amended(shown, body),
                        StoredRule.text(row, shown.watchlists()));
        if (!checked.errors().isEmpty()) {
            throw Problems.invalid(checked.errors());
        }
        fill(row, checked);
        log.note(id);
        return views.of(row, warnings.of(checked));
    }

    @Transactional
    SubscriptionView pause(String tenant, UUID id, boolean paused, @Nullable String ifMatch) {
        SubscriptionRow row = held(tenant, id, ifMatch);
        if (row.enabled == paused) {
            enable(row, !paused);
            touch(row);
            log.note(id);
        }
        return views.of(row, List.of());
    }

    /**
     * @param until in the future; null for not muted any more
     */
    @Transactional
    SubscriptionView mute(
            String tenant, UUID id, @Nullable Instant until, @Nullable String ifMatch) {
        if (until != null && !until.isAfter(now())) {
            throw Problems.invalid("until", "lies in the past; null ends a mute");
        }
        SubscriptionRow row = held(tenant, id, ifMatch);
        row.mutedUntil = until;
        touch(row);
        log.note(id);
        return views.of(row, List.of());
    }

    /** Alerts that were raised stay. */
    @Transactional
    void delete(String tenant, UUID id, @Nullable String ifMatch) {
        subscriptions.delete(held(tenant, id, ifMatch));
        log.note(id);
    }

    private SubscriptionRow held(String tenant, UUID id, @Nullable String ifMatch) {
        SubscriptionRow row =
                subscriptions.forChange(tenant, id).orElseThrow(SubscriptionDesk::unknown);
        EntityTag.check(ifMatch, row.revision, KIND);
        return row;
    }

    private static RuntimeException unknown() {
        return Problems.unknown(KIND);
    }

    private SubscriptionRow persisted(UUID id, Maker maker, SubscriptionCheck.Checked checked) {
        SubscriptionRow row = new SubscriptionRow();
        row.id = id;
        row.tenant = maker.tenant();
        row.owner = maker.subject();
        row.createdAt = now();
        row.enabled = true;
        fill(row, checked);
        subscriptions.persist(row);
        return row;
    }

    private void fill(SubscriptionRow row, SubscriptionCheck.Checked checked) {
        Criteria criteria = checked.criteria();
        row.name = criteria.name();
        if (StoredRule.write(row, criteria, checked.watchlists())) {
            row.ruleSince = now();
        }
        row.channels = criteria.channels().toArray(UUID[]::new);
        enable(row, criteria.enabled());
        row.mutedUntil = criteria.mutedUntil();
        revive(row, criteria.expiresAt());
        row.expiresAt = criteria.expiresAt();
        row.priority = criteria.priority().name();
        row.tags = criteria.tags().toArray(String[]::new);
        touch(row);
    }

    private void enable(SubscriptionRow row, boolean enabled) {
        if (enabled && row.pausedAt != null) {
            row.lastPauseFrom = row.pausedAt;
            row.lastPauseTo = now();
        }
        row.pausedAt = enabled ? null : row.enabled || row.pausedAt == null ? now() : row.pausedAt;
        row.enabled = enabled;
    }

    /** One that had ended and goes on was as good as paused in between. */
    private void revive(SubscriptionRow row, @Nullable Instant expiresAt) {
        Instant ended = row.expiresAt;
        if (ended == null || ended.isAfter(now())) {
            return;
        }
        if (expiresAt == null || expiresAt.isAfter(now())) {
            row.lastPauseFrom = ended.isBefore(row.createdAt) ? row.createdAt : ended;
            row.lastPauseTo = now();
        }
    }

    private void touch(SubscriptionRow row) {
        row.revision++;
        row.updatedAt = now();
    }

    // The database keeps microseconds, and a cursor must be able to say the same.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
