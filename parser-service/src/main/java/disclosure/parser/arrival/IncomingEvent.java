package disclosure.parser.arrival;

import com.fasterxml.jackson.databind.JsonMappingException;
import disclosure.events.Announced;
import disclosure.events.Document;
import disclosure.events.DocumentStored;
import disclosure.events.EventJson;
import disclosure.events.Trace;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Reading a record as an event. */
final class IncomingEvent {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private IncomingEvent() {}

    static <T> T of(ConsumerRecord<String, byte @Nullable []> record, Class<T> type) {
        byte[] value = record.value();
        if (value == null) {
            throw new MalformedEvent("a record without a value", null);
        }
        try {
            return EventJson.read(value, type);
        } catch (IOException e) {
            throw new MalformedEvent(
                    "not a %s: %s%s".formatted(type.getSimpleName(), place(e), firstLine(e)), e);
        }
    }

    /** The announcement of an event, which JSON may have left out in part. */
    static Announced complete(@Nullable Announced filing) {
        if (filing == null) {
            throw new MalformedEvent("filing is missing", null);
        }
        required("filingId", filing.filingId());
        // Revisions count from 1; an absent number reads as 0.
        required("revision", filing.revision() > 0 ? filing.revision() : null);
        required("source", filing.source());
        required("exchange", filing.exchange());
        required("issuer", filing.issuer());
        required("title", filing.title());
        required("publishedAt", filing.publishedAt());
        required("publishedPrecision", filing.publishedPrecision());
        required("firstSeenAt", filing.firstSeenAt());
        required("trace", filing.trace());
        return filing;
    }

    /** The documents of an event, the main one first; empty where there is none. */
    static List<Document> addressed(DocumentStored event) {
        List<Document> documents =
                Stream.concat(Stream.ofNullable(event.document()), event.further().stream())
                        .toList();
        for (Document document : documents) {
            if (document.sha256() == null || !SHA256.matcher(document.sha256()).matches()) {
                throw new MalformedEvent(
                        "document.sha256 is not a SHA-256 in lower-case hex", null);
            }
        }
        return documents;
    }

    private static void required(String field, @Nullable Object value) {
        if (value == null) {
            throw new MalformedEvent("filing." + field + " is missing", null);
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
                filing.securities(),
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

    /** Where in the JSON it goes wrong: {@code filing.revision: }. */
    private static String place(IOException e) {
        if (!(e instanceof JsonMappingException mapping) || mapping.getPath().isEmpty()) {
            return "";
        }
        return mapping.getPath().stream()
                .map(part -> String.valueOf(part.getFieldName()))
                .collect(Collectors.joining(".", "", ": "));
    }

    private static String firstLine(IOException e) {
        String message = String.valueOf(e.getMessage());
        return message.lines().findFirst().orElse(message);
    }
}
