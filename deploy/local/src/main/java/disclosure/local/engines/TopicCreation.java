package disclosure.local.engines;

import disclosure.events.Topic;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/** Creates topics as the contract declares them; one that is there already stays as it is. */
final class TopicCreation {

    private TopicCreation() {}

    static void createMissing(String bootstrapServers, List<Topic> topics) {
        try (Admin admin =
                Admin.create(
                        Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            Set<String> existing = admin.listTopics().names().get();
            List<NewTopic> missing =
                    topics.stream()
                            .filter(topic -> !existing.contains(topic.name()))
                            .map(TopicCreation::asNewTopic)
                            .toList();
            admin.createTopics(missing).all().get();
        } catch (ExecutionException e) {
            throw new EngineException("Kafka does not create the topics", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineException("interrupted while Kafka created the topics", e);
        }
    }

    private static NewTopic asNewTopic(Topic topic) {
        return new NewTopic(topic.name(), topic.partitions(), (short) 1)
                .configs(
                        Map.of(
                                TopicConfig.RETENTION_MS_CONFIG,
                                Long.toString(topic.retention().toMillis()),
                                TopicConfig.COMPRESSION_TYPE_CONFIG,
                                topic.compression(),
                                TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                                Integer.toString(topic.maxMessageBytes())));
    }
}
