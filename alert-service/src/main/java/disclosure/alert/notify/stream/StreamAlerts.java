package disclosure.alert.notify.stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Kept alerts in the order in which they were committed. */
@ApplicationScoped
class StreamAlerts {

    /** Sequence numbers at hand, of all tenants; 0 and 0 when there are none. */
    record Range(long oldest, long newest) {

        /** Whether reading on from {@code seq} misses nothing. */
        boolean follows(long seq) {
            return seq >= oldest - 1 && seq <= newest;
        }
    }

    /** One alert as it is streamed. */
    record Entry(long seq, String json) {}

    private final DataSource database;

    StreamAlerts(DataSource database) {
        this.database = database;
    }

    @Transactional
    Range range() {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "select coalesce(min(seq), 0), coalesce(max(seq), 0)"
                                        + " from alert.alert");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return new Range(row.getLong(1), row.getLong(2));
        } catch (SQLException e) {
            throw new IllegalStateException("alerts could not be read", e);
        }
    }

    /** The tenant's alerts with {@code after < seq <= upTo}, oldest first. */
    @Transactional
    List<Entry> between(String tenant, long after, long upTo, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "select seq, event from alert.alert where tenant = ? and seq > ?"
                                        + " and seq <= ? order by seq limit ?")) {
            statement.setString(1, tenant);
            statement.setLong(2, after);
            statement.setLong(3, upTo);
            statement.setInt(4, limit);
            List<Entry> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(new Entry(rows.getLong(1), rows.getString(2)));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("alerts could not be read", e);
        }
    }
}
