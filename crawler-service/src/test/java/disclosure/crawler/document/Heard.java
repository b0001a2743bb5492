package disclosure.crawler.document;

import disclosure.crawler.outbox.Outbox;
import disclosure.crawler.outbox.Untold;
import disclosure.crawler.outbox.UntoldRows;
import disclosure.events.Announced;
import disclosure.events.DocumentStored;
import disclosure.events.FilingDiscovered;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Outboxes whose broker remembers what it was told. */
final class Heard {

    private final List<Object> events = new ArrayList<>();
    final Outbox outbox = outbox();

    private Outbox outbox() {
        Outbox box =
                new Outbox(
                        new Nothing(),
                        untold -> {
                            events.add(untold.event());
                            return CompletableFuture.completedFuture(null);
                        },
                        Runnable::run);
        box.relay();
        return box;
    }

    List<Announced> filings() {
        return events.stream()
                .filter(FilingDiscovered.class::isInstance)
                .map(event -> ((FilingDiscovered) event).filing())
                .toList();
    }

    List<DocumentStored> documents() {
        return events.stream()
                .filter(DocumentStored.class::isInstance)
                .map(DocumentStored.class::cast)
                .toList();
    }

    private static final class Nothing implements UntoldRows {
        @Override
        public List<Untold> oldest(int limit) {
            return List.of();
        }

        @Override
        public void markTold(List<Long> rows) {}
    }
}
