package disclosure.parser.arrival;

import disclosure.events.Announced;
import disclosure.events.FilingStructured;
import disclosure.events.FilingText;
import disclosure.events.Parse;
import disclosure.events.StructuredFiling;
import disclosure.parser.document.Paper;
import disclosure.parser.document.Papers;
import disclosure.parser.filing.Filings;
import disclosure.parser.filing.ReparseJob;
import disclosure.parser.filing.ReparseJob.Outcome;
import disclosure.parser.filing.ReparseJobs;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads the stored documents of one filing anew and puts what this parser finds in the place of
 * what it was.
 */
@ApplicationScoped
class Reparse {

    private static final Logger LOG = Logger.getLogger(Reparse.class);

    private final ReparseJobs jobs;
    private final Filings filings;
    private final StoredPapers stored;
    private final CarefulReading reading;
    private final StructuredTopic topic;
    private final Clock clock;

    /** What was tried last; no more than one filing is in hand at a time. */
    private @Nullable String failing;

    private int faults;

    Reparse(
            ReparseJobs jobs,
            Filings filings,
            StoredPapers stored,
            CarefulReading reading,
            StructuredTopic topic,
            Clock clock) {
        this.jobs = jobs;
        this.filings = filings;
        this.stored = stored;
        this.reading = reading;
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
        Papers papers = stored.fetch(known.documents(), missing(known));
        if (papers.unread().isPresent() || papers.papers().stream().anyMatch(Reparse::isGone)) {
            LOG.warnf("documents of %s are not in the store, or too large to read", filingId);
            return Outcome.FAILED;
        }
        Announced kept = filings.announced(filingId).orElse(null);
        Announced announced = kept == null ? AnnouncedAgain.of(known) : kept;
        return reading.of(
                announced,
                papers,
                read ->
                        put(
                                job,
                                known,
                                kept == null
                                        ? AnnouncedAgain.sameCategory(read.filing(), known)
                                        : read.filing(),
                                read.text()));
    }

    private Outcome put(
            ReparseJob job,
            StructuredFiling known,
            StructuredFiling read,
            @Nullable FilingText text) {
        if (isWorse(known, read)) {
            LOG.warnf("documents of %s are not read any better", known.filingId());
            return Outcome.FAILED;
        }
        Optional<FilingStructured> news =
                filings.replace(known, read, text, !job.alert(), clock.instant());
        news.ifPresent(event -> topic.tellAgain(event, job.id()));
        return news.isPresent() ? Outcome.REPLACED : Outcome.UNCHANGED;
    }

    private static List<String> missing(StructuredFiling known) {
        return known.parse() == null ? List.of() : known.parse().missing();
    }

    private static boolean isGone(Paper paper) {
        return paper.unread() != null && paper.unread().status() == Parse.Status.BROKEN;
    }

    /** A fault of the new parser, or a busy machine, does not undo what the old one read. */
    private static boolean isWorse(StructuredFiling known, StructuredFiling read) {
        boolean unread =
                isUnread(read.parse()) && known.parse() != null && !isUnread(known.parse());
        return unread || documentsRead(read) < documentsRead(known);
    }

    private static long documentsRead(StructuredFiling filing) {
        return filing.documents().stream().filter(one -> one.firstPage() != null).count();
    }

    private static boolean isUnread(@Nullable Parse parse) {
        return parse != null
                && (parse.status() == Parse.Status.BROKEN
                        || parse.status() == Parse.Status.TOO_LARGE);
    }
}
