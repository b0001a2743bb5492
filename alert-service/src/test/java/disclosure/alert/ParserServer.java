package disclosure.alert;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import disclosure.events.EventJson;
import disclosure.events.FilingStructured;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;

/** Answers as the parser-service does, with the filings a test keeps. */
public final class ParserServer implements QuarkusTestResourceLifecycleManager {

    private static final String ROOT = "/internal/filings";
    private static final Map<String, FilingStructured> KEPT = new ConcurrentSkipListMap<>();

    private final HttpServer server = server();

    static void keep(FilingStructured filing) {
        KEPT.put(filing.filing().filingId(), filing);
    }

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Map<String, String> start() {
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext(ROOT, ParserServer::answer);
        server.start();
        return Map.of(
                "disclosure.filings.base-url", "http://localhost:" + server.getAddress().getPort());
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String token = exchange.getRequestHeaders().getFirst("Authorization");
            if (token == null || !token.startsWith("Bearer ")) {
                exchange.sendResponseHeaders(401, -1);
                return;
            }
            if (!readsFilings(token)) {
                exchange.sendResponseHeaders(403, -1);
                return;
            }
            String path = exchange.getRequestURI().normalize().getPath();
            if (path.equals(ROOT) || path.equals(ROOT + "/")) {
                list(exchange);
                return;
            }
            FilingStructured filing = KEPT.get(path.substring(ROOT.length() + 1));
            if (filing == null) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            byte[] json = EventJson.write(filing);
            exchange.sendResponseHeaders(200, json.length);
            exchange.getResponseBody().write(json);
        }
    }

    private static boolean readsFilings(String token) {
        String[] parts = token.split("\\.", -1);
        byte[] claims = Base64.getUrlDecoder().decode(parts[1]);
        return new String(claims, StandardCharsets.UTF_8).contains("filings:read");
    }

    private static void list(HttpExchange exchange) throws IOException {
        String query = String.valueOf(exchange.getRequestURI().getQuery());
        if ((query + "&").contains("ticker=&")) {
            exchange.sendResponseHeaders(400, -1);
            return;
        }
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = exchange.getResponseBody();
        for (FilingStructured filing : KEPT.values()) {
            String ticker = filing.filing().ticker();
            if (!query.contains("ticker=") || (ticker != null && query.contains(ticker))) {
                out.write(EventJson.write(filing));
                out.write('\n');
            }
        }
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
