package disclosure.parser.arrival;

import disclosure.events.Announced;
import disclosure.events.Document;
import disclosure.events.DocumentStored;
import disclosure.events.Parse;
import disclosure.parser.filing.ReadingsBegun;
import disclosure.parser.structure.FilingStructurer;
import disclosure.parser.structure.Structured;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.jboss.logging.Logger;

/**
 * Reads a document that may be hostile. Whatever it does, the filing gets an outcome: a fault in
 * reading is BROKEN, and so is a document whose reading ended the service too often.
 */
@ApplicationScoped
class CarefulReading {

    private static final Logger LOG = Logger.getLogger(CarefulReading.class);

    private final FilingStructurer structurer;
    private final ReadingsBegun begun;
    private final ReadingConfig limits;
    private final ArrivalMeters meters;

    CarefulReading(
            FilingStructurer structurer,
            ReadingsBegun begun,
            ReadingConfig limits,
            ArrivalMeters meters) {
        this.structurer = structurer;
        this.begun = begun;
        this.limits = limits;
        this.meters = meters;
    }

    /**
     * @throws IOException when the service is ending: the document is read again after it
     */
    Structured of(Announced filing, Document document, byte[] bytes) throws IOException {
        int times = begun.begin(filing.filingId(), filing.revision());
        Structured outcome =
                times > limits.attempts()
                        ? broken(filing, "reading it ended the service " + (times - 1) + " times")
                        : read(filing, document, bytes);
        if (Thread.currentThread().isInterrupted()) {
            throw new IOException("interrupted while reading");
        }
        begun.end(filing.filingId(), filing.revision());
        return outcome;
    }

    private Structured read(Announced filing, Document document, byte[] bytes) {
        try {
            return meters.reading(
                    document.mediaType(), () -> structurer.full(filing, document, bytes));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.errorf(e, "document %s of %s", document.sha256(), filing.filingId());
            return broken(filing, "reading it failed: " + e.getClass().getSimpleName());
        }
    }

    private Structured broken(Announced filing, String reason) {
        return structurer.refused(filing, new DocumentStored.Refusal(Parse.Status.BROKEN, reason));
    }
}
