package disclosure.crawler;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.local.testing.ConnectionLimits;
import disclosure.local.testing.EnginesForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EnginesForTests.class)
@QuarkusTestResource(ExchangeForTests.class)
class ConnectionLimitsTest {

    @Inject DataSource database;

    @Test
    void eitherEndOfAConnectionNoticesThatTheOtherOneVanished() throws SQLException {
        assertThat(ConnectionLimits.of(database))
                .isEqualTo(new ConnectionLimits(60_000, "10 5 3", "0"));
    }
}
