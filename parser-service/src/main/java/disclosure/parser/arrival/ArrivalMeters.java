package disclosure.parser.arrival;

import disclosure.events.Parse;
import disclosure.events.Stage;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * What operators watch: filings handled by stage and outcome, seconds a record waited on its topic,
 * seconds of reading. Lag in records comes from the Kafka client itself.
 */
@ApplicationScoped
class ArrivalMeters {

    private final MeterRegistry registry;
    private final Clock clock;

    ArrivalMeters(MeterRegistry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
    }

    /** A record is taken up, this long after it came on its topic. */
    void waited(String channel, ConsumerRecord<?, ?> record) {
        Duration wait = Duration.between(Instant.ofEpochMilli(record.timestamp()), clock.instant());
        Timer.builder("disclosure.arrival.wait")
                .description("Time from a record's stamp on its topic to its handling")
                .tag("channel", channel)
                .register(registry)
                .record(wait.isNegative() ? Duration.ZERO : wait);
    }

    /** A filing is kept and told. */
    void handled(Stage stage, @Nullable Parse parse) {
        registry.counter(
                        "disclosure.filings",
                        "stage",
                        stage.name(),
                        "status",
                        parse == null ? "none" : parse.status().name())
                .increment();
    }

    Timer.Sample begin() {
        return Timer.start(registry);
    }

    /** A document is read, or its reading was given up. */
    void read(Timer.Sample begun, String mediaType) {
        begun.stop(
                Timer.builder("disclosure.parse")
                        .description("Time to read one document and find its facts")
                        .tag("media", mediaType)
                        .register(registry));
    }
}
