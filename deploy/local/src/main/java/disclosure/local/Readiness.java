package disclosure.local;

import disclosure.local.process.ChildProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Waits for a child process to answer. */
final class Readiness {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    /**
     * Returns when the address answers with 200.
     *
     * @throws IllegalStateException when the process ends or 90 seconds pass; the message carries
     *     the process's last lines
     */
    void await(ChildProcess child, URI address) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!answers(address)) {
            if (!child.isAlive()) {
                throw failed(child, "ended while it started");
            }
            if (System.nanoTime() > deadline) {
                throw failed(child, "is not ready after " + PATIENCE.toSeconds() + " s");
            }
            pause();
        }
    }

    private boolean answers(URI address) {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + address, e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting", e);
        }
    }

    private static IllegalStateException failed(ChildProcess child, String how) {
        return new IllegalStateException(
                "%s %s. Its last lines:%n    %s"
                        .formatted(
                                child.name(),
                                how,
                                String.join(System.lineSeparator() + "    ", child.lastLines())));
    }
}
