package disclosure.local.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import disclosure.events.AlertRaised;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class EchoWebhookTest {

    private static final Instant NOW = Instant.parse("2026-04-15T01:00:00Z");
    private static final byte[] KEY = "twenty-four bytes of key".getBytes(StandardCharsets.UTF_8);
    private static final String SECRET = "whsec_" + Base64.getEncoder().encodeToString(KEY);

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client = HttpClient.newHttpClient();
    private final EchoWebhook echo = EchoWebhook.open(vertx, 0, Clock.fixed(NOW, ZoneOffset.UTC));

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void keepsAnAlertThatIsSignedWithAKnownSecret() throws Exception {
        echo.trust("whsec_QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB");
        echo.trust(SECRET);
        assertThat(post("msg_1", sign("msg_1"))).isEqualTo(204);
        Received received = echo.await(1, any -> true, Duration.ofSeconds(5)).getFirst();
        AlertRaised alert = received.alert();
        assertThat(alert.reasons()).isNotEmpty();
        assertThat(received.path()).isEqualTo("/hooks/a");
        assertThat(received.type()).isEqualTo("alert.raised");
    }

    @Test
    void countsAnAlertThatComesTwiceOnce() throws Exception {
        echo.trust(SECRET);
        assertThat(post("msg_1", sign("msg_1"))).isEqualTo(204);
        assertThat(post("msg_1", sign("msg_1"))).isEqualTo(204);
        assertThat(echo.received()).hasSize(1);
        assertThat(echo.repeated()).isEqualTo(1);
    }

    @Test
    void refusesWhatNobodyItKnowsHasSigned() throws Exception {
        echo.trust(SECRET);
        assertThat(post("msg_1", sign("msg_2"))).isEqualTo(401);
        assertThat(echo.received()).isEmpty();
        assertThat(echo.refusals()).hasSize(1);
        assertThatThrownBy(() -> echo.await(1, any -> true, Duration.ofMillis(10)))
                .hasMessageContaining("0 of 1");
    }

    @Test
    void comesBackOnTheSamePortAfterItWasDown() throws Exception {
        echo.trust(SECRET);
        int before = echo.port();
        echo.down();
        assertThatThrownBy(() -> post("msg_1", sign("msg_1"))).isInstanceOf(IOException.class);
        echo.up();
        assertThat(post("msg_1", sign("msg_1"))).isEqualTo(204);
        assertThat(echo.port()).isEqualTo(before);
    }

    private int post(String id, String signature) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(echo.url("/hooks/a")))
                        .header("webhook-id", id)
                        .header("webhook-timestamp", Long.toString(NOW.getEpochSecond()))
                        .header("webhook-signature", signature)
                        .POST(BodyPublishers.ofString(body()))
                        .build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }

    private static String sign(String id) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
        String signed = id + "." + NOW.getEpochSecond() + "." + body();
        return "v1,"
                + Base64.getEncoder()
                        .encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }

    private static String body() throws IOException {
        try (var sample =
                AlertRaised.class.getResourceAsStream(
                        "/disclosure/events/samples/alert-raised.json")) {
            assertThat(sample).isNotNull();
            String alert = new String(sample.readAllBytes(), StandardCharsets.UTF_8);
            return "{\"type\":\"alert.raised\",\"timestamp\":\"%s\",\"data\":%s}"
                    .formatted(NOW, alert);
        }
    }
}
