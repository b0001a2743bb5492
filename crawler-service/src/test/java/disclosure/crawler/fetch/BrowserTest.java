package disclosure.crawler.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.crawler.Configs;
import disclosure.crawler.ExchangeServer;
import disclosure.crawler.ExchangeServer.Answer;
import disclosure.crawler.ExchangeServer.Request;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrowserTest {

    private final ExchangeServer server = new ExchangeServer();
    private final FetchConfig config =
            Configs.of(
                    FetchConfig.class,
                    Map.of(
                            "disclosure.crawler.fetch.gap", "PT0S",
                            "disclosure.crawler.fetch.list-timeout", "PT2S",
                            "disclosure.crawler.fetch.list-limit", "1000"));
    private final Browser browser =
            new Browser(config, new HostBudget(Duration.ZERO), Clock.systemUTC());

    @AfterEach
    void close() {
        browser.close();
        server.close();
    }

    private Reply<byte[]> post(String path) throws InterruptedException {
        return browser.list(
                Call.post(server.uri().resolve(path), new Form().add("page", "0"), Map.of()));
    }

    private static String body(Reply<byte[]> reply) {
        return reply instanceof Reply.Received<byte[]> received
                ? new String(received.body(), java.nio.charset.StandardCharsets.UTF_8)
                : reply.toString();
    }

    private Answer wall(Request request, int status) {
        return request.headers().getOrDefault("Cookie", "").contains("C3VK=abc")
                ? Answer.text(request.method() + " " + request.body())
                : Answer.status(status)
                        .with("Location", request.path())
                        .with("Set-Cookie", "C3VK=abc; path=/; Max-Age=300");
    }

    @Test
    void repeatsThePostWhenTheFirewallSendsItBackToItselfWithACookie() throws Exception {
        server.on("/302", request -> wall(request, 302));
        server.on("/307", request -> wall(request, 307));
        assertThat(body(post("/302"))).isEqualTo("POST page=0");
        assertThat(body(post("/307"))).isEqualTo("POST page=0");
        assertThat(server.requests()).hasSize(3);
    }

    @Test
    void repeatsItOnlyOnce() throws Exception {
        server.on("/loop", request -> Answer.status(302).with("Location", "/loop"));
        assertThat(post("/loop"))
                .isInstanceOfSatisfying(
                        Reply.NotReceived.class,
                        reply -> assertThat(reply.words()).contains("in a circle"));
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void doesNotCarryAPostElsewhere() throws Exception {
        server.on("/moved", request -> Answer.status(302).with("Location", "/login"));
        assertThat(post("/moved"))
                .isInstanceOfSatisfying(
                        Reply.NotReceived.class,
                        reply ->
                                assertThat(reply.words()).contains("posted to").endsWith("/login"));
        assertThat(server.requests()).extracting(Request::path).containsExactly("/moved");
    }

    @Test
    void followsAGetElsewhere(@TempDir Path folder) throws Exception {
        server.on("/a.pdf", request -> Answer.status(302).with("Location", "/b.pdf"));
        server.on("/b.pdf", request -> Answer.text("%PDF-1.4"));
        Path file = folder.resolve("b.pdf");
        browser.document(Call.get(server.uri().resolve("/a.pdf"), Map.of()), file, 100);
        assertThat(Files.readString(file)).isEqualTo("%PDF-1.4");
    }

    @Test
    void looksLikeADesktopBrowser() throws Exception {
        server.on("/", request -> Answer.text("ok"));
        post("/");
        assertThat(server.requests().getFirst().headers().get("User-agent"))
                .startsWith("Mozilla/5.0 (Windows NT");
    }

    @Test
    void stopsReadingAtTheLimit(@TempDir Path folder) throws Exception {
        server.on("/large", request -> Answer.bytes(new byte[100_000]));
        assertThat(post("/large")).isEqualTo(new Reply.TooLarge<byte[]>(1000));
        Path file = folder.resolve("large.pdf");
        assertThat(browser.document(Call.get(server.uri().resolve("/large"), Map.of()), file, 999))
                .isEqualTo(new Reply.TooLarge<Path>(999));
    }

    @Test
    void givesUpOnASlowServerAndOnOneThatIsNotThere() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        server.on(
                "/slow",
                request -> {
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return Answer.status(200);
                });
        assertThat(post("/slow").toString()).contains("did not answer within");
        never.countDown();
        assertThat(browser.list(Call.get(URI.create("http://localhost:1/"), Map.of())).toString())
                .contains("no answer from localhost");
    }

    @Test
    void understandsRetryAfter() throws Exception {
        server.on("/busy", request -> Answer.status(429).with("Retry-After", "120"));
        assertThat(post("/busy"))
                .isInstanceOfSatisfying(
                        Reply.Received.class,
                        reply -> assertThat(reply.retryAfter()).isEqualTo(Duration.ofMinutes(2)));
    }

    @Test
    void takesAPauseBeforeItFollowsARedirect() throws Exception {
        server.on("/from", request -> Answer.status(302).with("Location", "/to"));
        server.on("/to", request -> Answer.text("arrived"));
        Duration gap = Duration.ofMillis(200);
        FetchConfig patient = Configs.of(FetchConfig.class, Map.of());
        try (Browser polite = new Browser(patient, new HostBudget(gap), Clock.systemUTC())) {
            long start = System.nanoTime();
            Reply<byte[]> reply = polite.list(Call.get(server.uri().resolve("/from"), Map.of()));
            assertThat(body(reply)).isEqualTo("arrived");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(gap);
        }
    }

    @Test
    void keepsTheGapBetweenCallsToOneHost() throws Exception {
        server.on("/", request -> Answer.text("ok"));
        Duration gap = Duration.ofMillis(200);
        try (Browser polite = new Browser(config, new HostBudget(gap), Clock.systemUTC())) {
            long start = System.nanoTime();
            polite.list(Call.get(server.uri(), Map.of()));
            polite.list(Call.get(server.uri(), Map.of()));
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(gap);
        }
    }

    @Test
    void givesValidatorsBackToTheCharacterAndUnderstandsThatNothingChanged() throws Exception {
        String etag = "W/\"a  b,c\"";
        String modified = "Mon, 23 Nov 2026 9:00:00 GMT";
        server.on(
                "/feed",
                request ->
                        etag.equals(request.headers().get("If-none-match"))
                                        && modified.equals(
                                                request.headers().get("If-modified-since"))
                                ? Answer.status(304).with("Cache-Control", "max-age=60")
                                : Answer.text("<rss/>")
                                        .with("ETag", etag)
                                        .with("Last-Modified", modified)
                                        .with("Cache-Control", "public, max-age=300"));
        Call call = Call.get(server.uri().resolve("/feed"), Map.of());
        assertThat(browser.list(call))
                .isInstanceOfSatisfying(
                        Reply.Received.class,
                        first ->
                                assertThat(first.freshness())
                                        .isEqualTo(
                                                new Freshness(
                                                        etag, modified, Duration.ofMinutes(5))));
        Freshness known = new Freshness(etag, modified, null);
        assertThat(browser.list(call.ifChangedSince(known)))
                .isInstanceOfSatisfying(
                        Reply.NotModified.class,
                        second ->
                                assertThat(second.freshness())
                                        .isEqualTo(
                                                new Freshness(
                                                        etag, modified, Duration.ofMinutes(1))));
    }

    @Test
    void takesA304ThatNobodyAskedForAsAnOddStatus() throws Exception {
        server.on("/feed", request -> Answer.status(304));
        Call call = Call.get(server.uri().resolve("/feed"), Map.of());
        assertThat(browser.list(call.ifChangedSince(Freshness.UNKNOWN)))
                .isInstanceOfSatisfying(
                        Reply.Received.class, reply -> assertThat(reply.status()).isEqualTo(304));
    }

    @Test
    void sendsJsonUnderTheNameTheCallGives() throws Exception {
        server.on("/api", request -> Answer.text("ok"));
        browser.list(
                Call.postJson(
                        server.uri().resolve("/api"),
                        "{\"证券\":1}",
                        Map.of("user-agent", "Fund Ltd ops@fund.example")));
        Request request = server.requests().getFirst();
        assertThat(request.body()).isEqualTo("{\"证券\":1}");
        assertThat(request.headers())
                .containsEntry("Content-type", "application/json")
                .containsEntry("User-agent", "Fund Ltd ops@fund.example");
    }
}
