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
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * Reads a document that may be hostile, in a process of its own. Whatever it does, the filing gets
 * an outcome, also when its process had to be ended. A document whose reading, or the handling of
 * what was read, was begun too often and never ended, so that it may have ended the service itself,
 * is BROKEN.
 */
@ApplicationScoped
class CarefulReading {

    private static final Logger LOG = Logger.getLogger(CarefulReading.class);

    private final FilingStructurer structurer;
    private final ReaderProcesses processes;
    private final ReadingsBegun begun;
    private final ReadingConfig limits;
    private final ArrivalMeters meters;
    private final Set<Attempt> open = ConcurrentHashMap.newKeySet();

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

    private record Attempt(String filingId, int revision) {}

    /**
     * Reads, and hands on what was read: keeping and telling it costs memory of the service too.
     *
     * @throws IOException when the service is ending or no process can be started: the document is
     *     read again
     */
    <T> T of(Announced filing, Papers papers, Function<Structured, T> use) throws IOException {
        Attempt attempt = new Attempt(filing.filingId(), filing.revision());
        int times = begun.begin(attempt.filingId(), attempt.revision());
        open.add(attempt);
        T used;
        try {
            used = use.apply(outcome(filing, papers, times));
        } catch (IOException | RuntimeException e) {
            takeBack(attempt, e);
            throw e;
        }
        begun.end(attempt.filingId(), attempt.revision());
        open.remove(attempt);
        return used;
    }

    private Structured outcome(Announced filing, Papers papers, int times) throws IOException {
        if (times > limits.attempts()) {
            String reason = "reading it ended the service " + (times - 1) + " times";
            return structurer.refused(filing, papers, new Refusal(Parse.Status.BROKEN, reason));
        }
        Structured read = read(filing, papers);
        if (Thread.currentThread().isInterrupted()) {
            throw new IOException("interrupted while reading");
        }
        return read;
    }

    /** What is thrown did not end the service. */
    private void takeBack(Attempt attempt, Exception thrown) {
        try {
            takeBack(attempt);
        } catch (RuntimeException away) {
            thrown.addSuppressed(away);
        }
    }

    private void takeBack(Attempt attempt) {
        if (open.remove(attempt)) {
            begun.takeBack(attempt.filingId(), attempt.revision());
        }
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

    /** Now, because the database closes before what is read at the moment fails. */
    void stop(@Observes ShutdownEvent stopping) {
        try {
            open.forEach(this::takeBack);
        } catch (RuntimeException e) {
            // Others hear of the stop after this.
            LOG.warn("an attempt to read counts that was not ended by its document", e);
        }
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
