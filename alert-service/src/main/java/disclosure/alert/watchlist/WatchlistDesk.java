package disclosure.alert.watchlist;

import com.fasterxml.jackson.databind.node.ObjectNode;
import disclosure.alert.request.Amendable;
import disclosure.alert.request.Bodies;
import disclosure.alert.request.CreationKeys;
import disclosure.alert.request.CreationTurns;
import disclosure.alert.request.EntityTag;
import disclosure.alert.request.FieldError;
import disclosure.alert.request.Place;
import disclosure.alert.request.Problems;
import disclosure.alert.request.Quota;
import disclosure.alert.request.ShortText;
import disclosure.alert.ticker.SeenTickers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes, changes and ends watchlists. */
@ApplicationScoped
class WatchlistDesk {

    private static final Amendable<WatchlistRequest> WATCHLISTS =
            new Amendable<>(WatchlistRequest.class, Set.of("id"), Set.of());

    private static final String KIND = "watchlist";
    private static final int LONGEST_NAME = 100;
    private static final int MOST_WARNINGS = 100;

    private final WatchlistRepository watchlists;
    private final WatchlistUsers users;
    private final SeenTickers seen;
    private final CreationKeys keys;
    private final CreationTurns turns;
    private final Quota quota;
    private final Bodies bodies;
    private final Clock clock;

    WatchlistDesk(
            WatchlistRepository watchlists,
            WatchlistUsers users,
            SeenTickers seen,
            CreationKeys keys,
            CreationTurns turns,
            WatchlistsConfig config,
            Bodies bodies,
            Clock clock) {
        this.watchlists = watchlists;
        this.users = users;
        this.seen = seen;
        this.keys = keys;
        this.turns = turns;
        this.quota = new Quota("watchlists", config.quota(), config.quotas());
        this.bodies = bodies;
        this.clock = clock;
    }

    /**
     * @param key chosen by the client so that repeating the request makes nothing twice; null for
     *     none
     */
    WatchlistView create(String tenant, WatchlistRequest request, @Nullable String key) {
        return turns.inTurn(tenant, () -> created(tenant, request, key));
    }

    private WatchlistView created(String tenant, WatchlistRequest request, @Nullable String key) {
        Entries entries = entries(request);
        String name = name(request.name());
        UUID id = UUID.randomUUID();
        Optional<UUID> before =
                keys.madeBefore(new CreationKeys.Creation(KIND, tenant, request), key, id);
        if (before.isPresent()) {
            return again(tenant, before.get(), entries);
        }
        quota.leaveRoom(tenant, watchlists.countForQuota(tenant));
        WatchlistRow row = new WatchlistRow();
        row.id = id;
        row.tenant = tenant;
        row.createdAt = now();
        fill(row, name, entries);
        watchlists.persist(row);
        users.changed(row.id);
        return WatchlistView.of(row, 0, warnings(entries));
    }

    private WatchlistView again(String tenant, UUID id, Entries entries) {
        WatchlistRow row =
                watchlists.ofTenant(tenant, id).orElseThrow(() -> CreationKeys.gone(KIND));
        return WatchlistView.of(row, users.count(id), warnings(entries));
    }

    @Transactional
    WatchlistView read(String tenant, UUID id) {
        return view(watchlists.ofTenant(tenant, id).orElseThrow(WatchlistDesk::unknown));
    }

    @Transactional
    List<WatchlistRow> page(String tenant, Place after, int limit) {
        return watchlists.page(tenant, after, limit);
    }

    @Transactional
    WatchlistView view(WatchlistRow row) {
        return WatchlistView.of(row, users.count(row.id), List.of());
    }

    @Transactional
    WatchlistView change(String tenant, UUID id, ObjectNode body, @Nullable String ifMatch) {
        WatchlistRow row = held(tenant, id, ifMatch);
        WatchlistRequest request = bodies.amended(WATCHLISTS, view(row), body);
        Entries entries = entries(request);
        return changed(row, name(request.name()), entries, warnings(entries));
    }

    /** Other entries under the same name. */
    @Transactional
    WatchlistView replace(String tenant, UUID id, WatchlistCsv.Read csv, @Nullable String ifMatch) {
        WatchlistRow row = held(tenant, id, ifMatch);
        Entries entries = Entries.of(csv.entries());
        accept(entries.errors().stream().map(csv::placed).toList());
        List<FieldError> warnings = warnings(entries).stream().map(csv::placed).toList();
        return changed(row, row.name, entries, warnings);
    }

    private WatchlistView changed(
            WatchlistRow row, String name, Entries entries, List<FieldError> warnings) {
        fill(row, name, entries);
        watchlists.flush();
        users.changed(row.id);
        return WatchlistView.of(row, users.count(row.id), warnings);
    }

    private List<FieldError> warnings(Entries entries) {
        List<FieldError> all =
                seen.warnings(
                        entries.tickers(), i -> "entries[" + entries.places().get(i) + "].ticker");
        if (all.size() <= MOST_WARNINGS) {
            return all;
        }
        List<FieldError> told = new ArrayList<>(all.subList(0, MOST_WARNINGS));
        told.add(
                FieldError.of(
                        "entries",
                        "no filing of %d more has come by yet; check their codes"
                                .formatted(all.size() - MOST_WARNINGS)));
        return told;
    }

    @Transactional
    void delete(String tenant, UUID id, @Nullable String ifMatch) {
        WatchlistRow row = held(tenant, id, ifMatch);
        long used = users.count(id);
        if (used > 0) {
            throw Problems.of(
                    409, "Conflict", "the watchlist is used by " + used + " subscriptions");
        }
        watchlists.delete(row);
        users.changed(id);
    }

    private WatchlistRow held(String tenant, UUID id, @Nullable String ifMatch) {
        WatchlistRow row = watchlists.forChange(tenant, id).orElseThrow(WatchlistDesk::unknown);
        EntityTag.check(ifMatch, row.revision, KIND);
        return row;
    }

    private static RuntimeException unknown() {
        return Problems.unknown(KIND);
    }

    private void fill(WatchlistRow row, String name, Entries entries) {
        watchlists.holdNames(row.tenant);
        watchlists
                .named(row.tenant, name)
                .filter(other -> !other.id.equals(row.id))
                .ifPresent(
                        other -> {
                            throw Problems.of(
                                    409, "Conflict", "there is a watchlist of that name already");
                        });
        row.name = name;
        row.tickers = entries.noteByTicker().keySet().toArray(String[]::new);
        row.notes = entries.noteByTicker().values().toArray(String[]::new);
        row.revision++;
        row.updatedAt = now();
    }

    private static String name(@Nullable String given) {
        String name = given == null ? "" : given.strip();
        ShortText.fault(name, LONGEST_NAME)
                .ifPresent(
                        fault -> {
                            throw Problems.invalid("name", fault);
                        });
        return name;
    }

    private static Entries entries(WatchlistRequest request) {
        Entries entries =
                Entries.of(request.entries() == null ? new ArrayList<>() : request.entries());
        accept(entries.errors());
        return entries;
    }

    private static void accept(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
