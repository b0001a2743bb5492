package disclosure.parser.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class OriginalsTest {

    private static final String HASH = "ab".repeat(32);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final CountDownLatch end = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @SuppressWarnings("NullAway.Init")
    private HttpServer crawler;

    @BeforeEach
    void start() throws IOException {
        crawler = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        crawler.setExecutor(threads);
        crawler.start();
    }

    @AfterEach
    void stop() {
        end.countDown();
        crawler.stop(0);
        threads.close();
    }

    @Test
    @Timeout(180)
    void givesUpADocumentThatStopsArriving() {
        crawler.createContext(
                "/",
                exchange -> {
                    exchange.sendResponseHeaders(200, 100);
                    exchange.getResponseBody().write(1);
                    exchange.getResponseBody().flush();
                    try {
                        end.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });

        assertThatThrownBy(() -> originals(Optional.empty()).read(HASH))
                .isInstanceOf(IOException.class);
    }

    @Test
    void readsOneByteMoreThanTheLimitOfALongerDocument() throws IOException {
        answer(new byte[5_000]);

        assertThat(originals(Optional.empty()).read(HASH).orElseThrow()).hasSize(1_001);
    }

    @Test
    void readsTheTokenAnewAtEveryRequest() throws IOException {
        Path file = folder.resolve("token");
        crawler.createContext(
                "/",
                exchange -> {
                    try (exchange) {
                        String given = exchange.getRequestHeaders().getFirst("Authorization");
                        exchange.sendResponseHeaders("Bearer second".equals(given) ? 404 : 401, -1);
                    }
                });
        Originals originals = originals(Optional.of(file));
        Files.writeString(file, "first\n");
        assertThatThrownBy(() -> originals.read(HASH)).hasMessageContaining("401");

        Files.writeString(file, "second\n");

        assertThat(originals.read(HASH)).isEmpty();
    }

    private void answer(byte[] bytes) {
        crawler.createContext(
                "/",
                exchange -> {
                    try (exchange) {
                        exchange.sendResponseHeaders(200, bytes.length);
                        exchange.getResponseBody().write(bytes);
                    }
                });
    }

    private Originals originals(Optional<Path> tokenFile) {
        URI address = URI.create("http://127.0.0.1:" + crawler.getAddress().getPort());
        return new Originals(
                new OriginalsSettings(address),
                () ->
                        tokenFile.isPresent()
                                ? Optional.of(Files.readString(tokenFile.get()).strip())
                                : Optional.empty());
    }
}
