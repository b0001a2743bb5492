package disclosure.benchmarks.alerts;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Watches alerts being committed: asks every few milliseconds for those that are new, so that a
 * time it notes is never too early and late by one look at most.
 */
final class Commits implements AutoCloseable {

    private static final int LOOKING_MILLIS = 3;

    private static final String NEW =
            "select seq, filing_id, tenant = ? from alert.alert where seq > ? order by seq";

    /** A plan that was made while the table was small would read all of it at each look. */
    private static final String BY_INDEX = "set enable_seqscan = off";

    /** When the last alert of a filing was seen that is not the large tenant's. */
    private final Map<String, Long> seen = new ConcurrentHashMap<>();

    private final AtomicLong alerts = new AtomicLong();
    private final Connection connection;
    private final String large;
    private final Thread thread;
    private volatile boolean done;

    Commits(Connection connection, String large) {
        this.connection = connection;
        this.large = large;
        this.thread = Thread.ofPlatform().daemon().name("commits").start(this::watch);
    }

    Map<String, Long> seen() {
        return seen;
    }

    long alerts() {
        return alerts.get();
    }

    private void watch() {
        long last = 0;
        try (Statement settings = connection.createStatement();
                PreparedStatement statement = connection.prepareStatement(NEW)) {
            settings.execute(BY_INDEX);
            while (!done) {
                statement.setString(1, large);
                statement.setLong(2, last);
                try (ResultSet rows = statement.executeQuery()) {
                    long now = System.nanoTime();
                    while (rows.next()) {
                        last = rows.getLong(1);
                        alerts.incrementAndGet();
                        if (!rows.getBoolean(3)) {
                            seen.put(rows.getString(2), now);
                        }
                    }
                }
                Thread.sleep(LOOKING_MILLIS);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("alerts cannot be watched", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        done = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
