package disclosure.benchmarks.alerts;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Processor time by process. What a database process used that has ended meanwhile is not seen, so
 * the database's share is a little more than is said.
 */
final class Processors {

    private final AlertService service;
    private final ProcessHandle postgres;

    Processors(AlertService service, Connection connection) throws SQLException {
        this.service = service;
        this.postgres = serverOf(connection);
    }

    /** The service, the database, and this process, in which Kafka and the driver are. */
    Map<String, Duration> used() {
        Map<String, Duration> used = new TreeMap<>();
        used.put("service", service.processor());
        used.put(
                "database",
                Stream.concat(Stream.of(postgres), postgres.children())
                        .map(Processors::used)
                        .reduce(Duration.ZERO, Duration::plus));
        used.put("kafka and driver", Duration.ofNanos(here()));
        return used;
    }

    static Duration used(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static long here() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static ProcessHandle serverOf(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            return ProcessHandle.of(row.getLong(1))
                    .flatMap(ProcessHandle::parent)
                    .orElseThrow(
                            () -> new IllegalStateException("the database runs somewhere else"));
        }
    }
}
