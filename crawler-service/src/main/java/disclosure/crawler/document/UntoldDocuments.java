package disclosure.crawler.document;

import disclosure.crawler.outbox.Channels;
import disclosure.crawler.outbox.Outbox;
import disclosure.crawler.outbox.Untold;
import disclosure.crawler.outbox.UntoldRows;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** The outbox of stored and refused documents. */
@ApplicationScoped
public class UntoldDocuments {

    private final DocumentRepository rows;
    private final FilingDocuments documents;
    private final Channels channels;
    private final Clock clock;

    UntoldDocuments(
            DocumentRepository rows, FilingDocuments documents, Channels channels, Clock clock) {
        this.rows = rows;
        this.documents = documents;
        this.channels = channels;
        this.clock = clock;
    }

    /** The outbox of one source; one per process. */
    public Outbox of(String source) {
        return channels.documents(new OfSource(source));
    }

    private final class OfSource implements UntoldRows {
        private final String source;

        OfSource(String source) {
            this.source = source;
        }

        @Override
        public List<Untold> oldest(int limit) {
            return QuarkusTransaction.requiringNew()
                    .call(
                            () ->
                                    rows.untold(source, limit).stream()
                                            .map(documents::untold)
                                            .toList());
        }

        @Override
        public void markTold(List<Long> ids) {
            QuarkusTransaction.requiringNew().run(() -> rows.markTold(ids, clock.instant()));
        }
    }
}
