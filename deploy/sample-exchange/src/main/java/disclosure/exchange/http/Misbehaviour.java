package disclosure.exchange.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers as the faults of the moment want them. */
public final class Misbehaviour {

    private static final long ENDLESS = 100L * 1024 * 1024;

    private static final String CHALLENGE =
            """
            <html><head><script>var arg1='5D1F9A';document.cookie='acw_sc__v2='+arg1;location.reload();</script></head>
            <body>请完成安全验证</body></html>
            """;

    private final Faults faults;

    public Misbehaviour(Faults faults) {
        this.faults = faults;
    }

    /**
     * The faults of this answer, after those that are an answer of their own.
     *
     * @return null when the answer was already given
     */
    public @Nullable Set<Fault> before(HttpExchange exchange, Fault.Where kind) throws IOException {
        Set<Fault> now = faults.forAnswer(kind);
        if (now.contains(Fault.SLOW)) {
            pause();
        }
        if (now.contains(Fault.TOO_MANY_REQUESTS)) {
            exchange.getResponseHeaders().set("Retry-After", "1");
            Answers.nothing(exchange, 429);
            return null;
        }
        if (now.contains(Fault.SERVER_ERROR)) {
            Answers.nothing(exchange, 503);
            return null;
        }
        if (now.contains(Fault.FORBIDDEN)) {
            Answers.nothing(exchange, 403);
            return null;
        }
        if (now.contains(Fault.CAPTCHA)) {
            Answers.text(exchange, 200, "text/html;charset=utf-8", CHALLENGE);
            return null;
        }
        return now;
    }

    /** A document, damaged as the faults want it. */
    public void document(HttpExchange exchange, Set<Fault> now, String type, byte[] bytes)
            throws IOException {
        if (now.contains(Fault.DOCUMENT_NOT_YET)) {
            Answers.nothing(exchange, 404);
        } else if (now.contains(Fault.DOCUMENT_TOO_LARGE)) {
            Answers.endless(exchange, type, bytes, ENDLESS);
        } else if (now.contains(Fault.DOCUMENT_BROKEN)) {
            byte[] broken = bytes.clone();
            Arrays.fill(broken, broken.length / 8, broken.length, (byte) '#');
            Answers.bytes(exchange, 200, type, broken);
        } else {
            Answers.bytes(exchange, 200, type, bytes);
        }
    }

    private void pause() {
        try {
            Thread.sleep(Duration.ofMillis(faults.delayMillis()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
