package disclosure.wholepath;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * A fund's webhook endpoint: verifies each signature by the Standard Webhooks rules, and can be
 * down for a while.
 */
final class Receiver implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final int port;
    private final List<Delivered> delivered = new CopyOnWriteArrayList<>();
    private final List<String> refused = new CopyOnWriteArrayList<>();
    private volatile byte[] key = new byte[0];
    private @Nullable HttpServer server;

    /** One accepted request. */
    record Delivered(String webhookId, JsonNode alert, Instant at) {

        String subscription() {
            return alert.path("subscriptionName").asText();
        }

        String filingId() {
            return alert.path("filing").path("filingId").asText();
        }

        String title() {
            return alert.path("filing").path("title").asText();
        }
    }

    Receiver() {
        this.port = listen(0);
    }

    String url() {
        return "http://127.0.0.1:" + port + "/alerts";
    }

    void secret(String whsec) {
        key = Base64.getDecoder().decode(whsec.substring("whsec_".length()));
    }

    void down() {
        close();
    }

    void up() {
        listen(port);
    }

    /** Accepted requests, every repetition counted. */
    List<Delivered> all() {
        return List.copyOf(delivered);
    }

    List<Delivered> of(String subscription) {
        return delivered.stream().filter(d -> d.subscription().equals(subscription)).toList();
    }

    Optional<Delivered> first(String subscription) {
        return of(subscription).stream().findFirst();
    }

    /** What was not accepted, with the reason. */
    List<String> refused() {
        return List.copyOf(refused);
    }

    void forget() {
        delivered.clear();
        refused.clear();
    }

    @Override
    public void close() {
        if (server != null) {
            server.stop(0);
            server = null;
        }
    }

    private int listen(int wanted) {
        try {
            HttpServer started =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted), 0);
            started.createContext("/alerts", this::receive);
            started.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            started.start();
            server = started;
            return started.getAddress().getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            String id = header(exchange, "webhook-id");
            if (verified(exchange, id, body)) {
                delivered.add(new Delivered(id, JSON.readTree(body).path("data"), Instant.now()));
                exchange.sendResponseHeaders(204, -1);
            } else {
                refused.add(id + ": signature");
                exchange.sendResponseHeaders(401, -1);
            }
        }
    }

    private boolean verified(HttpExchange exchange, String id, byte[] body) {
        String timestamp = header(exchange, "webhook-timestamp");
        Instant sent = Instant.ofEpochSecond(Long.parseLong(timestamp));
        if (Duration.between(sent, Instant.now()).abs().compareTo(TOLERANCE) > 0) {
            return false;
        }
        byte[] expected = signature(id + "." + timestamp + ".", body);
        return List.of(header(exchange, "webhook-signature").split(" ")).stream()
                .filter(part -> part.startsWith("v1,"))
                .map(part -> Base64.getDecoder().decode(part.substring(3)))
                .anyMatch(given -> MessageDigest.isEqual(given, expected));
    }

    private byte[] signature(String prefix, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update(prefix.getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String header(HttpExchange exchange, String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name)).orElse("");
    }
}
