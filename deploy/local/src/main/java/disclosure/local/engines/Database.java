package disclosure.local.engines;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.logging.Logger;

/** One PostgreSQL server with the database {@code disclosure}. */
final class Database implements AutoCloseable {

    static final String USER = "postgres";
    private static final String NAME = "disclosure";
    private static final Logger LOG = Logger.getLogger(Database.class.getName());

    private final Closeable server;
    private final int port;

    private Database(Closeable server, int port) {
        this.server = server;
        this.port = port;
    }

    static Database start(Path directory, int wantedPort) {
        int port = FreePort.orAny(wantedPort);
        try {
            Database database =
                    new Database(
                            rootWithoutNamespaces()
                                    ? asNobody(directory, port)
                                    : asThisUser(directory, port),
                            port);
            database.createIfMissing();
            return database;
        } catch (IOException | SQLException | IllegalStateException e) {
            throw new EngineException(
                    "PostgreSQL does not start in %s on port %d: %s"
                            .formatted(directory, port, e.getMessage()),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineException("interrupted while PostgreSQL started", e);
        }
    }

    String jdbcUrl() {
        return jdbcUrl(NAME);
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new EngineException("PostgreSQL does not stop: " + e.getMessage(), e);
        }
    }

    /**
     * The server refuses root; the library then opens a user namespace, which a hardened kernel
     * forbids.
     */
    private static boolean rootWithoutNamespaces() {
        boolean root =
                "root".equals(System.getProperty("user.name"))
                        && System.getProperty("os.name").startsWith("Linux");
        return root && !LinuxUtils.isUnshareAvailable();
    }

    private static Closeable asThisUser(Path directory, int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(directory)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("max_connections", "60")
                .setServerConfig("synchronous_commit", "on")
                .start();
    }

    private static Closeable asNobody(Path directory, int port)
            throws IOException, InterruptedException {
        LOG.warning(
                () ->
                        "PostgreSQL does not run as root and this machine allows no user namespaces:"
                                + " it runs as user nobody and keeps its files in "
                                + OtherUserPostgres.home(directory));
        return OtherUserPostgres.start("nobody", directory, port);
    }

    private String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    private void createIfMissing() throws SQLException {
        try (Connection connection = DriverManager.getConnection(jdbcUrl("postgres"), USER, "");
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
