package disclosure.wholepath.manifests;

import disclosure.events.Topic;
import disclosure.events.Topics;
import java.util.stream.Collectors;

/**
 * The script with which an installation creates its topics, made from the contract's declaration.
 */
final class TopicScript {

    private static final String HEAD =
            """
            #!/bin/sh
            # Made from disclosure.events.Topics; run the manifest tests with -Dmanifests.write=true to make it anew.
            # Creates the topics that are missing and leaves the others as they are.
            set -eu
            : "${KAFKA_BOOTSTRAP_SERVERS:?address of the brokers}" "${REPLICATION_FACTOR:=3}"

            create() { # name partitions retention-ms compression max-bytes
              /opt/kafka/bin/kafka-topics.sh --bootstrap-server "$KAFKA_BOOTSTRAP_SERVERS" --create --if-not-exists \\
                --topic "$1" --partitions "$2" --replication-factor "$REPLICATION_FACTOR" \\
                --config retention.ms="$3" --config compression.type="$4" --config max.message.bytes="$5"
            }

            """;

    private TopicScript() {}

    static String text() {
        return Topics.ALL.stream()
                .map(TopicScript::line)
                .collect(Collectors.joining("\n", HEAD, "\n"));
    }

    private static String line(Topic topic) {
        return "create %s %d %d %s %d"
                .formatted(
                        topic.name(),
                        topic.partitions(),
                        topic.retention().toMillis(),
                        topic.compression(),
                        topic.maxMessageBytes());
    }
}
