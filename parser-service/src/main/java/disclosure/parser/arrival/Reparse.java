package disclosure.parser.arrival;

import disclosure.events.Announced;
import disclosure.events.Document;
import disclosure.events.FilingStructured;
import disclosure.events.Parse;
import disclosure.events.StructuredFiling;
import disclosure.parser.filing.Filings;
import disclosure.parser.filing.Originals;
import disclosure.parser.filing.ReparseJob;
import disclosure.parser.filing.ReparseJob.Outcome;
import disclosure.parser.filing.ReparseJobs;
import disclosure.parser.structure.Structured;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Reads one stored document anew and puts what this parser finds in the place of what it was. */
@ApplicationScoped
class Reparse {

    private static final Logger LOG = Logger.getLogger(Reparse.class);

    private final ReparseJobs jobs;
    private final Filings filings;
    private final Originals originals;
    private final CarefulReading reading;
    private final ReadingConfig limits;
    private final StructuredTopic topic;
    private final Clock clock;

    /** What was tried last; no more than one filing is in hand at a time. */
    private @Nullable String failing;

    private int faults;

    Reparse(
            ReparseJobs jobs,
            Filings filings,
            Originals originals,
            CarefulReading reading,
            ReadingConfig limits,
            StructuredTopic topic,
            Clock clock) {
        this.jobs = jobs;
        this.filings = filings;
        this.originals = originals;
        this.reading = reading;
        this.limits = limits;
        this.topic = topic;
        this.clock = clock;
    }

    /**
     * Does the next filing of the oldest order. One that fails three times in a row for another
     * reason than a machine that is away counts as failed, so that no order waits behind it.
     *
     * @return false when there is none
     * @throws IOException or a RuntimeException when the filing is taken again
     */
    boolean next() throws IOException {
        ReparseJobs.Task task = jobs.next().orElse(null);
        if (task == null) {
            return false;
        }
        Outcome outcome = null;
        try {
            outcome = read(task.job(), task.filingId());
        } catch (IOException | RuntimeException e) {
            if (mayHelpAgain(task, e)) {
                throw e;
            }
            LOG.errorf(e, "%s cannot be read anew", task.filingId());
            outcome = Outcome.FAILED;
        } finally {
            if (outcome == null) {
                jobs.later(task);
            }
        }
        jobs.done(task, outcome);
        return true;
    }

    private boolean mayHelpAgain(ReparseJobs.Task task, Exception e) {
        String what = task.job().id() + " " + task.filingId();
        faults = what.equals(failing) ? faults : 0;
        failing = what;
        if (!Patience.isMachineAway(e) && !Thread.currentThread().isInterrupted()) {
            faults++;
        }
        return faults < Patience.TRIES;
    }

    private Outcome read(ReparseJob job, String filingId) throws IOException {
        StructuredFiling known = filings.find(filingId).orElse(null);
        if (known == null || known.documents().isEmpty()) {
            return Outcome.UNCHANGED;
        }
        Document document = known.documents().getFirst();
        if (document.bytes() > limits.bytes()) {
            LOG.warnf("document %s of %s is larger than is read", document.sha256(), filingId);
            return Outcome.FAILED;
        }
        Optional<byte[]> bytes = originals.read(document.sha256());
        if (bytes.isEmpty()) {
            LOG.warnf("document %s of %s is not in the store", document.sha256(), filingId);
            return Outcome.FAILED;
        }
        Announced kept = filings.announced(filingId).orElse(null);
        Announced announced = kept == null ? AnnouncedAgain.of(known) : kept;
        Structured structured = reading.of(announced, document, bytes.get());
        if (isWorse(known, structured.filing())) {
            LOG.warnf("document %s of %s is not read any better", document.sha256(), filingId);
            return Outcome.FAILED;
        }
        Optional<FilingStructured> news =
                filings.replace(
                        known,
                        kept == null
                                ? AnnouncedAgain.sameCategory(structured.filing(), known)
                                : structured.filing(),
                        structured.text(),
                        !job.alert(),
                        clock.instant());
        news.ifPresent(event -> topic.tellAgain(event, job.id()));
        return news.isPresent() ? Outcome.REPLACED : Outcome.UNCHANGED;
    }

    /** A fault of the new parser, or a busy machine, does not undo what the old one read. */
    private static boolean isWorse(StructuredFiling known, StructuredFiling read) {
        return isUnread(read.parse()) && known.parse() != null && !isUnread(known.parse());
    }

    private static boolean isUnread(@Nullable Parse parse) {
        return parse != null
                && (parse.status() == Parse.Status.BROKEN
                        || parse.status() == Parse.Status.TOO_LARGE);
    }
}
