package disclosure.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import disclosure.exchange.http.Host;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * An exchange with every market, a client that looks like a browser, and a hand on the controls.
 */
final class World implements AutoCloseable {

    /** A Wednesday morning in Shanghai. */
    static final Instant START = Instant.parse("2026-06-10T02:00:00Z");

    static final String BROWSER = "Mozilla/5.0";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final SampleExchange exchange;
    private final HttpClient client = HttpClient.newHttpClient();

    World() {
        this(120);
    }

    World(int filings) {
        exchange =
                SampleExchange.start(
                        new SampleExchangeConfig(
                                0,
                                filings,
                                7,
                                1,
                                START,
                                true,
                                Clock.fixed(START, ZoneOffset.UTC),
                                Markets.ALL,
                                0));
    }

    URI url(Host host) {
        return exchange.url(host);
    }

    /** Headers as name, value, name, value. */
    HttpResponse<byte[]> get(Host host, String path, String... headers)
            throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(url(host).resolve(path)), headers);
    }

    HttpResponse<byte[]> post(Host host, String path, String body, String... headers)
            throws IOException, InterruptedException {
        return send(
                HttpRequest.newBuilder(url(host).resolve(path))
                        .POST(HttpRequest.BodyPublishers.ofString(body)),
                headers);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request, String... headers)
            throws IOException, InterruptedException {
        request.setHeader("User-Agent", BROWSER);
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    JsonNode json(Host host, String path, String... headers)
            throws IOException, InterruptedException {
        return JSON.readTree(text(get(host, path, headers)));
    }

    JsonNode postJson(Host host, String path, String body) throws Exception {
        return JSON.readTree(text(post(host, path, body)));
    }

    JsonNode control(String path, String json) throws IOException, InterruptedException {
        return JSON.readTree(post(Host.BSE, "/control/" + path, json).body());
    }

    JsonNode control(String path) throws IOException, InterruptedException {
        return JSON.readTree(get(Host.BSE, "/control/" + path).body());
    }

    void clock(String now) throws IOException, InterruptedException {
        control("clock", "{\"now\":\"" + now + "\"}");
    }

    /** A fault for one answer of one host. */
    void fault(String fault, Host host) throws IOException, InterruptedException {
        control(
                "faults",
                "{\"fault\":\"%s\",\"times\":1,\"host\":\"%s\"}".formatted(fault, host.label()));
    }

    static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    static JsonNode parsed(String json) throws IOException {
        return JSON.readTree(json);
    }

    @Override
    public void close() {
        exchange.close();
    }
}
