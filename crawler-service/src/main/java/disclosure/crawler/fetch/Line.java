package disclosure.crawler.fetch;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.WeakHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * HTTP/1.1 to an address that was checked: the connection is opened to that literal address, while
 * the URL's host stays in the Host header, in SNI and in the certificate's check. No name is looked
 * up here, no proxy asked, no redirect followed and nothing unpacked.
 */
final class Line implements AutoCloseable {

    /**
     * One request as it goes out.
     *
     * @param uri {@code http} or {@code https}, with a host
     * @param text of a POST; null makes it a GET
     */
    record Request(URI uri, Map<String, String> headers, @Nullable String text) {}

    /** The head of an answer, and its body as it comes. */
    record Answer(int status, HttpHeaders headers, InputStream body) implements AutoCloseable {

        /** Reads what is left, if it is little: then the connection can be used again. */
        void finish() throws IOException {
            byte[] _ = body.readNBytes(LITTLE);
        }

        /** Gives the connection up unless the body was read to its end. */
        @Override
        public void close() throws IOException {
            body.close();
        }
    }

    /** One thread for every call of the process: it only moves bytes. */
    private static final class Loop {
        static final Vertx VERTX =
                Vertx.vertx(
                        new VertxOptions()
                                .setEventLoopPoolSize(1)
                                .setWorkerPoolSize(1)
                                .setInternalBlockingPoolSize(1)
                                .setUseDaemonThread(true)
                                .setBlockedThreadCheckInterval(TimeUnit.HOURS.toMillis(1)));
    }

    /** Cookies of firewalls are long; four times this is an attack. */
    private static final int HEADER_BYTES = 65_536;

    /** The pool may give out a closed connection again before it has noticed. */
    private static final int MOST_RESTED = 3;

    private static final int LITTLE = 16_384;

    /** A new connection costs a handshake; most exchanges keep one for at least so long. */
    private static final int KEEP_ALIVE_SECONDS = 20;

    private final HttpClient client;
    private final Duration gap;
    private final Set<HttpConnection> used =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    /**
     * A line.
     *
     * @param gap pause before a request is sent once more: the server may have had it
     */
    Line(Duration connectTimeout, Duration gap) {
        this.gap = gap;
        this.client =
                Loop.VERTX.createHttpClient(
                        new HttpClientOptions()
                                .setConnectTimeout((int) connectTimeout.toMillis())
                                .setKeepAliveTimeout(KEEP_ALIVE_SECONDS)
                                .setMaxHeaderSize(HEADER_BYTES)
                                .setMaxInitialLineLength(HEADER_BYTES)
                                .setMaxChunkSize(65_536)
                                .setName("fetch"));
    }

    /**
     * Sends to the first of the addresses that accepts a connection.
     *
     * @throws Deadline.Missed when the time is over
     */
    Answer send(Request request, List<InetAddress> addresses, Deadline deadline)
            throws IOException, InterruptedException {
        IOException failure = new IOException("it has no address");
        for (InetAddress address : addresses) {
            try {
                return send(request, address, deadline);
            } catch (Unreached e) {
                failure = e;
            }
        }
        throw failure;
    }

    private static final class Unreached extends IOException {
        private static final long serialVersionUID = 1L;

        Unreached(@Nullable String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /** A connection that rested may have been closed by the server as we wrote to it. */
    private Answer send(Request request, InetAddress address, Deadline deadline)
            throws IOException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            if (attempt > 1) {
                Thread.sleep(gap);
            }
            boolean fresh = false;
            try {
                HttpClientRequest opened = open(request, address, deadline);
                fresh = used.add(opened.connection());
                return exchange(opened, request, deadline);
            } catch (IOException e) {
                if (fresh
                        || e instanceof Unreached
                        || attempt == MOST_RESTED
                        || !isClosing(e.getCause())) {
                    throw e;
                }
            }
        }
    }

    private static boolean isClosing(@Nullable Throwable cause) {
        return cause instanceof HttpClosedException || cause instanceof IOException;
    }

    private HttpClientRequest open(Request request, InetAddress address, Deadline deadline)
            throws IOException, InterruptedException {
        RequestOptions options;
        try {
            options = options(request, address);
        } catch (IllegalArgumentException e) {
            // A validator or cookie that the server gave, and that no header can carry.
            throw new IOException("the request cannot be written: " + e.getMessage(), e);
        }
        try {
            HttpClientRequest opened = await(client.request(options), deadline);
            // What goes wrong is told by the call; Vert.x would log it besides.
            opened.connection().exceptionHandler(failure -> {});
            opened.exceptionHandler(failure -> {});
            return opened;
        } catch (Deadline.Missed e) {
            throw e;
        } catch (IOException e) {
            throw e.getCause() instanceof HttpClosedException
                    ? e
                    : new Unreached(e.getMessage(), e.getCause());
        }
    }

    private static Answer exchange(HttpClientRequest opened, Request request, Deadline deadline)
            throws IOException, InterruptedException {
        // Registered before anything is sent, so that it runs on the event loop as the head comes.
        Future<Answer> answer = opened.response().map(response -> answer(response, deadline));
        boolean answered = false;
        try {
            String text = request.text();
            var _ = text == null ? opened.send() : opened.send(Buffer.buffer(text));
            Answer received = await(answer, deadline);
            answered = true;
            return received;
        } finally {
            if (!answered) {
                opened.reset();
            }
        }
    }

    private static Answer answer(HttpClientResponse response, Deadline deadline) {
        InputStream body = new Arriving(response, deadline);
        return new Answer(response.statusCode(), headers(response.headers()), body);
    }

    private static HttpHeaders headers(MultiMap received) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        received.names().forEach(name -> headers.put(name, received.getAll(name)));
        return HttpHeaders.of(headers, (name, value) -> true);
    }

    private static RequestOptions options(Request request, InetAddress address) {
        URI uri = request.uri();
        boolean https = "https".equalsIgnoreCase(uri.getScheme());
        int port = uri.getPort() > 0 ? uri.getPort() : https ? 443 : 80;
        RequestOptions options =
                new RequestOptions()
                        .setMethod(request.text() == null ? HttpMethod.GET : HttpMethod.POST)
                        .setServer(SocketAddress.inetSocketAddress(port, address.getHostAddress()))
                        .setHost(uri.getHost())
                        .setPort(port)
                        .setSsl(https)
                        .setURI(target(uri))
                        .setFollowRedirects(false);
        request.headers().forEach(options::putHeader);
        return options;
    }

    private static String target(URI uri) {
        String path =
                uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    private static <T> T await(Future<T> future, Deadline deadline)
            throws IOException, InterruptedException {
        try {
            return future.toCompletionStage()
                    .toCompletableFuture()
                    .get(deadline.nanosLeft(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw deadline.missed("it did not answer");
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            String name = cause.getClass().getSimpleName();
            String message = cause.getMessage();
            throw new IOException(
                    message == null || message.isBlank() ? name : message + " (" + name + ")",
                    cause);
        }
    }

    @Override
    public void close() {
        var _ = client.close();
    }
}
