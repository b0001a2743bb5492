package disclosure.parser.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonParseException;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.transaction.RollbackException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PatienceTest {

    private final List<Duration> waits = new ArrayList<>();
    private final Patience patience = new Patience(waits::add);
    private int runs;

    static List<Exception> machinesAway() {
        return List.of(
                new IOException("connection refused"),
                new IllegalStateException(new SQLException("connection lost", "08006")),
                new IllegalStateException(new SQLException("no connection in time")),
                new IllegalStateException(new RollbackException("broke during the commit")),
                new IllegalStateException(new TimeoutException("no acknowledgement")));
    }

    static List<Exception> faultsOfTheRecord() {
        return List.of(
                new IllegalStateException("a bug"),
                new IllegalStateException(new RecordTooLargeException("9 MiB")),
                new UncheckedIOException(new JsonParseException(null, "not JSON")),
                new IllegalStateException(new SQLException("too long a value", "22001")));
    }

    @ParameterizedTest
    @MethodSource("machinesAway")
    void waitsForAMachineHoweverLongItIsAway(Exception away) {
        patience.untilDone("a record", () -> failing(away, 500));

        assertThat(runs).isEqualTo(501);
        assertThat(waits).hasSize(500).allMatch(wait -> wait.toSeconds() <= 10);
        assertThat(waits).startsWith(Duration.ofMillis(100), Duration.ofMillis(200));
    }

    @ParameterizedTest
    @MethodSource("faultsOfTheRecord")
    void givesUpARecordThatFailsByItselfThreeTimes(Exception fault) {
        assertThatThrownBy(() -> patience.untilDone("a record", () -> failing(fault, 500)))
                .isInstanceOf(RuntimeException.class);

        assertThat(runs).isEqualTo(3);
    }

    @Test
    void doesNotCountAnOutageAgainstTheRecord() {
        patience.untilDone(
                "a record",
                () -> {
                    runs++;
                    if (runs <= 10) {
                        throw new IOException("away");
                    }
                    if (runs <= 12) {
                        throw new IllegalStateException("the pool is still starting");
                    }
                });

        assertThat(runs).isEqualTo(13);
    }

    @Test
    void triesAMalformedEventOnce() {
        assertThatThrownBy(
                        () ->
                                patience.untilDone(
                                        "a record",
                                        () -> failing(new MalformedEvent("no JSON", null), 500)))
                .hasMessage("no JSON");

        assertThat(runs).isEqualTo(1);
    }

    @Test
    void saysNothingAboutARecordThatFailsWhileTheServiceStops() {
        assertThatThrownBy(
                        () ->
                                patience.untilDone(
                                        "a record",
                                        () -> {
                                            patience.stop(new ShutdownEvent());
                                            failing(new IllegalStateException("closed"), 500);
                                        }))
                .isInstanceOf(ServiceStops.class);
        assertThat(runs).isEqualTo(1);

        assertThatThrownBy(() -> patience.untilDone("the next", () -> runs++))
                .isInstanceOf(ServiceStops.class);
        assertThat(runs).isEqualTo(1);
    }

    private void failing(Exception failure, int times) throws IOException {
        runs++;
        if (runs > times) {
            return;
        }
        switch (failure) {
            case IOException e -> throw e;
            case RuntimeException e -> throw e;
            default -> throw new AssertionError(failure);
        }
    }
}
