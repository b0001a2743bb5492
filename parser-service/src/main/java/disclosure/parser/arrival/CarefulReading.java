package disclosure.parser.arrival;

import disclosure.events.Announced;
import disclosure.events.Document;
import disclosure.events.DocumentStored.Refusal;
import disclosure.events.Parse;
import disclosure.parser.document.Papers;
import disclosure.parser.filing.ReadingsBegun;
import disclosure.parser.reading.Outcome;
import disclosure.parser.reading.ReaderProcesses;
import disclosure.parser.structure.FilingStructurer;
import disclosure.parser.structure.Structured;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import org.jboss.logging.Logger;

/**
 * Reads a document that may be hostile, in a process of its own. Whatever it does, the filing gets
 * an outcome, also when its process had to be ended. A document whose reading was begun too often
 * and never ended, so that it may have ended the service itself, is BROKEN.
 */
@ApplicationScoped
class CarefulReading {

    private static final Logger LOG = Logger.getLogger(CarefulReading.class);

    private final FilingStructurer structurer;
    private final ReaderProcesses processes;
    private final ReadingsBegun begun;
    private final ReadingConfig limits;
    private final ArrivalMeters meters;

    CarefulReading(
            FilingStructurer structurer,
            ReaderProcesses processes,
            ReadingsBegun begun,
            ReadingConfig limits,
            ArrivalMeters meters) {
        this.structurer = structurer;
        this.processes = processes;
        this.begun = begun;
        this.limits = limits;
        this.meters = meters;
    }

    /**
     * @throws IOException when the service is ending or no process can be started: the document is
     *     read again
     */
    Structured of(Announced filing, Papers papers) throws IOException {
        int times = begun.begin(filing.filingId(), filing.revision());
        Structured outcome =
                times > limits.attempts()
                        ? structurer.refused(
                                filing,
                                papers,
                                new Refusal(
                                        Parse.Status.BROKEN,
                                        "reading it ended the service " + (times - 1) + " times"))
                        : read(filing, papers);
        if (Thread.currentThread().isInterrupted()) {
            throw new IOException("interrupted while reading");
        }
        begun.end(filing.filingId(), filing.revision());
        return outcome;
    }

    /** Whichever of several documents ended the process: the first of them is read alone then. */
    private Structured read(Announced filing, Papers papers) throws IOException {
        Document first = papers.documents().getFirst();
        Timer.Sample reading = meters.begin();
        Outcome outcome = processes.read(filing, papers);
        meters.read(reading, first.mediaType());
        return switch (outcome) {
            case Outcome.Read(Structured structured) -> structured;
            case Outcome.Ended(Parse.Status status, String reason) -> {
                LOG.warnf("document %s of %s: %s", first.sha256(), filing.filingId(), reason);
                Refusal refusal = new Refusal(status, reason);
                yield papers.areSeveral()
                        ? read(filing, papers.firstAlone(refusal))
                        : structurer.refused(filing, papers, refusal);
            }
        };
    }

    /** The first document finds a process that is up. */
    void begin(@Observes StartupEvent started) {
        try {
            processes.warmUp();
        } catch (IOException e) {
            LOG.warn("no process to read in was started; tried again with the next document", e);
        }
    }
}
