package disclosure.parser.filing;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** The documents behind filings, as the crawler keeps them. */
@ApplicationScoped
public class Originals {

    private static final int NOT_FOUND = 404;
    private static final int UNAUTHORIZED = 401;
    private static final int OK = 200;
    private static final long UNKNOWN = -1;

    private final OriginalsConfig config;
    private final CrawlerToken token;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();

    Originals(OriginalsConfig config, CrawlerToken token) {
        this.config = config;
        this.token = token;
    }

    /**
     * A document as it arrives; to be closed by the caller.
     *
     * @param length number of bytes; -1 when the crawler does not say
     */
    public record Original(String mediaType, long length, InputStream bytes) {}

    /**
     * Asks the crawler for a document.
     *
     * @return the document; empty when the crawler does not have it
     * @throws IOException when the crawler is away or refuses; trying again may help
     */
    public Optional<Original> open(String sha256) throws IOException {
        HttpResponse<InputStream> response = ask(sha256);
        if (response.statusCode() == OK) {
            String mediaType =
                    response.headers()
                            .firstValue("Content-Type")
                            .orElse("application/octet-stream");
            long length = response.headers().firstValueAsLong("Content-Length").orElse(UNKNOWN);
            return Optional.of(new Original(mediaType, length, response.body()));
        }
        response.body().close();
        if (response.statusCode() == NOT_FOUND) {
            return Optional.empty();
        }
        String hint =
                response.statusCode() == UNAUTHORIZED
                        ? ": the token for it is missing, wrong or has ended"
                        : "";
        throw new IOException(
                "the crawler answers %d for document %s%s"
                        .formatted(response.statusCode(), sha256, hint));
    }

    /**
     * The whole document, or one byte more than the limit of it: reading then says that it is too
     * large.
     *
     * @throws IOException as {@link #open}, and when it does not arrive in time
     */
    public Optional<byte[]> read(String sha256) throws IOException {
        Optional<Original> original = open(sha256);
        if (original.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = original.get().bytes()) {
            // The client's own timeout ends with the head of the answer.
            Executor later =
                    CompletableFuture.delayedExecutor(
                            config.timeout().toMillis(), TimeUnit.MILLISECONDS);
            CompletableFuture<Void> end = CompletableFuture.runAsync(() -> close(in), later);
            try {
                return Optional.of(bytes(in, original.get().length()));
            } finally {
                end.cancel(false);
            }
        }
    }

    /** Into an array of the right size where it is known: a large document is held once. */
    private byte[] bytes(InputStream in, long length) throws IOException {
        int most = Math.toIntExact(config.limit()) + 1;
        if (length < 0 || length >= most) {
            return in.readNBytes(most);
        }
        byte[] bytes = new byte[Math.toIntExact(length)];
        if (in.readNBytes(bytes, 0, bytes.length) < bytes.length) {
            throw new IOException("the document ended before its announced length");
        }
        return bytes;
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<InputStream> ask(String sha256) throws IOException {
        URI address = config.baseUrl().resolve("/api/documents/" + sha256);
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(config.timeout());
        token.now().ifPresent(bearer -> request.header("Authorization", "Bearer " + bearer));
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while document " + sha256 + " was asked for", e);
        }
    }
}
