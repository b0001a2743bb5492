package disclosure.events;

import java.time.Duration;

/**
 * One Kafka topic as it has to be created.
 *
 * @param name the topic's name
 * @param partitions number of partitions; an issuer's filings share one, since the record key is
 *     {@code EXCHANGE:ticker}
 * @param retention how long a record is kept
 * @param compression value of {@code compression.type}
 * @param maxMessageBytes value of {@code max.message.bytes}, in bytes after compression
 */
public record Topic(
        String name, int partitions, Duration retention, String compression, int maxMessageBytes) {

    /**
     * The dead-letter topic of this one: same limit, one partition, kept long enough for a person
     * to look and replay.
     */
    Topic deadLetter() {
        return new Topic(
                name + ".dead-letter", 1, Duration.ofDays(30), compression, maxMessageBytes);
    }
}
