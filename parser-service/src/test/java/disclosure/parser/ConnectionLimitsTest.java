package disclosure.parser;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.local.testing.EnginesForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EnginesForTests.class)
@QuarkusTestResource(CrawlerServer.class)
class ConnectionLimitsTest {

    @Inject DataSource database;

    @Test
    void eitherEndOfAConnectionNoticesThatTheOtherOneVanished() throws SQLException {
        try (Connection connection = database.getConnection()) {
            assertThat(connection.getNetworkTimeout()).isEqualTo(60_000);
            assertThat(setting(connection, "tcp_keepalives_idle")).isEqualTo("10");
            assertThat(setting(connection, "tcp_keepalives_interval")).isEqualTo("5");
            assertThat(setting(connection, "tcp_keepalives_count")).isEqualTo("3");
        }
    }

    private static String setting(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show " + name)) {
            row.next();
            return row.getString(1);
        }
    }
}
