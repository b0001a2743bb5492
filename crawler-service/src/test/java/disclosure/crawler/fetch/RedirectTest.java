package disclosure.crawler.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.crawler.Configs;
import disclosure.crawler.ExchangeServer;
import disclosure.crawler.ExchangeServer.Answer;
import disclosure.crawler.ExchangeServer.Request;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectTest {

    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    private final ExchangeServer server = new ExchangeServer();
    private final List<String> looked = new CopyOnWriteArrayList<>();

    /** The test's own address counts as public; all other rules hold. */
    private final Browser browser =
            browser(
                    address ->
                            address.equals(HERE)
                                    ? Optional.empty()
                                    : AddressGuard.PUBLIC.refusal(address));

    private Browser browser(AddressGuard guard) {
        return new Browser(
                Configs.of(FetchConfig.class, Map.of()),
                new HostBudget(Duration.ZERO),
                Clock.systemUTC(),
                this::look,
                guard);
    }

    private InetAddress[] look(String host) throws java.net.UnknownHostException {
        looked.add(host);
        return host.endsWith(".example")
                ? new InetAddress[] {HERE}
                : InetAddress.getAllByName(host);
    }

    @AfterEach
    void close() {
        browser.close();
        server.close();
    }

    private URI at(String path) {
        return URI.create("http://exchange.example:" + server.uri().getPort() + path);
    }

    private Reply<byte[]> get(String path) throws InterruptedException {
        return browser.list(Call.get(at(path), Map.of("X-Key", "secret", "Accept", "*/*")));
    }

    private static String words(Reply<?> reply) {
        return reply instanceof Reply.NotReceived<?>(String words)
                ? words
                : "not refused: " + reply;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://10.0.0.1/admin",
                "http://192.168.1.1/",
                "http://172.31.255.255:8080/",
                "http://127.0.0.2/",
                "http://2130706434/",
                "http://0.0.0.0/",
                "http://100.100.100.200/latest/meta-data",
                "http://169.254.169.254/latest/meta-data",
                "http://168.63.129.16/",
                "http://[::1]/",
                "http://[fd00:ec2::254]/",
                "http://[fe80::1]/",
                "http://[::ffff:10.0.0.1]/",
                "http://[64:ff9b::a00:1]/",
                "http://[2002:a00:1::]/",
                "//10.0.0.1/"
            })
    void doesNotFollowIntoOurOwnNetwork(String address) throws Exception {
        server.on("/out", request -> Answer.status(302).with("Location", address));
        assertThat(words(get("/out"))).contains("is not called: ");
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void doesNotCallAPrivateAddressThatAFeedNames() throws Exception {
        try (Browser strict = browser(AddressGuard.PUBLIC)) {
            assertThat(words(strict.list(Call.get(at("/"), Map.of()))))
                    .contains("exchange.example is not called: 127.0.0.1 is a loopback address");
        }
        assertThat(server.requests()).isEmpty();
    }

    /** A name with a long list of public addresses and one of ours is called at the public ones. */
    @Test
    void looksANameUpOnceAndCallsWhatWasChecked() throws Exception {
        server.on("/", request -> Answer.text("ok"));
        get("/");
        assertThat(looked).containsExactly("exchange.example");
        assertThat(server.requests().getFirst().headers())
                .containsEntry("Host", "exchange.example:" + server.uri().getPort());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://exchange.example/",
                "jar:http://exchange.example/a.jar!/",
                "javascript:alert(1)",
                "http://exchange.example:0/",
                "http://exchange.example:70000/",
                "http:///",
                "http://ex change/%",
                "::"
            })
    void refusesWhatIsNoAddressOfTheWeb(String address) throws Exception {
        server.on("/out", request -> Answer.status(301).with("Location", address));
        assertThat(words(get("/out"))).contains("no address of the web");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "mailto:a@b", "/relative", "http:opaque"})
    void asksForNothingThatIsNotOnTheWeb(String address) throws Exception {
        assertThat(words(browser.list(Call.get(URI.create(address), Map.of()))))
                .startsWith("not an address of the web");
    }

    @Test
    void doesNotGoFromHttpsToHttp() {
        Hops hops = new Hops(Call.get(URI.create("https://exchange.example/a"), Map.of()));
        HttpHeaders headers =
                HttpHeaders.of(
                        Map.of("Location", List.of("http://exchange.example/a")), (n, v) -> true);
        assertThat(hops.after(302, headers))
                .isEqualTo(
                        new Hops.Next.Nowhere(
                                "exchange.example redirects from https to plain http:"
                                        + " http://exchange.example/a"));
    }

    @Test
    void noticesACircle() throws Exception {
        server.on("/a", request -> Answer.status(302).with("Location", "/b"));
        server.on("/b", request -> Answer.status(302).with("Location", "/a"));
        assertThat(words(get("/a"))).contains("exchange.example redirects in a circle");
        assertThat(server.requests()).hasSize(4);
    }

    @Test
    void followsNoEndlessTrail() throws Exception {
        server.otherwise(request -> Answer.status(302).with("Location", request.path() + "x"));
        assertThat(words(get("/a"))).contains("redirects more than 5 times");
        assertThat(server.requests()).hasSize(6);
    }

    @Test
    void tellsOtherHostsNoSecrets() throws Exception {
        server.on(
                "/a",
                request ->
                        Answer.status(302)
                                .with("Set-Cookie", "session=1")
                                .with(
                                        "Location",
                                        "http://other.example:" + server.uri().getPort() + "/b"));
        server.on("/b", request -> Answer.text("ok"));
        assertThat(get("/a")).isInstanceOf(Reply.Received.class);
        assertThat(server.requests())
                .extracting(Request::headers)
                .satisfiesExactly(
                        first -> assertThat(first).containsEntry("X-key", "secret"),
                        second ->
                                assertThat(second)
                                        .containsEntry("Accept", "*/*")
                                        .doesNotContainKeys("X-key", "Cookie"));
    }

    @Test
    void understandsAddressesAsServersWriteThem() throws Exception {
        server.on("/a", request -> Answer.status(302).with("Location", "/b c.pdf"));
        server.on("/b c.pdf", request -> Answer.text("ok"));
        assertThat(get("/a")).isInstanceOf(Reply.Received.class);
    }
}
