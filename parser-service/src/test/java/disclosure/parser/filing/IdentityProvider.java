package disclosure.parser.filing;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Gives tokens over real HTTP to whoever knows the secret; each is another one. */
public final class IdentityProvider implements QuarkusTestResourceLifecycleManager {

    private static final AtomicInteger GIVEN = new AtomicInteger();
    private static volatile int seconds;
    private static volatile boolean refusing;
    private static volatile String lastRequest = "";

    @SuppressWarnings("NullAway.Init") // start() comes first
    private HttpServer server;

    /** Tokens from now on hold this many seconds. */
    static void lasting(int wanted) {
        seconds = wanted;
        refusing = false;
    }

    static void refusing() {
        refusing = true;
    }

    static String lastRequest() {
        return lastRequest;
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
                "/token",
                exchange -> {
                    try (exchange) {
                        lastRequest =
                                new String(
                                        exchange.getRequestBody().readAllBytes(),
                                        StandardCharsets.UTF_8);
                        byte[] answer =
                                "{\"access_token\":\"t%d\",\"expires_in\":%d,\"token_type\":\"Bearer\"}"
                                        .formatted(GIVEN.incrementAndGet(), seconds)
                                        .getBytes(StandardCharsets.UTF_8);
                        exchange.getResponseHeaders().add("Content-Type", "application/json");
                        exchange.sendResponseHeaders(refusing ? 403 : 200, answer.length);
                        exchange.getResponseBody().write(answer);
                    }
                });
        server.start();
        return Map.of(
                "quarkus.oidc-client.token-path",
                "http://127.0.0.1:" + server.getAddress().getPort() + "/token",
                "quarkus.oidc-client.client-id",
                "parser",
                "quarkus.oidc-client.credentials.secret",
                "known to both");
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
