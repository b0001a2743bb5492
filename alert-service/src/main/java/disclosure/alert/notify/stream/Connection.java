package disclosure.alert.notify.stream;

import disclosure.events.EventJson;
import io.quarkus.logging.Log;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** One reader of the stream, on a virtual thread of its own. */
final class Connection {

    private static final Duration GLANCE = Duration.ofSeconds(1);

    private final String tenant;
    private final Instant until;
    private final StreamAlerts alerts;
    private final StreamHead head;
    private final StreamConfig config;
    private final Clock clock;
    private final SseEventSink sink;
    private final Sse sse;

    /** Everything of the tenant up to here was accepted by the reader's socket. */
    private long told;

    Connection(
            String tenant,
            Instant until,
            StreamAlerts alerts,
            StreamHead head,
            StreamConfig config,
            Clock clock,
            SseEventSink sink,
            Sse sse) {
        this.tenant = tenant;
        this.until = until;
        this.alerts = alerts;
        this.head = head;
        this.config = config;
        this.clock = clock;
        this.sink = sink;
        this.sse = sse;
    }

    /** Returns when the reader has left, is too slow, its token has ended, or the service stops. */
    void run(@Nullable String lastEventId) throws InterruptedException {
        if (!begin(lastEventId)) {
            return;
        }
        Instant lastSign = clock.instant();
        while (!sink.isClosed() && !head.stopping() && clock.instant().isBefore(until)) {
            long known = head.await(told, shorter(GLANCE, config.ping()));
            if (known > told) {
                long before = told;
                if (!tellUpTo(known)) {
                    return;
                }
                lastSign = told > before ? clock.instant() : lastSign;
            } else if (!clock.instant().isBefore(lastSign.plus(config.ping()))) {
                // The id goes along, so that a reader without alerts yet resumes from here too.
                if (!send(sse.newEventBuilder().id(Long.toString(told)).comment("ping").build())) {
                    return;
                }
                lastSign = clock.instant();
            }
        }
    }

    private boolean begin(@Nullable String lastEventId) throws InterruptedException {
        long newest = head.now();
        Long asked = lastEventId == null ? Long.valueOf(newest) : number(lastEventId);
        boolean known = asked != null && alerts.range().follows(asked);
        told = known && asked != null ? asked : newest;
        boolean open =
                send(
                        sse.newEventBuilder()
                                .id(Long.toString(told))
                                .reconnectDelay(config.reconnect().toMillis())
                                .comment("open")
                                .build());
        if (open && !known && lastEventId != null) {
            Gap gap = new Gap(lastEventId, Long.toString(told), "/api/alerts");
            return send(
                    event("gap", told, new String(EventJson.write(gap), StandardCharsets.UTF_8)));
        }
        return open;
    }

    private boolean tellUpTo(long known) throws InterruptedException {
        while (told < known) {
            List<StreamAlerts.Entry> entries = alerts.between(tenant, told, known, config.batch());
            for (StreamAlerts.Entry entry : entries) {
                if (!send(event("alert", entry.seq(), entry.json()))) {
                    return false;
                }
                told = entry.seq();
            }
            if (entries.size() < config.batch()) {
                told = known;
            }
        }
        return true;
    }

    private OutboundSseEvent event(String name, long id, String json) {
        return sse.newEventBuilder()
                .id(Long.toString(id))
                .name(name)
                .data(String.class, json)
                .build();
    }

    /** False when the reader is gone or did not accept it in time. */
    private boolean send(OutboundSseEvent event) throws InterruptedException {
        if (sink.isClosed()) {
            return false;
        }
        try {
            sink.send(event)
                    .toCompletableFuture()
                    .get(config.slowest().toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            Log.infof("a reader of %s's stream is too slow and was disconnected", tenant);
            return false;
        } catch (ExecutionException | IllegalStateException e) {
            // The reader left, before or while this was written.
            return false;
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static @Nullable Long number(String id) {
        try {
            return Long.valueOf(id.strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
