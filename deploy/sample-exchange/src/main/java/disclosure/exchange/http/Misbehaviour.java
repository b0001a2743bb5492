package disclosure.exchange.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers as the faults of the moment want them. */
public final class Misbehaviour {

    private static final long ENDLESS = 100L * 1024 * 1024;

    /** Longer than clients wait, by the usual delay. */
    private static final int UNANSWERED = 15;

    private static final byte[] REPLACED =
            "\n%<!-- replaced -->\n".getBytes(StandardCharsets.US_ASCII);

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
        if (now.contains(Fault.NO_ANSWER)) {
            // A client that gives up and comes again is not there twice.
            Requests.answerBegins();
            pause(UNANSWERED);
            exchange.close();
            return null;
        }
        if (now.contains(Fault.SLOW)) {
            pause(1);
        }
        for (Fault fault : now) {
            if (Trouble.answers(exchange, fault)) {
                return null;
            }
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
        } else if (now.contains(Fault.DOCUMENT_REPLACED)) {
            // Readers of PDF and HTML alike overlook it.
            byte[] other = Arrays.copyOf(bytes, bytes.length + REPLACED.length);
            System.arraycopy(REPLACED, 0, other, bytes.length, REPLACED.length);
            Answers.bytes(exchange, 200, type, other);
        } else {
            Answers.bytes(exchange, 200, type, bytes);
        }
    }

    private void pause(int times) {
        try {
            Thread.sleep(Duration.ofMillis((long) faults.delayMillis() * times));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
