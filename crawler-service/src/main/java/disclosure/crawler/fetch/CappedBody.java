package disclosure.crawler.fetch;

import java.io.IOException;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Reads a body and gives up at a number of bytes, whatever {@code Content-Length} claimed. */
final class CappedBody<T> implements BodySubscriber<T> {

    /** The limit was passed. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        TooLarge(long limit) {
            super("more than " + limit + " bytes");
        }
    }

    private final BodySubscriber<T> inner;
    private final long limit;
    private final CompletableFuture<T> result = new CompletableFuture<>();
    private long received;
    private Flow.@Nullable Subscription subscription;

    private CappedBody(BodySubscriber<T> inner, long limit) {
        this.inner = inner;
        this.limit = limit;
    }

    static <T> BodyHandler<T> of(BodyHandler<T> inner, long limit) {
        return info -> new CappedBody<>(inner.apply(info), limit);
    }

    @Override
    public CompletionStage<T> getBody() {
        var _ =
                inner.getBody()
                        .whenComplete(
                                (body, failure) -> {
                                    if (failure == null) {
                                        result.complete(body);
                                    } else {
                                        result.completeExceptionally(failure);
                                    }
                                });
        return result;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        inner.onSubscribe(given);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            received += buffer.remaining();
        }
        if (received <= limit) {
            inner.onNext(buffers);
            return;
        }
        if (subscription != null) {
            subscription.cancel();
        }
        TooLarge failure = new TooLarge(limit);
        result.completeExceptionally(failure);
        inner.onError(failure);
    }

    @Override
    public void onError(Throwable failure) {
        inner.onError(failure);
    }

    @Override
    public void onComplete() {
        inner.onComplete();
    }
}
