package disclosure.crawler.outbox;

import java.util.concurrent.CompletionStage;

/** Where rows are told. */
@FunctionalInterface
public interface Teller {

    /**
     * Sends one record; the records of one caller keep their order.
     *
     * @return completes when the broker has acknowledged it, or fails
     */
    CompletionStage<?> tell(Untold untold);
}
