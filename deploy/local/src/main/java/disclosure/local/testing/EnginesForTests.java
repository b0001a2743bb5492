package disclosure.local.testing;

import disclosure.local.LocalIdentity;
import disclosure.local.engines.Engines;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives a {@code @QuarkusTest} the real PostgreSQL and Kafka, on free ports and with fresh data.
 * They start with the first test class of a JVM and end with it, because starting them costs more
 * than all tests of a service together.
 */
public final class EnginesForTests implements QuarkusTestResourceLifecycleManager {

    private static @Nullable Running running;

    private record Running(Engines engines, LocalIdentity identity) {}

    @Override
    public Map<String, String> start() {
        Running now = running();
        return Map.of(
                "quarkus.datasource.jdbc.url", now.engines.jdbcUrl(),
                "quarkus.datasource.username", now.engines.databaseUser(),
                "quarkus.datasource.password", "",
                "kafka.bootstrap.servers", now.engines.bootstrapServers(),
                "mp.jwt.verify.publickey.location", now.identity.publicKeyLocation(),
                "mp.jwt.verify.issuer", LocalIdentity.ISSUER);
    }

    @Override
    public void stop() {
        // The shutdown hook ends them: the next test class uses them again.
    }

    /** The engines of this JVM. */
    public static Engines engines() {
        return running().engines;
    }

    /** Tokens that the service under test accepts. */
    public static LocalIdentity identity() {
        return running().identity;
    }

    private static synchronized Running running() {
        if (running == null) {
            try {
                Path data = Files.createTempDirectory("disclosure-tests");
                Engines engines = Engines.start(data, 0, 0);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> end(engines, data)));
                running = new Running(engines, LocalIdentity.in(data.resolve("identity")));
            } catch (IOException e) {
                throw new UncheckedIOException("no temporary directory for the engines", e);
            }
        }
        return running;
    }

    private static void end(Engines engines, Path data) {
        engines.close();
        DeleteTree.of(data);
    }
}
