package disclosure.alert.notify;

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
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
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

/** Makes, changes and ends channels. */
@ApplicationScoped
class ChannelDesk {

    /** The secret stands masked in its answers; another one cannot be set. */
    private static final Amendable<ChannelRequest> CHANNELS =
            new Amendable<>(ChannelRequest.class, Set.of("id", "secret"), Set.of());

    private static final String KIND = "channel";
    private static final int LONGEST_NAME = 200;

    private final ChannelRepository channels;
    private final Instance<ChannelKind> kinds;
    private final SecretVault vault;
    private final NotifyConfig config;
    private final CreationKeys keys;
    private final CreationTurns turns;
    private final Quota quota;
    private final Bodies bodies;
    private final Clock clock;

    ChannelDesk(
            ChannelRepository channels,
            @Any Instance<ChannelKind> kinds,
            SecretVault vault,
            NotifyConfig config,
            CreationKeys keys,
            CreationTurns turns,
            ChannelsConfig quotas,
            Bodies bodies,
            Clock clock) {
        this.channels = channels;
        this.kinds = kinds;
        this.vault = vault;
        this.config = config;
        this.keys = keys;
        this.turns = turns;
        this.quota = new Quota("channels", quotas.quota(), quotas.quotas());
        this.bodies = bodies;
        this.clock = clock;
    }

    /**
     * @param key chosen by the client so that repeating the request makes nothing twice; null for
     *     none
     */
    ChannelView create(String tenant, ChannelRequest request, @Nullable String key) {
        return turns.inTurn(tenant, () -> created(tenant, request, key));
    }

    private ChannelView created(String tenant, ChannelRequest request, @Nullable String key) {
        ChannelKind kind = checked(request, request.type() == null ? "webhook" : request.type());
        UUID id = UUID.randomUUID();
        Optional<UUID> before =
                keys.madeBefore(new CreationKeys.Creation(KIND, tenant, request), key, id);
        if (before.isPresent()) {
            return again(tenant, before.get());
        }
        quota.leaveRoom(tenant, channels.countForQuota(tenant));
        ChannelRow row = new ChannelRow();
        row.id = id;
        row.tenant = tenant;
        row.type = kind.type();
        row.createdAt = now();
        fill(row, request);
        String secret = kind.newSecret();
        row.secret = vault.seal(row.id, secret);
        channels.persist(row);
        return ChannelView.of(row, secret, row.createdAt);
    }

    /** With its secret: whoever lost the first answer could verify nothing. */
    private ChannelView again(String tenant, UUID id) {
        ChannelRow row = channels.ofTenant(tenant, id).orElseThrow(() -> CreationKeys.gone(KIND));
        return ChannelView.of(row, vault.open(id, row.secret), now());
    }

    @Transactional
    ChannelView read(String tenant, UUID id) {
        return ChannelView.masked(
                channels.ofTenant(tenant, id).orElseThrow(ChannelDesk::unknown), now());
    }

    @Transactional
    List<ChannelRow> page(String tenant, Place after, int limit) {
        return channels.page(tenant, after, limit);
    }

    @Transactional
    ChannelView change(String tenant, UUID id, ObjectNode body, @Nullable String ifMatch) {
        ChannelRow row = held(tenant, id, ifMatch);
        ChannelView shown = ChannelView.masked(row, now());
        ChannelRequest request = bodies.amended(CHANNELS, shown, body);
        checked(request, row.type);
        if (request.type() != null && !request.type().equals(row.type)) {
            throw Problems.invalid("type", "cannot be changed");
        }
        fill(row, request);
        if (request.enabled() != null) {
            enable(row, request.enabled());
        }
        return ChannelView.masked(row, now());
    }

    /** A new secret; the old one signs beside it for a while. */
    @Transactional
    ChannelView rotate(String tenant, UUID id, @Nullable String ifMatch) {
        ChannelRow row = held(tenant, id, ifMatch);
        String secret = kind(row.type).orElseThrow().newSecret();
        row.oldSecret = row.secret;
        row.oldSecretUntil = now().plus(config.secrets().overlap());
        row.secret = vault.seal(row.id, secret);
        touch(row);
        return ChannelView.of(row, secret, now());
    }

    /**
     * Ends a channel. Subscriptions that name it go on with their other channels; what waits for it
     * is given up; past deliveries stay readable through their alerts.
     */
    @Transactional
    void delete(String tenant, UUID id, @Nullable String ifMatch) {
        ChannelRow row = held(tenant, id, ifMatch);
        row.deletedAt = now();
        row.secret = "";
        row.oldSecret = null;
        channels.giveUpWaiting(id, "the channel was deleted");
    }

    private void enable(ChannelRow row, boolean enabled) {
        if (enabled) {
            row.disabledAt = null;
            row.disabledReason = null;
        } else if (row.disabledAt == null) {
            row.disabledAt = now();
            row.disabledReason = "by its owner";
            channels.giveUpWaiting(row.id, "the channel was disabled: by its owner");
        }
    }

    private ChannelRow held(String tenant, UUID id, @Nullable String ifMatch) {
        ChannelRow row = channels.forChange(tenant, id).orElseThrow(ChannelDesk::unknown);
        EntityTag.check(ifMatch, row.revision, KIND);
        return row;
    }

    private static RuntimeException unknown() {
        return Problems.unknown(KIND);
    }

    private void fill(ChannelRow row, ChannelRequest request) {
        row.name = text(request.name());
        row.url = text(request.url());
        touch(row);
    }

    private void touch(ChannelRow row) {
        row.revision++;
        row.updatedAt = now();
    }

    private ChannelKind checked(ChannelRequest request, String type) {
        List<FieldError> errors = new ArrayList<>();
        String name = text(request.name());
        ShortText.fault(name, LONGEST_NAME)
                .ifPresent(fault -> errors.add(FieldError.of("name", fault)));
        Optional<ChannelKind> kind = kind(type);
        if (kind.isEmpty()) {
            errors.add(
                    FieldError.of(
                            "type",
                            "must be one of: "
                                    + String.join(
                                            ", ", kinds.stream().map(ChannelKind::type).toList())));
        }
        kind.flatMap(k -> k.refusal(text(request.url())))
                .ifPresent(why -> errors.add(FieldError.of("url", why)));
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
        return kind.orElseThrow();
    }

    // The database keeps microseconds; what is answered first must be what is read later.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private Optional<ChannelKind> kind(String type) {
        return kinds.stream().filter(kind -> kind.type().equals(type)).findFirst();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
