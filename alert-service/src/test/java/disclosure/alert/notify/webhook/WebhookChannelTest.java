package disclosure.alert.notify.webhook;

import static disclosure.local.testing.Waits.await;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.alert.notify.DueDelivery;
import disclosure.alert.notify.Outcome;
import disclosure.alert.notify.Receiver;
import disclosure.alert.notify.SampleAlert;
import disclosure.events.EventJson;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WebhookChannelTest {

    private static final Vertx VERTX = Vertx.vertx();
    private static final Instant NOW = Instant.parse("2026-04-15T08:00:00Z");
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final UUID ALERT = UUID.fromString("11111111-2222-3333-4444-555555555555");

    /** On a machine with much to do, too; receivers that never answer wait longer. */
    private static final Duration UNHURRIED = Duration.ofSeconds(15);

    private final CountDownLatch testIsOver = new CountDownLatch(1);

    private record Settings(boolean allowLoopback, Supplier<Duration> total)
            implements WebhookConfig {

        @Override
        public boolean allowHttp() {
            return true;
        }

        @Override
        public Optional<List<String>> allowedNetworks() {
            return Optional.empty();
        }

        @Override
        public Duration connectTimeout() {
            return UNHURRIED;
        }

        @Override
        public Duration totalTimeout() {
            return total.get();
        }

        @Override
        public int answerBytes() {
            return 4096;
        }

        @Override
        public int bodyBytes() {
            return 20_000;
        }
    }

    @AfterEach
    void release() {
        testIsOver.countDown();
    }

    @AfterAll
    static void close() {
        VERTX.close();
    }

    @Test
    void sendsTheSignedBytesWithTheAlertsId() throws Exception {
        try (Receiver receiver = new Receiver(0, Receiver.statuses(204))) {
            assertThat(attempt(receiver.url())).isEqualTo(new Outcome.Delivered(204));

            Receiver.Received got = receiver.received().getFirst();
            assertThat(got.path()).isEqualTo("/hook?key=1");
            assertThat(got.id()).isEqualTo(ALERT.toString());
            assertThat(got.headers().getFirst("webhook-timestamp"))
                    .isEqualTo(Long.toString(NOW.getEpochSecond()));
            assertThat(got.headers().getFirst("webhook-signature"))
                    .isEqualTo(
                            Signature.header(
                                    List.of(SECRET),
                                    ALERT.toString(),
                                    NOW.getEpochSecond(),
                                    got.body()));
            assertThat(got.headers().getFirst("host")).isEqualTo("127.0.0.1:" + receiver.port());
            assertThat(got.headers().getFirst("content-type")).isEqualTo("application/json");
            Map<?, ?> body = EventJson.read(got.body(), Map.class);
            assertThat(body.get("type")).isEqualTo("filing.matched");
            assertThat(body.get("timestamp")).isEqualTo("2026-04-15T00:00:02Z");
            assertThat(got.text()).contains("\"firstAttempt\":\"2026-04-15T07:59:59Z\"");
        }
    }

    @Test
    void writesAnAddressThatIsNotLatinAsTheReceiverReadsIt() throws Exception {
        try (Receiver receiver = new Receiver(0, Receiver.statuses(204))) {
            String url = receiver.url().replace("/hook?key=1", "/通知?桌=一");

            assertThat(attempt(url)).isEqualTo(new Outcome.Delivered(204));

            assertThat(receiver.received().getFirst().path())
                    .isEqualTo("/%E9%80%9A%E7%9F%A5?%E6%A1%8C=%E4%B8%80");
        }
    }

    @Test
    void leavesReasonsOutUntilTheBodyFits() throws Exception {
        try (Receiver receiver = new Receiver(0, Receiver.statuses(200))) {
            channel(true).attempt(delivery(receiver.url(), 500));

            Receiver.Received got = receiver.received().getFirst();
            assertThat(got.body()).hasSizeLessThan(20_000).hasSizeGreaterThan(10_000);
        }
    }

    @Test
    void triesAgainLaterAfterAnErrorAndTellsItsWords() throws Exception {
        try (Receiver receiver =
                new Receiver(
                        0,
                        (exchange, request) -> {
                            exchange.sendResponseHeaders(500, 0);
                            exchange.getResponseBody()
                                    .write("out\nof order".getBytes(StandardCharsets.UTF_8));
                        })) {
            assertThat(attempt(receiver.url()))
                    .isEqualTo(
                            new Outcome.RetryLater(
                                    500, null, "the receiver answered 500: out of order"));
        }
    }

    @Test
    void honoursRetryAfter() throws Exception {
        try (Receiver receiver =
                new Receiver(
                        0,
                        (exchange, request) -> {
                            exchange.getResponseHeaders().add("Retry-After", "90");
                            exchange.sendResponseHeaders(429, -1);
                        })) {
            assertThat(attempt(receiver.url()))
                    .isEqualTo(
                            new Outcome.RetryLater(
                                    429, NOW.plusSeconds(90), "the receiver answered 429"));
        }
    }

    @Test
    void givesUpAndDisablesTheChannelAt410() throws Exception {
        try (Receiver receiver = new Receiver(0, Receiver.statuses(410))) {
            assertThat(attempt(receiver.url()))
                    .isInstanceOfSatisfying(
                            Outcome.GaveUp.class,
                            gaveUp -> assertThat(gaveUp.disablesChannel()).isTrue());
        }
    }

    @Test
    void followsNoRedirect() throws Exception {
        try (Receiver elsewhere = new Receiver(0, Receiver.statuses(200));
                Receiver receiver =
                        new Receiver(
                                0,
                                (exchange, request) -> {
                                    exchange.getResponseHeaders().add("Location", elsewhere.url());
                                    exchange.sendResponseHeaders(307, -1);
                                })) {
            assertThat(attempt(receiver.url()))
                    .isInstanceOfSatisfying(
                            Outcome.RetryLater.class,
                            later -> assertThat(later.why()).contains("redirect"));
            assertThat(elsewhere.received()).isEmpty();
        }
    }

    @Test
    void isDeliveredOnceTheStatusIsThereHoweverSlowTheBody() throws Exception {
        try (Receiver receiver =
                new Receiver(
                        0,
                        (exchange, request) -> {
                            exchange.sendResponseHeaders(200, 0);
                            exchange.getResponseBody().write('x');
                            exchange.getResponseBody().flush();
                            waitForTheEnd();
                        })) {
            assertThat(attempt(receiver.url())).isEqualTo(new Outcome.Delivered(200));
        }
    }

    @Test
    void readsLittleOfAnEndlessBody() throws Exception {
        AtomicInteger written = new AtomicInteger();
        try (Receiver receiver =
                new Receiver(
                        0,
                        (exchange, request) -> {
                            exchange.sendResponseHeaders(200, 0);
                            try (OutputStream out = exchange.getResponseBody()) {
                                while (testIsOver.getCount() > 0) {
                                    out.write(new byte[64 * 1024]);
                                    written.incrementAndGet();
                                }
                            }
                        })) {
            assertThat(attempt(receiver.url())).isEqualTo(new Outcome.Delivered(200));
            assertThat(written.get()).isLessThan(1000);
        }
    }

    @Test
    void stopsWaitingForAnAnswer() throws Exception {
        try (Receiver receiver = new Receiver(0, (exchange, request) -> waitForTheEnd())) {
            WebhookChannel hurried =
                    channel(true, InetAddress::getAllByName, Duration.ofSeconds(1));

            // A busy machine may not even connect within the second.
            Outcome unconnected = new Outcome.RetryLater(null, null, "no connection within 1.0 s");
            Outcome connected =
                    await().until(
                                    () -> hurried.attempt(delivery(receiver.url(), 1)),
                                    outcome -> !outcome.equals(unconnected));

            assertThat(connected)
                    .isEqualTo(new Outcome.RetryLater(null, null, "no answer within 1.0 s"));
        }
    }

    /** Attempts that wait for a connection give up before those that have one. */
    @Test
    void reachesAReceiverAgainThatHungForAWhile() throws Exception {
        AtomicReference<Duration> timeout = new AtomicReference<>(Duration.ofSeconds(2));
        WebhookChannel channel =
                new WebhookChannel(
                        new Settings(true, timeout::get),
                        VERTX,
                        Clock.fixed(NOW, ZoneOffset.UTC),
                        InetAddress::getAllByName);
        try (SleepingReceiver receiver = new SleepingReceiver();
                ExecutorService together = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Outcome> attempt = () -> channel.attempt(delivery(receiver.url(), 1));
            List<Future<Outcome>> first = started(together, Collections.nCopies(16, attempt));
            await().until(() -> receiver.connections() == 16);
            timeout.set(Duration.ofMillis(100));
            List<Future<Outcome>> waiting = started(together, Collections.nCopies(20, attempt));
            assertThat(outcomes(waiting))
                    .hasSize(20)
                    .containsOnly(new Outcome.RetryLater(null, null, "no connection within 0.1 s"));
            assertThat(outcomes(first)).allMatch(Outcome.RetryLater.class::isInstance);

            receiver.wake();
            timeout.set(Duration.ofSeconds(2));

            await().until(() -> attempt.call() instanceof Outcome.Delivered);
        }
    }

    private static List<Future<Outcome>> started(
            ExecutorService together, List<Callable<Outcome>> attempts) {
        return attempts.stream().map(together::submit).toList();
    }

    private static List<Outcome> outcomes(List<Future<Outcome>> attempts) throws Exception {
        List<Outcome> outcomes = new ArrayList<>();
        for (Future<Outcome> attempt : attempts) {
            outcomes.add(attempt.get());
        }
        return outcomes;
    }

    @Test
    void triesAgainLaterWhenNobodyListens() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }

        assertThat(attempt("http://127.0.0.1:" + port + "/"))
                .isInstanceOfSatisfying(
                        Outcome.RetryLater.class,
                        later -> assertThat(later.why()).startsWith("no connection"));
    }

    @Test
    void refusesThisMachineUnlessAllowed() throws Exception {
        try (Receiver receiver = new Receiver(0, Receiver.statuses(200))) {
            assertThat(channel(false).attempt(delivery(receiver.url(), 1)))
                    .isInstanceOfSatisfying(
                            Outcome.GaveUp.class,
                            gaveUp ->
                                    assertThat(gaveUp.why())
                                            .contains("127.0.0.1 is a loopback address"));
            assertThat(receiver.received()).isEmpty();
        }
    }

    @Test
    void connectsToTheAddressThatWasCheckedAndAsksForNoOther() throws Exception {
        AtomicInteger lookups = new AtomicInteger();
        // A public name at the first look, this machine at any later one.
        HostLookup rebinding =
                host ->
                        new InetAddress[] {
                            InetAddress.ofLiteral(
                                    lookups.getAndIncrement() == 0 ? "1.1.1.1" : "127.0.0.1")
                        };
        try (Receiver receiver = new Receiver(0, Receiver.statuses(200))) {
            String url = "http://rebinding.example:" + receiver.port() + "/";
            WebhookChannel channel = channel(false, rebinding);

            Outcome first = channel.attempt(delivery(url, 1));
            Outcome second = channel.attempt(delivery(url, 1));

            assertThat(first).isInstanceOf(Outcome.RetryLater.class);
            assertThat(second).isInstanceOf(Outcome.GaveUp.class);
            assertThat(lookups).hasValue(2);
            assertThat(receiver.received()).isEmpty();
        }
    }

    @Test
    void keepsTheNameInTheHostHeaderAndSkipsForbiddenAddresses() throws Exception {
        HostLookup both =
                host ->
                        new InetAddress[] {
                            InetAddress.ofLiteral("10.0.0.1"), InetAddress.ofLiteral("127.0.0.1")
                        };
        try (Receiver receiver = new Receiver(0, Receiver.statuses(200))) {
            String url = "http://fund.example:" + receiver.port() + "/";

            assertThat(channel(true, both).attempt(delivery(url, 1)))
                    .isEqualTo(new Outcome.Delivered(200));
            assertThat(receiver.received().getFirst().headers().getFirst("host"))
                    .isEqualTo("fund.example:" + receiver.port());
        }
    }

    @Test
    void triesAgainLaterWhenTheNameIsUnknown() throws Exception {
        HostLookup none =
                host -> {
                    throw new UnknownHostException(host);
                };

        assertThat(channel(true, none).attempt(delivery("https://gone.example/", 1)))
                .isInstanceOf(Outcome.RetryLater.class);
    }

    private Outcome attempt(String url) throws InterruptedException {
        return channel(true).attempt(delivery(url, 1));
    }

    private static WebhookChannel channel(boolean allowLoopback) {
        return channel(allowLoopback, InetAddress::getAllByName);
    }

    private static WebhookChannel channel(boolean allowLoopback, HostLookup lookup) {
        return channel(allowLoopback, lookup, UNHURRIED);
    }

    private static WebhookChannel channel(
            boolean allowLoopback, HostLookup lookup, Duration timeout) {
        return new WebhookChannel(
                new Settings(allowLoopback, () -> timeout),
                VERTX,
                Clock.fixed(NOW, ZoneOffset.UTC),
                lookup);
    }

    private static DueDelivery delivery(String url, int reasons) {
        return new DueDelivery(
                UUID.randomUUID(),
                ALERT,
                UUID.randomUUID(),
                "webhook",
                url,
                List.of(SECRET),
                1,
                NOW.minusSeconds(1),
                SampleAlert.of(ALERT, "atlas", reasons));
    }

    private void waitForTheEnd() throws IOException {
        try {
            if (!testIsOver.await(20, TimeUnit.SECONDS)) {
                throw new IOException("the test never ended");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
