package disclosure.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;

/**
 * The wire form of every event and REST answer: ISO 8601 times with their own offset, plain
 * decimals, absent values as null.
 */
public final class EventJson {

    private static final ObjectMapper MAPPER = configure(JsonMapper.builder().build());

    private EventJson() {}

    /**
     * Applies the contract's settings to a service's own mapper, so that REST answers look like
     * events.
     */
    public static ObjectMapper configure(ObjectMapper mapper) {
        mapper.getFactory().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN.mappedFeature());
        return mapper.registerModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                // An exchange's midnight stays the exchange's midnight, in both directions.
                .disable(SerializationFeature.WRITE_DATES_WITH_CONTEXT_TIME_ZONE)
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                // A newer producer may add keys; an older consumer reads on.
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    }

    /** The JSON of a record of this package, UTF-8. */
    public static byte[] write(Object event) {
        try {
            return MAPPER.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "a record of the contract cannot be written as JSON", e);
        }
    }

    /**
     * Reads a record of this package.
     *
     * @throws IOException when the bytes are not JSON of that shape; the message names the place
     */
    public static <T> T read(byte[] json, Class<T> type) throws IOException {
        return MAPPER.readValue(json, type);
    }

    /** Takes one record after the other. */
    public interface Reader<T> {
        /** Answers false to hear of no more. */
        boolean read(T record) throws IOException;
    }

    /**
     * Reads records of this package that follow one another, each as it arrives.
     *
     * @throws IOException when the reader does, the stream breaks off, or it is not JSON of that
     *     shape
     */
    public static <T> void readEach(InputStream json, Class<T> type, Reader<T> reader)
            throws IOException {
        try (MappingIterator<T> records = MAPPER.readerFor(type).readValues(json)) {
            boolean more = true;
            while (more && records.hasNextValue()) {
                more = reader.read(records.nextValue());
            }
        }
    }
}
