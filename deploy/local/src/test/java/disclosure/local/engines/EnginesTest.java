package disclosure.local.engines;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.events.Topic;
import disclosure.events.Topics;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnginesTest {

    @TempDir Path data;

    @Test
    void keepTheirDataAndTopicsOverARestart() throws Exception {
        try (Engines engines = Engines.start(data, 0, 0)) {
            execute(engines, "CREATE TABLE kept (word text)");
        }
        try (Engines engines = Engines.start(data, 0, 0)) {
            execute(engines, "INSERT INTO kept VALUES ('still here')");
            assertThat(topics(engines)).containsAll(Topics.ALL.stream().map(Topic::name).toList());
        }
    }

    @Test
    void bringBackTheSameBrokerAfterItWasStopped() throws Exception {
        try (Engines engines = Engines.start(data, 0, 0)) {
            String before = engines.bootstrapServers();
            engines.stopBroker();
            engines.startBroker();
            assertThat(engines.bootstrapServers()).isEqualTo(before);
            assertThat(topics(engines)).contains(Topics.FILINGS_DISCOVERED.name());
        }
    }

    private static void execute(Engines engines, String sql) throws Exception {
        try (Connection connection =
                        DriverManager.getConnection(engines.jdbcUrl(), engines.databaseUser(), "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Set<String> topics(Engines engines) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", engines.bootstrapServers()))) {
            return admin.listTopics().names().get();
        }
    }
}
