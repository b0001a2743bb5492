package disclosure.parser;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import disclosure.events.EventJson;
import disclosure.parser.arrival.ReadingConfig;
import disclosure.parser.reading.ReaderProcesses;
import disclosure.parser.structure.FilingStructurer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** What the service is assembled from beside its own beans. */
final class Beans {

    private Beans() {}

    @Produces
    @ApplicationScoped
    static Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    static FilingStructurer structurer(Clock clock, ReadingConfig config) {
        return new FilingStructurer(clock, config.limits());
    }

    @Produces
    @Singleton
    static ReaderProcesses readers(ReadingConfig config) {
        return new ReaderProcesses(config.limits(), config.memory(), config.processes());
    }

    static void end(@Disposes ReaderProcesses readers) {
        readers.close();
    }

    /**
     * REST answers look like events: same times, same numbers, absent values as null. What
     * operators write is read whole: of two orders in one body the second would be passed over.
     */
    @Produces
    @Singleton
    static ObjectMapperCustomizer json() {
        return (ObjectMapper mapper) -> {
            EventJson.configure(mapper)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .getFactory()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature());
        };
    }
}
