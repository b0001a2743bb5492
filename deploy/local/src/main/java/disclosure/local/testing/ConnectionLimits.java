package disclosure.local.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * After which time either end of a connection to the database notices that the other one vanished.
 *
 * @param answerMillis longest wait for an answer
 * @param keepalives idle time before the database asks whether we are there, between its questions,
 *     and how many of them
 * @param idleInTransaction longest time without a statement in a transaction; 0 is for ever
 */
public record ConnectionLimits(int answerMillis, String keepalives, String idleInTransaction) {

    /** Those that hold for a connection of this pool. */
    public static ConnectionLimits of(DataSource pool) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            return new ConnectionLimits(
                    connection.getNetworkTimeout(),
                    setting(connection, "tcp_keepalives_idle")
                            + " "
                            + setting(connection, "tcp_keepalives_interval")
                            + " "
                            + setting(connection, "tcp_keepalives_count"),
                    setting(connection, "idle_in_transaction_session_timeout"));
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
