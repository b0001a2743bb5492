package disclosure.crawler.outbox;

import java.time.Instant;

/**
 * A row the world has not heard of.
 *
 * @param row its number, unique within its kind
 * @param key Kafka record key
 * @param type CloudEvents type
 * @param id CloudEvents id, the same each time this row is told
 * @param subject CloudEvents subject
 * @param time when it happened
 * @param event record of the contract
 */
public record Untold(
        long row, String key, String type, String id, String subject, Instant time, Object event) {}
