package disclosure.parser;

import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;

/** A crawler that has some documents, over real HTTP, and wants a token. */
public final class CrawlerServer implements QuarkusTestResourceLifecycleManager {

    private static final Map<String, byte[]> DOCUMENTS = new ConcurrentHashMap<>();
    private static final Map<String, CountDownLatch> HELD = new ConcurrentHashMap<>();
    private static final Set<String> ASKED = ConcurrentHashMap.newKeySet();
    private static final AtomicBoolean AWAY = new AtomicBoolean();
    private static final AtomicInteger REFUSALS = new AtomicInteger();
    private static final String PATH = "/api/documents/";

    @SuppressWarnings("NullAway.Init") // start() comes first
    private HttpServer server;

    /** From now on it answers 503, or no longer. */
    public static void away(boolean away) {
        REFUSALS.set(0);
        AWAY.set(away);
    }

    /** Answers for this document only when the latch is down. */
    public static CountDownLatch hold(String sha256) {
        CountDownLatch latch = new CountDownLatch(1);
        HELD.put(sha256, latch);
        return latch;
    }

    /** Waits until somebody waits for a document that is held. */
    public static void awaitAsked(String sha256) {
        Awaitility.await("a question for " + sha256)
                .atMost(Duration.ofMinutes(5))
                .until(() -> ASKED.contains(sha256));
    }

    /** Waits until it has been asked in vain this often. */
    public static void awaitRefusals(int count) {
        Awaitility.await("questions in vain").untilAtomic(REFUSALS, greaterThanOrEqualTo(count));
    }

    public static void has(String sha256, byte[] bytes) {
        DOCUMENTS.put(sha256, bytes);
    }

    public static void lost(String sha256) {
        DOCUMENTS.remove(sha256);
    }

    @Override
    public Map<String, String> start() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext(
                PATH,
                exchange -> {
                    try (exchange) {
                        if (AWAY.get()) {
                            REFUSALS.incrementAndGet();
                            exchange.sendResponseHeaders(503, -1);
                            return;
                        }
                        String sha256 = exchange.getRequestURI().getPath().substring(PATH.length());
                        awaitRelease(sha256);
                        byte[] bytes = DOCUMENTS.get(sha256);
                        boolean known =
                                "Bearer secret"
                                        .equals(
                                                exchange.getRequestHeaders()
                                                        .getFirst("Authorization"));
                        if (!known || bytes == null) {
                            exchange.sendResponseHeaders(known ? 404 : 401, -1);
                            return;
                        }
                        exchange.getResponseHeaders().add("Content-Type", "text/plain");
                        exchange.sendResponseHeaders(200, bytes.length);
                        exchange.getResponseBody().write(bytes);
                    }
                });
        // A document that is held holds up no other.
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        return Map.of(
                "disclosure.parser.documents.base-url",
                "http://127.0.0.1:" + server.getAddress().getPort(),
                "disclosure.parser.documents.token",
                "secret");
    }

    private static void awaitRelease(String sha256) {
        CountDownLatch held = HELD.get(sha256);
        if (held == null) {
            return;
        }
        ASKED.add(sha256);
        try {
            held.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
