package disclosure.exchange.edgar;

import com.sun.net.httpserver.HttpExchange;
import disclosure.exchange.http.Answers;
import disclosure.exchange.http.Pages;
import disclosure.exchange.http.Visitor;
import disclosure.exchange.market.VirtualClock;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Who may read: whoever gives an address in the user agent and asks at most ten times in a second
 * of real time, all hosts together. Asking more often shuts the door for ten minutes of the
 * exchange's clock, and knocking meanwhile keeps it shut.
 */
public final class Guard {

    private static final int MOST_PER_SECOND = 10;
    private static final long SECOND_IN_NANOS = 1_000_000_000;
    private static final Duration BLOCK = Duration.ofMinutes(10);

    private final Deque<Long> recent = new ArrayDeque<>();
    private final VirtualClock clock;
    private Instant shutUntil = Instant.MIN;

    public Guard(VirtualClock clock) {
        this.clock = clock;
    }

    /** False when the client was turned away. */
    boolean passes(HttpExchange exchange) throws IOException {
        if (!Visitor.header(exchange, "User-Agent").matches(".*\\S@\\S+\\.\\S.*")) {
            Answers.text(exchange, 403, "text/html", Pages.UNDECLARED);
            return false;
        }
        if (tooOften()) {
            Answers.text(exchange, 403, "text/html", Pages.RATE_EXCEEDED);
            return false;
        }
        return true;
    }

    private synchronized boolean tooOften() {
        long now = System.nanoTime();
        while (!recent.isEmpty() && now - recent.getFirst() > SECOND_IN_NANOS) {
            recent.removeFirst();
        }
        recent.addLast(now);
        Instant moment = clock.now();
        if (recent.size() > MOST_PER_SECOND || moment.isBefore(shutUntil)) {
            shutUntil = moment.plus(BLOCK);
            return true;
        }
        return false;
    }
}
