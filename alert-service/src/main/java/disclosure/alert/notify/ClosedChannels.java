package disclosure.alert.notify;

import io.quarkus.logging.Log;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Channels whose secrets cannot be opened here, because this replica has no key or another one.
 * They are left to the other replicas for a minute each, and looked at again then: a secret may be
 * another one by that time.
 */
final class ClosedChannels {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Map<UUID, Instant> until = new ConcurrentHashMap<>();
    private Instant said = Instant.MIN;

    UUID[] at(Instant now) {
        until.values().removeIf(end -> !end.isAfter(now));
        return until.keySet().toArray(UUID[]::new);
    }

    /** Says so in the log once a minute, however many there are. */
    synchronized void add(UUID channel, Instant now, String why) {
        until.put(channel, now.plus(MINUTE));
        if (!said.isAfter(now.minus(MINUTE))) {
            said = now;
            Log.errorf("alerts wait channels=%d channelId=%s error=%s", until.size(), channel, why);
        }
    }
}
