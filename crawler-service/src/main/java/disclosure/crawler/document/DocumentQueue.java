package disclosure.crawler.document;

import disclosure.crawler.document.DocumentRow.State;
import disclosure.crawler.feed.Announcement.Link;
import disclosure.crawler.fetch.Freshness;
import disclosure.crawler.filing.FilingRegister;
import disclosure.crawler.filing.Registered;
import disclosure.crawler.filing.Sightings;
import disclosure.crawler.outbox.Untold;
import disclosure.events.Announced;
import disclosure.events.Change;
import disclosure.events.Parse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Documents to download, and what became of them. */
@ApplicationScoped
public class DocumentQueue {

    /**
     * A download to do.
     *
     * @param place 0 for the filing's main document
     * @param url where it lies; null where the announcement itself is all there is
     * @param text what the announcement says; null where there is a document
     * @param attempts how many were made before this one
     */
    record Job(
            long row,
            String filingId,
            int revision,
            int place,
            @Nullable String url,
            @Nullable String text,
            int attempts) {

        static Job of(DocumentRow row) {
            return new Job(
                    Objects.requireNonNull(row.id),
                    row.filingId,
                    row.revision,
                    row.place,
                    row.url,
                    row.text,
                    row.attempts);
        }
    }

    private final DocumentRepository rows;
    private final FilingDocuments documents;
    private final FilingRegister filings;
    private final Sightings sightings;
    private final LookPlan looks;
    private final Clock clock;

    DocumentQueue(
            DocumentRepository rows,
            FilingDocuments documents,
            FilingRegister filings,
            Sightings sightings,
            LookPlan looks,
            Clock clock) {
        this.rows = rows;
        this.documents = documents;
        this.filings = filings;
        this.sightings = sightings;
        this.looks = looks;
        this.clock = clock;
    }

    /**
     * Queues the documents of freshly registered filings, as part of the caller's transaction. A
     * corrected filing's documents are fetched again even from the same address; one that was
     * merely retitled or withdrawn keeps the documents we have.
     *
     * @return what is to be told at once, because the fate of all documents is known
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Untold> enqueue(Registered page) {
        List<Untold> decided = new ArrayList<>();
        for (Announced filing : page.fresh()) {
            String filingId = filing.filingId();
            List<DocumentRow> files =
                    files(filing, page.texts().get(filingId), page.further().get(filingId));
            if (filing.revision() > 1) {
                rows.supersede(filingId, filing.revision());
                if (isSameDocument(filing.change())) {
                    files.forEach(this::reuse);
                }
                rows.lookNoMore(filingId, filing.revision());
            }
            DocumentRow main = files.getFirst();
            if (main.url == null && main.text == null && main.state == State.WAITING) {
                documents.refuse(
                        main, Parse.Status.UNSUPPORTED, "the announcement has no document");
            }
            files.forEach(rows::persist);
            documents.told(files).ifPresent(decided::add);
        }
        return List.copyOf(decided);
    }

    /**
     * The main document and further ones; where the announcement does not show any, or stays what
     * it was, those of the revision before.
     */
    private List<DocumentRow> files(
            Announced filing, @Nullable String text, @Nullable List<Link> further) {
        List<DocumentRow> files = new ArrayList<>();
        DocumentRow main = documents.main(filing);
        main.text = text;
        files.add(main);
        if (filing.revision() > 1 && (further == null || isSameDocument(filing.change()))) {
            rows.furtherBefore(filing.filingId(), filing.revision())
                    .forEach(row -> files.add(documents.again(filing, row)));
        } else {
            files.addAll(documents.further(filing, 1, further == null ? List.of() : further));
        }
        return files;
    }

    /** The next download that is due. */
    @Transactional
    Optional<Job> next(String source) {
        return rows.nextToDownload(source, clock.instant()).map(Job::of);
    }

    /** When the next download is due; empty while none waits. */
    @Transactional
    Optional<Instant> nextDue(String source) {
        return rows.nextDue(source);
    }

    /**
     * A document was stored.
     *
     * @param freshness what the site said about it
     * @return what is to be told, if it was the last one of its filing
     */
    @Transactional
    Optional<Untold> stored(Job job, DocumentStore.Kept kept, MediaType type, Freshness freshness) {
        return decide(
                job,
                row -> {
                    documents.store(row, kept, type);
                    looks.plan(row, freshness);
                    if (row.text == null && row.place == 0) {
                        sightings.sameBytes(
                                row.filingId, rows.othersOf(row.filingId, kept.sha256()));
                    }
                });
    }

    /**
     * A document was given up.
     *
     * @return what is to be told, if it was the last one of its filing
     */
    @Transactional
    Optional<Untold> refused(Job job, Parse.Status status, String reason) {
        return decide(job, row -> documents.refuse(row, status, reason));
    }

    @Transactional
    void later(Job job, Instant nextAttempt, String error) {
        DocumentRow row = rows.findById(job.row());
        if (row != null && row.state == State.WAITING) {
            row.attempts++;
            row.nextAttemptAt = nextAttempt;
            row.lastError = error;
        }
    }

    /** What lies there is a page that leads to the filing's documents, the main one first. */
    @Transactional
    void leads(Job job, List<Link> links) {
        List<DocumentRow> files = rows.held(job.filingId(), job.revision());
        DocumentRow row = waiting(files, job);
        if (row == null) {
            return;
        }
        row.url = links.getFirst().url();
        row.attempts = 0;
        row.nextAttemptAt = clock.instant();
        Set<String> known = new HashSet<>();
        files.forEach(file -> known.add(Objects.requireNonNullElse(file.url, "")));
        List<Link> further = links.stream().filter(link -> known.add(link.url())).toList();
        Announced filing = filings.announced(job.filingId(), job.revision());
        documents.further(filing, files.size(), further).forEach(rows::persist);
    }

    /** Hashes of all documents a filing had; empty while there is none. */
    @Transactional
    List<String> hashes(String filingId) {
        return rows.hashes(filingId);
    }

    /** Whether a document of one of these filings is still to be downloaded. */
    @Transactional
    boolean isWaiting(Set<String> filingIds) {
        return !filingIds.isEmpty() && rows.anyWaiting(filingIds);
    }

    /** How many documents of a source are in which state; keys in lower case. */
    @Transactional
    public Map<String, Long> states(String source) {
        return byName(rows.countByState(source));
    }

    /** The same of every source that has any. */
    @Transactional
    public Map<String, Map<String, Long>> states() {
        Map<String, Map<String, Long>> all = new TreeMap<>();
        rows.countByState().forEach((source, counts) -> all.put(source, byName(counts)));
        return all;
    }

    private static Map<String, Long> byName(Map<State, Long> counts) {
        Map<String, Long> states = new TreeMap<>();
        counts.forEach((state, count) -> states.put(state.name().toLowerCase(Locale.ROOT), count));
        return states;
    }

    private interface Decision {
        void on(DocumentRow row);
    }

    /** Another replica or a later revision may have decided in the meantime: then it stands. */
    private Optional<Untold> decide(Job job, Decision decision) {
        List<DocumentRow> files = rows.held(job.filingId(), job.revision());
        DocumentRow row = waiting(files, job);
        if (row == null) {
            return Optional.empty();
        }
        row.attempts++;
        decision.on(row);
        return documents.told(files);
    }

    private static @Nullable DocumentRow waiting(List<DocumentRow> files, Job job) {
        return files.stream()
                .filter(row -> row.place == job.place() && row.state == State.WAITING)
                .findFirst()
                .orElse(null);
    }

    private void reuse(DocumentRow row) {
        if (row.state == State.WAITING) {
            rows.latestStored(row).ifPresent(before -> row.take(before, clock.instant()));
        }
    }

    private static boolean isSameDocument(@Nullable Change change) {
        return change != null
                && switch (change.kind()) {
                    case WITHDRAWN, RETITLED -> true;
                    case CORRECTED, DOCUMENT_REPLACED -> false;
                };
    }
}
