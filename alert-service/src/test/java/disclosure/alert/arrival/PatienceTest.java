package disclosure.alert.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.alert.arrival.Patience.Outcome;
import io.quarkus.runtime.ShutdownEvent;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private static final List<String> FILINGS = List.of("bse-1");

    private final Patience patience = new Patience(new Waits());

    private final AtomicInteger tries = new AtomicInteger();

    @Test
    void triesAgainWhileTheDatabaseIsAway() throws InterruptedException {
        Outcome<String> outcome =
                patience.settle(
                        FILINGS,
                        () -> {
                            if (tries.incrementAndGet() < 4) {
                                throw failure("08006");
                            }
                            return "kept";
                        });

        assertThat(outcome).isEqualTo(new Outcome.Done<>("kept"));
        assertThat(tries).hasValue(4);
    }

    @Test
    void refusesAtOnceWhatTheDatabaseWillNeverTake() throws InterruptedException {
        Supplier<String> work =
                () -> {
                    tries.incrementAndGet();
                    throw failure("22P05");
                };

        assertThat(patience.settle(FILINGS, work)).isInstanceOf(Outcome.Refused.class);
        assertThat(tries).hasValue(1);
    }

    @Test
    void refusesWorkThatGoesTooDeep() throws InterruptedException {
        Supplier<String> work =
                () -> {
                    throw new StackOverflowError();
                };

        assertThat(patience.settle(FILINGS, work)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void startsNothingOnceTheServiceStops() throws InterruptedException {
        patience.stop(new ShutdownEvent());

        assertThat(patience.settle(FILINGS, tries::incrementAndGet))
                .isEqualTo(new Outcome.Stopped<>());
        assertThat(tries).hasValue(0);
    }

    private static IllegalStateException failure(String state) {
        return new IllegalStateException(new SQLException("from the database", state));
    }
}
