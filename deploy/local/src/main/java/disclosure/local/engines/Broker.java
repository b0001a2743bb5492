package disclosure.local.engines;

import disclosure.events.Topics;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.utils.Time;

/** One Kafka broker that is its own controller (KRaft), inside this JVM. */
final class Broker implements AutoCloseable {

    /** Any 16 bytes in base64: the cluster is known by it in its own storage only. */
    private static final String CLUSTER_ID = "RGlzY2xvc3VyZUxvY2FsMQ";

    private final Path directory;
    private final int port;
    private final int controllerPort;
    private KafkaRaftServer server;

    private Broker(Path directory, int port, int controllerPort) {
        this.directory = directory;
        this.port = port;
        this.controllerPort = controllerPort;
        format();
        this.server = launch();
    }

    static Broker start(Path directory, int wantedPort) {
        Broker broker = new Broker(directory, FreePort.orAny(wantedPort), FreePort.orAny(0));
        TopicCreation.createMissing(broker.bootstrapServers(), Topics.ALL);
        return broker;
    }

    String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    int port() {
        return port;
    }

    void stop() {
        server.shutdown();
        server.awaitShutdown();
    }

    void startAgain() {
        server = launch();
    }

    @Override
    public void close() {
        stop();
    }

    private KafkaRaftServer launch() {
        try {
            KafkaRaftServer started =
                    new KafkaRaftServer(new KafkaConfig(settings(), false), Time.SYSTEM);
            started.startup();
            return started;
        } catch (KafkaException e) {
            throw new EngineException(
                    "Kafka does not start on port " + port + ": " + e.getMessage(), e);
        }
    }

    private void format() {
        try {
            Files.createDirectories(directory);
            Path file = directory.resolve("server.properties");
            Properties properties = new Properties();
            properties.putAll(settings());
            try (var writer = Files.newBufferedWriter(file)) {
                properties.store(writer, null);
            }
            format(file);
        } catch (IOException e) {
            throw new EngineException("Kafka cannot write its files in " + directory, e);
        }
    }

    private static void format(Path settings) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        String[] arguments = {
            "format", "-t", CLUSTER_ID, "-c", settings.toString(), "--ignore-formatted"
        };
        int status =
                StorageTool.execute(arguments, new PrintStream(said, true, StandardCharsets.UTF_8));
        if (status != 0) {
            throw new EngineException(
                    "Kafka cannot format its storage: " + said.toString(StandardCharsets.UTF_8));
        }
    }

    private Map<String, String> settings() {
        return Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", "1"),
                Map.entry(
                        "listeners",
                        "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d"
                                .formatted(port, controllerPort)),
                Map.entry("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port),
                Map.entry(
                        "listener.security.protocol.map",
                        "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"),
                Map.entry("controller.listener.names", "CONTROLLER"),
                Map.entry("controller.quorum.voters", "1@127.0.0.1:" + controllerPort),
                Map.entry("log.dirs", directory.resolve("logs").toString()),
                Map.entry("message.max.bytes", Integer.toString(Topics.MAX_RECORD_BYTES)),
                Map.entry("auto.create.topics.enable", "false"),
                Map.entry("offsets.topic.num.partitions", "3"),
                Map.entry("offsets.topic.replication.factor", "1"),
                Map.entry("transaction.state.log.replication.factor", "1"),
                Map.entry("transaction.state.log.min.isr", "1"),
                Map.entry("share.coordinator.state.topic.replication.factor", "1"),
                Map.entry("share.coordinator.state.topic.min.isr", "1"),
                // One broker and few consumers: waiting for more members only delays the start.
                Map.entry("group.initial.rebalance.delay.ms", "0"),
                Map.entry("num.network.threads", "2"),
                Map.entry("num.io.threads", "2"),
                Map.entry("log.cleaner.dedupe.buffer.size", "2097152"));
    }
}
