package disclosure.local.engines;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;

/** One PostgreSQL server with the database {@code disclosure}. */
final class Database implements AutoCloseable {

    static final String USER = "postgres";
    private static final String NAME = "disclosure";

    private final EmbeddedPostgres server;

    private Database(EmbeddedPostgres server) {
        this.server = server;
    }

    static Database start(Path directory, int wantedPort) {
        try {
            EmbeddedPostgres server =
                    EmbeddedPostgres.builder()
                            .setDataDirectory(directory)
                            .setCleanDataDirectory(false)
                            .setRegisterShutdownHook(false)
                            .setPort(FreePort.orAny(wantedPort))
                            .setPGStartupWait(Duration.ofSeconds(60))
                            .setServerConfig("listen_addresses", "127.0.0.1")
                            .setServerConfig("max_connections", "60")
                            .setServerConfig("synchronous_commit", "on")
                            .start();
            createIfMissing(server.getPostgresDatabase());
            return new Database(server);
        } catch (IOException | SQLException | IllegalStateException e) {
            throw new EngineException(
                    "PostgreSQL does not start in %s: %s".formatted(directory, e.getMessage()), e);
        }
    }

    String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port(), NAME);
    }

    int port() {
        return server.getPort();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new EngineException("PostgreSQL does not stop", e);
        }
    }

    private static void createIfMissing(DataSource postgres) throws SQLException {
        try (Connection connection = postgres.getConnection();
                Statement statement = connection.createStatement()) {
            boolean exists;
            try (var found =
                    statement.executeQuery(
                            "SELECT 1 FROM pg_database WHERE datname = '" + NAME + "'")) {
                exists = found.next();
            }
            if (!exists) {
                statement.execute("CREATE DATABASE " + NAME);
            }
        }
    }
}
