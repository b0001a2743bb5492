package disclosure.crawler.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * One visitor of one exchange: a cookie jar of its own and the manners of a desktop browser.
 *
 * <p>Redirects are followed by hand. A firewall that sends a caller to the very same address with a
 * cookie wants the very same request again, body included; HTTP clients would make a GET of it.
 * Other redirects are followed for a GET only.
 */
public final class Browser implements AutoCloseable {

    private static final int MOST_REDIRECTS = 4;

    private final FetchConfig config;
    private final HostBudget budget;
    private final Clock clock;
    private final HttpClient client;

    public Browser(FetchConfig config, HostBudget budget, Clock clock) {
        this.config = config;
        this.budget = budget;
        this.clock = clock;
        this.client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .cookieHandler(new CookieJar(clock))
                        .connectTimeout(config.connectTimeout())
                        .build();
    }

    /** Reads a list into memory. */
    public Reply<byte[]> list(Call call) throws InterruptedException {
        BodyHandler<byte[]> body = CappedBody.of(BodyHandlers.ofByteArray(), config.listLimit());
        return fetch(call, HostBudget.Lane.LIST, body, config.listLimit(), config.listTimeout());
    }

    /**
     * Reads a document into a file, which is overwritten.
     *
     * @param limit most bytes
     */
    public Reply<Path> document(Call call, Path file, long limit) throws InterruptedException {
        BodyHandler<Path> body = CappedBody.of(BodyHandlers.ofFile(file), limit);
        return fetch(call, HostBudget.Lane.DOCUMENT, body, limit, config.documentTimeout());
    }

    private <T> Reply<T> fetch(
            Call call, HostBudget.Lane lane, BodyHandler<T> body, long limit, Duration timeout)
            throws InterruptedException {
        try (HostBudget.Turn _ = budget.enter(host(call.uri()), lane)) {
            HttpResponse<T> response = follow(call, body, timeout);
            return reply(call, response);
        } catch (CappedBody.TooLarge e) {
            return new Reply.TooLarge<>(limit);
        } catch (IOException e) {
            return new Reply.NotReceived<>(words(call, e));
        } catch (TimeoutException e) {
            return new Reply.NotReceived<>(
                    host(call.uri()) + " did not answer within " + timeout.toSeconds() + " s");
        }
    }

    private <T> Reply<T> reply(Call call, HttpResponse<T> response) {
        Freshness freshness = Freshness.of(response.headers());
        Freshness known = call.known();
        if (response.statusCode() == 304 && known != null && call.conditional()) {
            return new Reply.NotModified<>(freshness.orElse(known), clock.instant());
        }
        return new Reply.Received<>(
                response.statusCode(),
                retryAfter(response),
                response.body(),
                clock.instant(),
                freshness);
    }

    private <T> HttpResponse<T> follow(Call call, BodyHandler<T> body, Duration timeout)
            throws IOException, TimeoutException, InterruptedException {
        URI uri = call.uri();
        boolean repeated = false;
        HttpResponse<T> response = send(call, uri, body, timeout);
        for (int redirects = 0; redirects < MOST_REDIRECTS; redirects++) {
            URI next = redirect(response, uri);
            if (next == null) {
                return response;
            }
            boolean toItself = next.equals(uri);
            if ((toItself && repeated) || (!toItself && call.body() != null)) {
                return response;
            }
            repeated |= toItself;
            uri = next;
            response = send(call, uri, body, timeout);
        }
        return response;
    }

    private <T> HttpResponse<T> send(Call call, URI uri, BodyHandler<T> body, Duration timeout)
            throws IOException, TimeoutException, InterruptedException {
        CompletableFuture<HttpResponse<T>> answer = client.sendAsync(request(call, uri), body);
        try {
            return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CappedBody.TooLarge tooLarge) {
                throw tooLarge;
            }
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw new IOException(e.getCause());
        } finally {
            answer.cancel(true);
        }
    }

    private HttpRequest request(Call call, URI uri) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri);
        headers(call).forEach(request::setHeader);
        Call.Body body = call.body();
        return body == null
                ? request.GET().build()
                : request.POST(HttpRequest.BodyPublishers.ofString(body.text())).build();
    }

    /** Later ones win: a call's own over ours. */
    private Map<String, String> headers(Call call) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.put("User-Agent", config.userAgent());
        Call.Body body = call.body();
        if (body != null) {
            headers.put("Content-Type", body.type());
        }
        Freshness known = call.known();
        if (known != null && known.etag() != null) {
            headers.put("If-None-Match", known.etag());
        }
        if (known != null && known.lastModified() != null) {
            headers.put("If-Modified-Since", known.lastModified());
        }
        headers.putAll(call.headers());
        return headers;
    }

    private static @Nullable URI redirect(HttpResponse<?> response, URI asked) {
        return switch (response.statusCode()) {
            case 301, 302, 303, 307, 308 ->
                    response.headers()
                            .firstValue("Location")
                            .map(to -> resolve(asked, to))
                            .orElse(null);
            default -> null;
        };
    }

    private static @Nullable URI resolve(URI asked, String location) {
        try {
            URI next = asked.resolve(location);
            String scheme = next.getScheme();
            return next.getHost() != null && ("http".equals(scheme) || "https".equals(scheme))
                    ? next
                    : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private @Nullable Duration retryAfter(HttpResponse<?> response) {
        String header = response.headers().firstValue("Retry-After").orElse(null);
        return header == null ? null : RetryAfter.read(header, clock);
    }

    private static String host(URI uri) {
        return uri.getHost() == null ? uri.toString() : uri.getHost();
    }

    private static String words(Call call, IOException failure) {
        String message = failure.getMessage();
        String name = failure.getClass().getSimpleName();
        return "no answer from "
                + host(call.uri())
                + ": "
                + (message == null || message.isBlank() ? name : message + " (" + name + ")");
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
