package disclosure.local.demo;

import disclosure.events.AlertRaised;
import disclosure.events.Announced;
import disclosure.events.EventJson;
import disclosure.events.FilingDiscovered;
import disclosure.events.FilingStructured;
import disclosure.events.Stage;
import disclosure.events.StructuredFiling;
import disclosure.events.Topics;
import disclosure.local.demo.Console.Colour;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/** Reads along on the topics and prints one line per event. */
final class Journey implements AutoCloseable {

    private final Console console;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private long silent;

    private Journey(String bootstrapServers, Console console) {
        this.console = console;
        consumer =
                new KafkaConsumer<>(
                        Map.of(
                                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                                bootstrapServers,
                                ConsumerConfig.GROUP_ID_CONFIG,
                                "demo-" + UUID.randomUUID(),
                                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                                "latest",
                                ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
                                100,
                                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                                false),
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer());
    }

    static Journey watch(String bootstrapServers, Console console) {
        Journey journey = new Journey(bootstrapServers, console);
        Thread.ofPlatform().daemon().name("journey").start(journey::read);
        return journey;
    }

    @Override
    public void close() {
        consumer.wakeup();
    }

    private void read() {
        try (consumer) {
            consumer.subscribe(
                    List.of(
                            Topics.FILINGS_DISCOVERED.name(),
                            Topics.FILINGS_STRUCTURED.name(),
                            Topics.ALERTS_RAISED.name()));
            while (true) {
                consumer.poll(Duration.ofMillis(200)).forEach(this::show);
            }
        } catch (WakeupException e) {
            // Asked to end.
        }
    }

    private void show(ConsumerRecord<byte[], byte[]> message) {
        try {
            if (message.topic().equals(Topics.FILINGS_DISCOVERED.name())) {
                discovered(EventJson.read(message.value(), FilingDiscovered.class).filing());
            } else if (message.topic().equals(Topics.FILINGS_STRUCTURED.name())) {
                structured(EventJson.read(message.value(), FilingStructured.class));
            } else {
                raised(EventJson.read(message.value(), AlertRaised.class));
            }
        } catch (IOException e) {
            console.trouble("A record on %s is no event: %s".formatted(message.topic(), e));
        }
    }

    private void discovered(Announced filing) {
        if (filing.silent()) {
            silent++;
            if (silent == 1) {
                console.step(
                        Colour.DIM,
                        "baseline",
                        "filings that were there before are kept and structured, but alert nobody");
            }
            return;
        }
        console.step(
                Colour.BLUE,
                "discovered",
                known(filing.ticker(), filing.issuer().shortName(), filing.title()));
    }

    private void structured(FilingStructured event) {
        if (event.silent()) {
            return;
        }
        StructuredFiling filing = event.filing();
        String what = filing.stage() == Stage.HEADLINE ? "headline" : full(filing);
        console.step(
                Colour.BLUE,
                "structured",
                known(filing.ticker(), filing.filingId(), filing.category().code(), what));
    }

    /** Some issuers have no ticker, and some feeds no issuer. */
    private static String known(@Nullable String... words) {
        return Stream.of(words).filter(Objects::nonNull).collect(Collectors.joining("  "));
    }

    private static String full(StructuredFiling filing) {
        StringBuilder found = new StringBuilder("full");
        if (filing.parse() != null) {
            found.append(", ").append(filing.parse().status());
        }
        if (filing.investorRelations() != null) {
            found.append(", ")
                    .append(filing.investorRelations().questions().size())
                    .append(" questions");
        }
        return found.toString();
    }

    private void raised(AlertRaised alert) {
        console.step(
                Colour.YELLOW,
                "alert",
                "%s: \"%s\" hit by %s"
                        .formatted(
                                alert.tenant(),
                                alert.subscriptionName(),
                                alert.reasons().stream()
                                        .map(AlertRaised.Reason::clause)
                                        .distinct()
                                        .toList()));
    }
}
