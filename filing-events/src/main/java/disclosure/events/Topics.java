package disclosure.events;

import java.time.Duration;
import java.util.List;

/**
 * Every topic, declared once. The local stack, the tests and the manifests create what stands here;
 * services name a topic in their configuration and are held to this list by a test.
 */
public final class Topics {

    /**
     * Largest record on any topic, in bytes: producers, topics and brokers all carry this limit.
     * Extracted text that would pass it is cut and flagged ({@link FilingText#cut()}).
     */
    public static final int MAX_RECORD_BYTES = 8 * 1024 * 1024;

    /**
     * {@link FilingDiscovered}: told the moment an announcement is seen, before its document is
     * fetched.
     */
    public static final Topic FILINGS_DISCOVERED = topic("filings.discovered", 12, 7);

    /**
     * {@link DocumentStored}: of its own, so that a long document never holds up another issuer's
     * headline.
     */
    public static final Topic FILINGS_DOCUMENTS = topic("filings.documents", 12, 7);

    /** {@link FilingStructured}, stage HEADLINE and stage FULL. */
    public static final Topic FILINGS_STRUCTURED = topic("filings.structured", 12, 14);

    /** {@link AlertRaised}, for those who consume alerts from Kafka. */
    public static final Topic ALERTS_RAISED = topic("alerts.raised", 12, 14);

    /** The topics above and their dead-letter topics. */
    public static final List<Topic> ALL =
            List.of(
                    FILINGS_DISCOVERED,
                    FILINGS_DOCUMENTS,
                    FILINGS_STRUCTURED,
                    ALERTS_RAISED,
                    FILINGS_DISCOVERED.deadLetter(),
                    FILINGS_DOCUMENTS.deadLetter(),
                    FILINGS_STRUCTURED.deadLetter(),
                    ALERTS_RAISED.deadLetter());

    private Topics() {}

    private static Topic topic(String name, int partitions, int days) {
        return new Topic(name, partitions, Duration.ofDays(days), "zstd", MAX_RECORD_BYTES);
    }
}
