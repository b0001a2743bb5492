package disclosure.exchange.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a client sends. */
public final class Visitor {

    private Visitor() {}

    /** Whether it says it is a browser; 403 is answered when it does not. */
    public static boolean isABrowser(HttpExchange exchange) throws IOException {
        if (header(exchange, "User-Agent").contains("Mozilla/")) {
            return true;
        }
        Answers.nothing(exchange, 403);
        return false;
    }

    /** Empty where there is none. */
    public static String header(HttpExchange exchange, String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name)).orElse("");
    }

    /** The query string. */
    public static Form query(HttpExchange exchange) {
        return Form.of(exchange.getRequestURI().getRawQuery());
    }

    public static String body(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** The body as a form, and the query string where there is no body. */
    public static Form form(HttpExchange exchange) throws IOException {
        String body = body(exchange);
        return body.isBlank() ? query(exchange) : Form.of(body);
    }

    /** The path below the context that answers. */
    public static String path(HttpExchange exchange) {
        return exchange.getRequestURI().getPath();
    }
}
