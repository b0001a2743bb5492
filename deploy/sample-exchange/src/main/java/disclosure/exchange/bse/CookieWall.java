package disclosure.exchange.bse;

import com.sun.net.httpserver.HttpExchange;
import disclosure.exchange.http.Answers;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Sends a client without a valid C3VK cookie back to where it came from, with one. */
public final class CookieWall {

    private static final String NAME = "C3VK";
    private static final Duration LIFE = Duration.ofMinutes(5);

    private final Map<String, Instant> given = new ConcurrentHashMap<>();
    private final Clock clock;
    private volatile boolean on;

    public CookieWall(Clock clock, boolean on) {
        this.clock = clock;
        this.on = on;
    }

    public void on(boolean wanted) {
        on = wanted;
    }

    /** Forgets every cookie, as the real wall does now and then. */
    public void forget() {
        given.clear();
    }

    /** False when the client was redirected. */
    boolean passes(HttpExchange exchange) throws IOException {
        if (!on || known(exchange)) {
            return true;
        }
        give(exchange);
        exchange.getResponseHeaders().set("Location", exchange.getRequestURI().toString());
        Answers.nothing(exchange, 302);
        return false;
    }

    void give(HttpExchange exchange) {
        String value = UUID.randomUUID().toString().substring(0, 8);
        given.put(value, clock.instant().plus(LIFE));
        exchange.getResponseHeaders()
                .add("Set-Cookie", NAME + "=" + value + "; path=/; Max-Age=" + LIFE.toSeconds());
    }

    private boolean known(HttpExchange exchange) {
        for (String header :
                exchange.getRequestHeaders().getOrDefault("Cookie", java.util.List.of())) {
            for (String cookie : header.split(";", -1)) {
                String[] pair = cookie.strip().split("=", 2);
                if (pair.length == 2 && pair[0].equals(NAME) && valid(pair[1])) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean valid(String value) {
        Instant until = given.get(value);
        return until != null && clock.instant().isBefore(until);
    }
}
