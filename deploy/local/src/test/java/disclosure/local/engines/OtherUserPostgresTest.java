package disclosure.local.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import disclosure.local.testing.DeleteTree;
import java.nio.file.Path;
import java.sql.DriverManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherUserPostgresTest {

    @TempDir Path wanted;

    @AfterEach
    void leaveNothingBehind() {
        DeleteTree.of(OtherUserPostgres.home(wanted));
    }

    @Test
    void servesAsAnotherUserWhereRootMayNotOpenANamespace() throws Exception {
        assumeTrue(
                "root".equals(System.getProperty("user.name")),
                "only root can start a server as another user");
        int port = FreePort.orAny(0);
        try (OtherUserPostgres server = OtherUserPostgres.start("nobody", wanted, port);
                var connection =
                        DriverManager.getConnection(
                                "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                                Database.USER,
                                "");
                var version = connection.createStatement().executeQuery("SHOW server_version")) {
            assertThat(server).isNotNull();
            version.next();
            assertThat(version.getString(1)).startsWith("18");
        }
    }
}
