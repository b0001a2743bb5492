package disclosure.parser.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import disclosure.events.Announced;
import disclosure.events.Document;
import disclosure.events.Parse;
import disclosure.local.testing.EnginesForTests;
import disclosure.parser.CrawlerServer;
import disclosure.parser.Samples;
import disclosure.parser.document.Papers;
import disclosure.parser.filing.ReadingsBegun;
import disclosure.parser.reading.ReaderProcesses;
import disclosure.parser.structure.FilingStructurer;
import disclosure.parser.structure.Structured;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which attempts to read a document count against it. */
@QuarkusTest
@QuarkusTestResource(EnginesForTests.class)
@QuarkusTestResource(CrawlerServer.class)
class CarefulReadingTest {

    private static final byte[] NOTICE = "公司拟回购股份。".getBytes(StandardCharsets.UTF_8);
    private static final Papers PAPERS =
            Papers.of(new Document("ab".repeat(32), "text/plain", NOTICE.length, null), NOTICE);

    @Inject
    @SuppressWarnings("NullAway.Init")
    FilingStructurer structurer;

    @Inject
    @SuppressWarnings("NullAway.Init")
    ReaderProcesses processes;

    @Inject
    @SuppressWarnings("NullAway.Init")
    ReadingsBegun begun;

    @Inject
    @SuppressWarnings("NullAway.Init")
    ReadingConfig limits;

    @Inject
    @SuppressWarnings("NullAway.Init")
    ArrivalMeters meters;

    private final Announced filing = Samples.announced("bse-" + UUID.randomUUID(), 1);

    @Test
    void aProcessThatCannotBeHadIsNoFaultOfTheDocument() throws IOException {
        ReaderProcesses none = new ReaderProcesses(limits.limits(), limits.memory(), 1);
        none.close();
        for (int times = 0; times < 6; times++) {
            assertThatThrownBy(() -> status(reading(none))).isInstanceOf(IOException.class);
        }

        assertThat(status(reading(processes))).isEqualTo(Parse.Status.COMPLETE);
    }

    @Test
    void whatIsDoneWithTheResultMayEndTheServiceToo() throws IOException {
        for (int times = 0; times < limits.attempts(); times++) {
            assertThatThrownBy(() -> reading(processes).of(filing, PAPERS, _ -> ended()))
                    .isInstanceOf(InternalError.class);
        }

        assertThat(status(reading(processes))).isEqualTo(Parse.Status.BROKEN);
    }

    @Test
    void whatCannotBeKeptForNowIsReadAgain() throws IOException {
        for (int times = 0; times < 6; times++) {
            assertThatThrownBy(() -> reading(processes).of(filing, PAPERS, _ -> away()))
                    .isInstanceOf(IllegalStateException.class);
        }

        assertThat(status(reading(processes))).isEqualTo(Parse.Status.COMPLETE);
    }

    @Test
    void aServiceThatStopsByItselfWasNotEndedByWhatItReads() {
        CarefulReading reading = reading(processes);

        assertThatThrownBy(
                        () ->
                                reading.of(
                                        filing,
                                        PAPERS,
                                        _ -> {
                                            reading.stop(new ShutdownEvent());
                                            return ended();
                                        }))
                .isInstanceOf(InternalError.class);

        assertThat(begun.begin(filing.filingId(), filing.revision())).isEqualTo(1);
    }

    private static Structured ended() {
        throw new InternalError("no more memory");
    }

    private static Structured away() {
        throw new IllegalStateException("the database is away");
    }

    private Parse.@Nullable Status status(CarefulReading reading) throws IOException {
        Parse parse = reading.of(filing, PAPERS, Structured::filing).parse();
        return parse == null ? null : parse.status();
    }

    private CarefulReading reading(ReaderProcesses readers) {
        return new CarefulReading(structurer, readers, begun, limits, meters);
    }
}
