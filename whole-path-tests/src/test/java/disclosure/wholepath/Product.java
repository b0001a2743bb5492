package disclosure.wholepath;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.local.LocalStack;
import disclosure.local.LocalStackConfig;
import disclosure.local.testing.DeleteTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.jspecify.annotations.Nullable;

/** The running product with two funds, one of which has a webhook receiver. */
final class Product implements AutoCloseable {

    private static final String FUND = "harbour-fund";
    private static final String OTHER_FUND = "lantern-capital";
    private static final String[] ANALYST = {"filings:read", "alerts:write"};

    private static @Nullable Product shared;

    private final Path directory;
    private final LocalStack stack;
    private final Receiver receiver;
    private final Rest fund;
    private final Rest otherFund;
    private final String channel;

    private Product(Path directory, LocalStack stack) {
        this.directory = directory;
        this.stack = stack;
        this.receiver = new Receiver();
        this.fund = user(FUND, ANALYST);
        this.otherFund = user(OTHER_FUND, ANALYST);
        awaitBaseline();
        this.channel = channel();
    }

    /**
     * The product as it comes, for tests that leave it well and know their own filings and
     * subscriptions from others'. It takes half a minute to start, so a process has one; it ends
     * with the process.
     */
    static synchronized Product shared() {
        Product running = shared;
        if (running == null) {
            running = start(config -> config);
            shared = running;
            Runtime.getRuntime().addShutdownHook(new Thread(running::close, "stop"));
        }
        return running;
    }

    /** The product with something else configured; whoever starts it closes it. */
    static Product start(UnaryOperator<LocalStackConfig> other) {
        try {
            Path root = Path.of(System.getProperty("repository.root", "..")).toRealPath();
            Path directory = Files.createTempDirectory("whole-path");
            LocalStackConfig config =
                    LocalStackConfig.onFreePorts(root, directory).withExchange("--filings", "40");
            return new Product(directory, LocalStack.start(other.apply(config)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    LocalStack stack() {
        return stack;
    }

    ExchangeControl exchange() {
        return new ExchangeControl(stack.exchange());
    }

    Receiver receiver() {
        return receiver;
    }

    Rest fund() {
        return fund;
    }

    Rest otherFund() {
        return otherFund;
    }

    Rest stranger() {
        return new Rest(stack.frontDoor(), "");
    }

    Rest user(String tenant, String... scopes) {
        return new Rest(stack.frontDoor(), stack.identity().token("analyst", tenant, scopes));
    }

    /** Creates a subscription of the fund that tells its webhook; answered means that it holds. */
    void subscribe(String name, Map<String, ?> rule) {
        Map<String, Object> body = new HashMap<>(rule);
        body.put("name", name);
        body.put("channels", List.of(channel));
        Rest.Answer answer = fund.post("/api/subscriptions", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }

    Receiver.Delivered awaitAlert(String subscription) {
        await("an alert of " + subscription).until(() -> receiver.first(subscription).isPresent());
        return receiver.first(subscription).orElseThrow();
    }

    JsonNode awaitFull(String filingId) {
        await(filingId + " is read")
                .until(
                        () ->
                                fund.get("/api/filings/" + filingId)
                                        .json()
                                        .path("stage")
                                        .asText()
                                        .equals("FULL"));
        return fund.get("/api/filings/" + filingId).json();
    }

    /** Waits on a condition; the limit only ends a test that has failed. */
    ConditionFactory await(String what) {
        return Awaitility.await(what)
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(100));
    }

    void send(String topic, String key, byte[] value) {
        Map<String, Object> settings = Map.of("bootstrap.servers", stack.bootstrapServers());
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            var _ = producer.send(new ProducerRecord<>(topic, key, value));
            producer.flush();
        }
    }

    /** Why each record on a dead-letter topic was put there. */
    List<String> deadLetterReasons(String topic) {
        Map<String, Object> settings = Map.of("bootstrap.servers", stack.bootstrapServers());
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(
                        settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            TopicPartition letters = new TopicPartition(topic + ".dead-letter", 0);
            consumer.assign(List.of(letters));
            consumer.seekToBeginning(List.of(letters));
            List<String> reasons = new ArrayList<>();
            await("a dead letter of " + topic)
                    .pollInSameThread()
                    .until(
                            () -> {
                                consumer.poll(Duration.ofMillis(500))
                                        .forEach(
                                                letter ->
                                                        reasons.add(
                                                                new String(
                                                                        letter.headers()
                                                                                .lastHeader(
                                                                                        "dead-letter-reason")
                                                                                .value(),
                                                                        StandardCharsets.UTF_8)));
                                return !reasons.isEmpty();
                            });
            return reasons;
        }
    }

    @Override
    public void close() {
        stack.close();
        receiver.close();
        DeleteTree.of(directory);
    }

    /** Until everything that was there before is known to one source. */
    void awaitWatching(String source) {
        Rest operator = user(FUND, "ops");
        await(source + " is watched")
                .until(
                        () ->
                                operator.get("/api/sources/" + source)
                                        .json()
                                        .path("state")
                                        .asText()
                                        .equals("watching"));
    }

    private void awaitBaseline() {
        Rest operator = user(FUND, "ops");
        await("the first poll")
                .until(
                        () -> {
                            JsonNode last =
                                    operator.get("/api/sources").json().findValue("lastSuccessAt");
                            return last != null && !last.isNull();
                        });
    }

    private String channel() {
        Rest.Answer answer =
                fund.post(
                        "/api/channels",
                        Map.of("name", "desk", "type", "webhook", "url", receiver.url()));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        receiver.secret(answer.json().path("secret").asText());
        return answer.json().path("id").asText();
    }
}
