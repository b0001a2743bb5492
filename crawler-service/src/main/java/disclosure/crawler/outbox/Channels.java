package disclosure.crawler.outbox;

import io.smallrye.reactive.messaging.MutinyEmitter;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;

/**
 * The two topics this service tells on. The buffers hold what an {@link Outbox} may send at once.
 */
@Singleton
public final class Channels {

    private final KafkaTeller discovered;
    private final KafkaTeller documents;
    private final ExecutorService marking =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("outbox-", 0).factory());

    Channels(
            @Channel("filings-discovered")
                    @OnOverflow(value = OnOverflow.Strategy.BUFFER, bufferSize = 8192)
                    MutinyEmitter<byte[]> discovered,
            @Channel("filings-documents")
                    @OnOverflow(value = OnOverflow.Strategy.BUFFER, bufferSize = 8192)
                    MutinyEmitter<byte[]> documents) {
        this.discovered = new KafkaTeller(discovered);
        this.documents = new KafkaTeller(documents);
    }

    /** An outbox for discovered filings. */
    public Outbox discovered(UntoldRows rows) {
        return new Outbox(rows, discovered, marking);
    }

    /** An outbox for stored documents. */
    public Outbox documents(UntoldRows rows) {
        return new Outbox(rows, documents, marking);
    }

    @PreDestroy
    void close() {
        marking.shutdown();
    }
}
