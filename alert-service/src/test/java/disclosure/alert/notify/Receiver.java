package disclosure.alert.notify;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A receiver on this machine that behaves as told and remembers what came. */
public final class Receiver implements AutoCloseable {

    /** What one request does with its exchange. */
    public interface Behaviour {
        void answer(HttpExchange exchange, int request) throws IOException;
    }

    /** One request as it arrived. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Received(String path, Headers headers, byte[] body) {

        public String id() {
            return headers.getFirst("webhook-id");
        }

        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    private final HttpServer server;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private volatile Behaviour behaviour;

    public Receiver(int port, Behaviour behaviour) throws IOException {
        this.behaviour = behaviour;
        server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    /** Answers with these statuses in turn, the last one from then on. */
    public static Behaviour statuses(int... statuses) {
        return (exchange, request) ->
                exchange.sendResponseHeaders(statuses[Math.min(request, statuses.length) - 1], -1);
    }

    public void behave(Behaviour next) {
        behaviour = next;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public String url() {
        return "http://127.0.0.1:" + port() + "/hook?key=1";
    }

    public List<Received> received() {
        return received;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            received.add(
                    new Received(
                            exchange.getRequestURI().toString(),
                            exchange.getRequestHeaders(),
                            body));
            behaviour.answer(exchange, received.size());
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
