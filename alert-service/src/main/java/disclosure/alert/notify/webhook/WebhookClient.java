package disclosure.alert.notify.webhook;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Posts to an address that was checked: the connection is opened to that literal address, while the
 * URL's host stays in the Host header, in SNI and in the certificate's check. No name is looked up
 * here, no proxy asked and no redirect followed.
 */
final class WebhookClient {

    /** What came of a request. */
    sealed interface Result {}

    /** The receiver answered. */
    record Answered(Answer answer) implements Result {}

    /** It did not; why, in words. */
    record Unanswered(String why) implements Result {}

    // Shorter than the idle timeout of common servers (5 s), whose closing would cost an attempt.
    private static final int KEEP_ALIVE_SECONDS = 3;
    private static final Duration BODY_TIMEOUT = Duration.ofSeconds(2);

    private static final long BEFORE_DEADLINE_MILLIS = 200;

    private final Vertx vertx;
    private final WebhookConfig config;
    private final HttpClient client;

    WebhookClient(Vertx vertx, WebhookConfig config) {
        this.vertx = vertx;
        this.config = config;
        this.client =
                vertx.createHttpClient(
                        new HttpClientOptions()
                                .setConnectTimeout((int) config.connectTimeout().toMillis())
                                .setKeepAliveTimeout(KEEP_ALIVE_SECONDS)
                                .setMaxPoolSize(16)
                                .setName("webhooks"));
    }

    /** Posts to the first of the addresses that accepts a connection. */
    Result post(Message message, List<InetAddress> addresses) throws InterruptedException {
        long deadline = System.nanoTime() + config.totalTimeout().toNanos();
        String why = "it has no address";
        for (InetAddress address : addresses) {
            HttpClientRequest request;
            try {
                request = connected(options(message, address, deadline), deadline);
            } catch (ExecutionException e) {
                why = "no connection: " + words(e);
                continue;
            } catch (TimeoutException e) {
                return new Unanswered("no connection within " + seconds());
            }
            return exchange(request, message, deadline);
        }
        return new Unanswered(why);
    }

    /** A place in the pool that comes too late is given back: nobody else would ever do so. */
    private HttpClientRequest connected(RequestOptions options, long deadline)
            throws InterruptedException, ExecutionException, TimeoutException {
        Future<HttpClientRequest> request = client.request(options);
        try {
            return await(request, deadline);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof TimeoutException timeout) {
                throw timeout;
            }
            throw e;
        } catch (TimeoutException | InterruptedException e) {
            var _ = request.onSuccess(HttpClientRequest::reset);
            throw e;
        }
    }

    private Result exchange(HttpClientRequest request, Message message, long deadline)
            throws InterruptedException {
        // Registered before anything is sent, so that it runs on the event loop as the head comes;
        // later, a quick answer would be over before its body is listened to.
        Future<Answer> answer = request.response().compose(response -> answer(response, deadline));
        try {
            var _ = request.send(Buffer.buffer(message.body()));
            return new Answered(await(answer, deadline));
        } catch (ExecutionException e) {
            return new Unanswered("no answer: " + words(e));
        } catch (TimeoutException e) {
            request.reset();
            return new Unanswered("no answer within " + seconds());
        } catch (InterruptedException e) {
            request.reset();
            throw e;
        }
    }

    private RequestOptions options(Message message, InetAddress address, long deadline) {
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                // Whoever waits for a place in the pool leaves the queue then.
                .setConnectTimeout(Math.max(1, millisUntil(deadline)))
                .setServer(
                        SocketAddress.inetSocketAddress(message.port(), address.getHostAddress()))
                .setHost(message.url().getHost())
                .setPort(message.port())
                .setSsl(message.https())
                .setURI(message.target())
                .setFollowRedirects(false)
                .putHeader("content-type", "application/json")
                .putHeader("user-agent", "disclosure-monitor/0.1 (standard-webhooks)")
                .putHeader("webhook-id", message.id())
                .putHeader("webhook-timestamp", Long.toString(message.seconds()))
                .putHeader("webhook-signature", message.signature());
    }

    /**
     * The status decides, so a body that is long, slow or broken off changes nothing: what was read
     * by then is the excerpt, and the connection is not used again.
     */
    private Future<Answer> answer(HttpClientResponse response, long deadline) {
        Buffer read = Buffer.buffer();
        Promise<Boolean> end = Promise.promise();
        long timer = vertx.setTimer(bodyMillis(deadline), id -> end.tryComplete(false));
        response.handler(
                part -> {
                    int room = config.answerBytes() - read.length();
                    read.appendBuffer(part, 0, Math.min(room, part.length()));
                    if (part.length() > room) {
                        end.tryComplete(false);
                    }
                });
        response.exceptionHandler(e -> end.tryComplete(false));
        response.endHandler(nothing -> end.tryComplete(true));
        return end.future()
                .map(
                        whole -> {
                            vertx.cancelTimer(timer);
                            if (!whole) {
                                response.request().connection().close();
                            }
                            return new Answer(
                                    response.statusCode(),
                                    response.getHeader("retry-after"),
                                    read.toString(StandardCharsets.UTF_8));
                        });
    }

    private static long bodyMillis(long deadline) {
        long left = millisUntil(deadline) - BEFORE_DEADLINE_MILLIS;
        return Math.max(1, Math.min(BODY_TIMEOUT.toMillis(), left));
    }

    private static long millisUntil(long deadline) {
        return TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
    }

    private static <T> T await(Future<T> future, long deadline)
            throws InterruptedException, ExecutionException, TimeoutException {
        CompletableFuture<T> waiting = future.toCompletionStage().toCompletableFuture();
        return waiting.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    private String seconds() {
        return config.totalTimeout().toMillis() / 1000.0 + " s";
    }

    private static String words(ExecutionException failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }
}
