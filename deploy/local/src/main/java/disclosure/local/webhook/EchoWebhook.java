package disclosure.local.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import disclosure.events.AlertRaised;
import disclosure.events.EventJson;
import disclosure.local.webhook.Signature.Verdict;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Receives, verifies and keeps webhooks. Thread-safe. */
public final class EchoWebhook implements AutoCloseable {

    private final Vertx vertx;
    private final int port;
    private final Clock clock;
    private final List<Signature> secrets = new CopyOnWriteArrayList<>();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final List<Consumer<Received>> listeners = new CopyOnWriteArrayList<>();
    private final List<String> refusals = new CopyOnWriteArrayList<>();
    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private final AtomicInteger repeated = new AtomicInteger();
    private HttpServer server;

    private EchoWebhook(Vertx vertx, int port, Clock clock) {
        this.vertx = vertx;
        this.clock = clock;
        this.server = listen(port);
        this.port = server.actualPort();
    }

    /**
     * Opens the receiver on the loopback interface.
     *
     * @param port 0 for any free port
     */
    public static EchoWebhook open(Vertx vertx, int port, Clock clock) {
        return new EchoWebhook(vertx, port, clock);
    }

    public int port() {
        return port;
    }

    /** Address to give to a webhook channel; any path is received. */
    public String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    /** A secret to verify with, {@code whsec_…}; any of those told is good. */
    public void trust(String secret) {
        secrets.add(new Signature(secret));
    }

    /** Is told each webhook that is verified and new. */
    public void onReceived(Consumer<Received> listener) {
        listeners.add(listener);
    }

    /** Everything verified and new, oldest first. */
    public List<Received> received() {
        return List.copyOf(received);
    }

    /** How many webhooks came again with an id that had been received. */
    public int repeated() {
        return repeated.get();
    }

    /** Why webhooks were refused, one sentence each. */
    public List<String> refusals() {
        return List.copyOf(refusals);
    }

    /**
     * Waits until so many webhooks satisfy the condition, and returns all that do.
     *
     * @throws IllegalStateException when they do not come in time; the message says how many came
     */
    public List<Received> await(int count, Predicate<Received> condition, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        synchronized (received) {
            while (true) {
                List<Received> found = received.stream().filter(condition).toList();
                long left = deadline - System.nanoTime();
                if (found.size() >= count) {
                    return found;
                }
                if (left <= 0) {
                    throw new IllegalStateException(
                            "%d of %d webhooks within %s; refused: %s"
                                    .formatted(found.size(), count, patience, refusals));
                }
                pause(left);
            }
        }
    }

    /** Stops listening, as a receiver that is down; what was received stays. */
    public void down() {
        server.close().toCompletionStage().toCompletableFuture().join();
    }

    /** Listens again, on the same port. */
    public void up() {
        server = listen(port);
    }

    @Override
    public void close() {
        down();
    }

    private void pause(long nanos) {
        try {
            received.wait(Math.max(1, nanos / 1_000_000));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for webhooks", e);
        }
    }

    private HttpServer listen(int wanted) {
        return vertx.createHttpServer(new HttpServerOptions().setHost("127.0.0.1"))
                .requestHandler(request -> request.bodyHandler(body -> answer(request, body)))
                .listen(wanted)
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    private void answer(HttpServerRequest request, Buffer body) {
        request.response().setStatusCode(accept(request, body.getBytes())).end();
    }

    private int accept(HttpServerRequest request, byte[] body) {
        Instant now = clock.instant();
        String id = header(request, "webhook-id");
        return switch (judge(request, id, body, now)) {
            case VALID -> keep(request.path(), id, body, now);
            case FORGED -> refuse(401, id, "no secret known here made its signature");
            case OUT_OF_TIME -> refuse(400, id, "its timestamp is over five minutes away");
            case MALFORMED -> refuse(400, id, "its webhook headers are incomplete");
        };
    }

    private Verdict judge(HttpServerRequest request, String id, byte[] body, Instant now) {
        String timestamp = header(request, "webhook-timestamp");
        String given = header(request, "webhook-signature");
        Verdict verdict = Verdict.FORGED;
        for (Signature secret : secrets) {
            verdict = secret.verify(id, timestamp, given, body, now);
            if (verdict != Verdict.FORGED) {
                return verdict;
            }
        }
        return verdict;
    }

    private int keep(String path, String id, byte[] body, Instant now) {
        try {
            JsonNode json = JsonMapper.builder().build().readTree(body);
            AlertRaised alert =
                    EventJson.read(
                            json.path("data").toString().getBytes(StandardCharsets.UTF_8),
                            AlertRaised.class);
            if (!seen.add(id)) {
                repeated.incrementAndGet();
                return 204;
            }
            Received webhook =
                    new Received(
                            path,
                            id,
                            json.path("type").asText(),
                            alert,
                            new String(body, StandardCharsets.UTF_8),
                            now);
            synchronized (received) {
                received.add(webhook);
                received.notifyAll();
            }
            listeners.forEach(listener -> listener.accept(webhook));
            return 204;
        } catch (IOException e) {
            return refuse(400, id, "its body is no alert: " + e.getMessage());
        }
    }

    private int refuse(int status, String id, String why) {
        refusals.add("webhook %s refused with %d: %s".formatted(id, status, why));
        return status;
    }

    private static String header(HttpServerRequest request, String name) {
        String value = request.getHeader(name);
        return value == null ? "" : value;
    }
}
