package disclosure.parser.arrival;

import disclosure.events.Announced;
import disclosure.events.EventJson;
import disclosure.events.Trace;
import java.io.IOException;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Reading a record as an event. */
final class IncomingEvent {

    private IncomingEvent() {}

    static <T> T of(ConsumerRecord<String, byte @Nullable []> record, Class<T> type) {
        byte[] value = record.value();
        if (value == null) {
            throw new MalformedEvent("a record without a value", new NullPointerException());
        }
        try {
            return EventJson.read(value, type);
        } catch (IOException e) {
            throw new MalformedEvent(
                    "not a %s: %s".formatted(type.getSimpleName(), firstLine(e)), e);
        }
    }

    /**
     * The announcement with the time its record came on Kafka, unless an earlier hop stamped it.
     */
    static Announced stamped(Announced filing, ConsumerRecord<?, ?> record) {
        Instant onKafka = filing.trace().onKafka();
        Trace trace =
                filing.trace()
                        .onKafkaAt(
                                onKafka == null
                                        ? Instant.ofEpochMilli(record.timestamp())
                                        : onKafka);
        return new Announced(
                filing.filingId(),
                filing.revision(),
                filing.source(),
                filing.exchange(),
                filing.ticker(),
                filing.issuer(),
                filing.title(),
                filing.feedCategory(),
                filing.documentUrl(),
                filing.publishedAt(),
                filing.publishedPrecision(),
                filing.firstSeenAt(),
                filing.change(),
                filing.silent(),
                trace);
    }

    private static String firstLine(IOException e) {
        String message = String.valueOf(e.getMessage());
        return message.lines().findFirst().orElse(message);
    }
}
