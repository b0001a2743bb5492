package disclosure.crawler;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** An HTTP server that answers as a test tells it to, and remembers what it was asked. */
public final class ExchangeServer implements AutoCloseable {

    /** What came in. */
    public record Request(
            String method, String path, String query, Map<String, String> headers, String body) {

        /** First value of a form field; empty when it is absent. */
        public String field(String name) {
            for (String pair : body.split("&", -1)) {
                String[] parts = pair.split("=", 2);
                if (URLDecoder.decode(parts[0], StandardCharsets.UTF_8).equals(name)) {
                    return URLDecoder.decode(parts[1], StandardCharsets.UTF_8);
                }
            }
            return "";
        }
    }

    /** What goes out; each character of the body is one byte. */
    public record Answer(int status, Map<String, String> headers, String body) {

        public static Answer text(String body) {
            return new Answer(
                    200,
                    Map.of("Content-Type", "text/html;charset=utf-8"),
                    new String(body.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        }

        public static Answer bytes(byte[] body) {
            return new Answer(
                    200,
                    Map.of("Content-Type", "application/pdf"),
                    new String(body, StandardCharsets.ISO_8859_1));
        }

        public static Answer status(int status) {
            return new Answer(status, Map.of(), "");
        }

        public Answer with(String header, String value) {
            Map<String, String> more = new java.util.HashMap<>(headers);
            more.put(header, value);
            return new Answer(status, more, body);
        }
    }

    private final HttpServer server;
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final Map<String, Function<Request, Answer>> answers = new ConcurrentHashMap<>();
    private volatile Function<Request, Answer> otherwise = any -> Answer.status(404);

    public ExchangeServer() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    public URI uri() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** Answers every request for a path. */
    public void on(String path, Function<Request, Answer> answer) {
        answers.put(path, answer);
    }

    /** Answers every request that no path answers. */
    public void otherwise(Function<Request, Answer> answer) {
        otherwise = answer;
    }

    public List<Request> requests() {
        return requests;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Map<String, String> headers = new ConcurrentHashMap<>();
            exchange.getRequestHeaders()
                    .forEach((name, values) -> headers.put(name, values.getFirst()));
            String query = exchange.getRequestURI().getRawQuery();
            Request request =
                    new Request(
                            exchange.getRequestMethod(),
                            exchange.getRequestURI().getPath(),
                            query == null ? "" : query,
                            headers,
                            new String(
                                    exchange.getRequestBody().readAllBytes(),
                                    StandardCharsets.UTF_8));
            requests.add(request);
            Answer answer = answers.getOrDefault(request.path(), otherwise).apply(request);
            answer.headers().forEach(exchange.getResponseHeaders()::add);
            byte[] body = answer.body().getBytes(StandardCharsets.ISO_8859_1);
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
