package disclosure.crawler.document;

import disclosure.crawler.document.DocumentRow.State;
import disclosure.crawler.filing.FilingRegister;
import disclosure.crawler.outbox.Untold;
import disclosure.events.Announced;
import disclosure.events.Change;
import disclosure.events.Document;
import disclosure.events.DocumentStored;
import disclosure.events.EventTypes;
import disclosure.events.Parse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Documents to download, and what became of them. */
@ApplicationScoped
public class DocumentQueue {

    /**
     * A download to do.
     *
     * @param url where it lies; null where the announcement itself is all there is
     * @param text what the announcement says; null where there is a document
     * @param attempts how many were made before this one
     */
    record Job(
            long row, String filingId, @Nullable String url, @Nullable String text, int attempts) {}

    private final DocumentRepository rows;
    private final FilingRegister filings;
    private final Clock clock;

    DocumentQueue(DocumentRepository rows, FilingRegister filings, Clock clock) {
        this.rows = rows;
        this.filings = filings;
        this.clock = clock;
    }

    /**
     * Queues the documents of freshly registered filings, as part of the caller's transaction. A
     * corrected filing's document is fetched again even from the same address; one that was merely
     * retitled or withdrawn keeps the document we have.
     *
     * @param texts what announcements without a document say themselves, by filing id
     * @return documents whose fate is decided already
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Untold> enqueue(List<Announced> fresh, Map<String, String> texts) {
        List<Untold> decided = new ArrayList<>();
        for (Announced filing : fresh) {
            DocumentRow row = waiting(filing);
            row.text = texts.get(filing.filingId());
            if (filing.revision() > 1) {
                rows.supersede(filing.filingId(), filing.revision());
                reuse(filing, row);
            }
            boolean nothing = filing.documentUrl() == null && row.text == null;
            if (nothing && row.state == State.WAITING) {
                refuse(row, Parse.Status.UNSUPPORTED, "the announcement has no document");
            }
            rows.persist(row);
            if (row.state != State.WAITING) {
                decided.add(untold(row));
            }
        }
        return List.copyOf(decided);
    }

    /** The next download that is due. */
    @Transactional
    Optional<Job> next(String source) {
        return rows.nextToDownload(source, clock.instant())
                .map(
                        row ->
                                new Job(
                                        Objects.requireNonNull(row.id),
                                        row.filingId,
                                        row.url,
                                        row.text,
                                        row.attempts));
    }

    /** When the next download is due; empty while none waits. */
    @Transactional
    Optional<Instant> nextDue(String source) {
        return rows.nextDue(source);
    }

    @Transactional
    Optional<Untold> stored(long id, DocumentStore.Kept kept, MediaType type) {
        return decide(
                id,
                row -> {
                    row.state = State.STORED;
                    row.sha256 = kept.sha256();
                    row.bytes = kept.bytes();
                    row.mediaType = type.mediaTypeName();
                    row.lastError = null;
                    row.decidedAt = clock.instant();
                });
    }

    @Transactional
    Optional<Untold> refused(long id, Parse.Status status, String reason) {
        return decide(id, row -> refuse(row, status, reason));
    }

    @Transactional
    void later(long id, Instant nextAttempt, String error) {
        DocumentRow row = rows.findById(id);
        if (row != null && row.state == State.WAITING) {
            row.attempts++;
            row.nextAttemptAt = nextAttempt;
            row.lastError = error;
        }
    }

    /** How many documents of a source are in which state; keys in lower case. */
    @Transactional
    public Map<String, Long> states(String source) {
        Map<String, Long> states = new TreeMap<>();
        rows.countByState(source).forEach((state, count) -> states.put(lowerCase(state), count));
        return states;
    }

    /** The same of every source that has any. */
    @Transactional
    public Map<String, Map<String, Long>> states() {
        Map<String, Map<String, Long>> all = new TreeMap<>();
        rows.countByState()
                .forEach(
                        (source, counts) -> {
                            Map<String, Long> states = new TreeMap<>();
                            counts.forEach((state, count) -> states.put(lowerCase(state), count));
                            all.put(source, states);
                        });
        return all;
    }

    Untold untold(DocumentRow row) {
        Announced filing = filings.announced(row.filingId, row.revision);
        DocumentStored event =
                row.state == State.STORED
                        ? new DocumentStored(filing, document(row), null)
                        : new DocumentStored(
                                filing,
                                null,
                                new DocumentStored.Refusal(
                                        Objects.requireNonNull(row.refusalStatus),
                                        Objects.requireNonNull(row.refusalReason)));
        return new Untold(
                Objects.requireNonNull(row.id),
                filing.key(),
                EventTypes.DOCUMENT_STORED,
                row.filingId + "/" + row.revision + "/document",
                row.filingId,
                Objects.requireNonNull(row.decidedAt),
                event);
    }

    private interface Decision {
        void on(DocumentRow row);
    }

    /** Another replica or a later revision may have decided in the meantime: then it stands. */
    private Optional<Untold> decide(long id, Decision decision) {
        DocumentRow row = rows.findById(id, jakarta.persistence.LockModeType.PESSIMISTIC_WRITE);
        if (row == null || row.state != State.WAITING) {
            return Optional.empty();
        }
        row.attempts++;
        decision.on(row);
        return Optional.of(untold(row));
    }

    private DocumentRow waiting(Announced filing) {
        DocumentRow row = new DocumentRow();
        row.filingId = filing.filingId();
        row.revision = filing.revision();
        row.source = filing.source();
        row.url = filing.documentUrl();
        row.silent = filing.silent();
        row.state = State.WAITING;
        row.nextAttemptAt = clock.instant();
        return row;
    }

    private void reuse(Announced filing, DocumentRow row) {
        if (!sameDocument(filing.change())) {
            return;
        }
        rows.latestStored(filing.filingId())
                .ifPresent(
                        before -> {
                            row.state = State.STORED;
                            row.sha256 = before.sha256;
                            row.bytes = before.bytes;
                            row.mediaType = before.mediaType;
                            row.decidedAt = clock.instant();
                        });
    }

    private static boolean sameDocument(@Nullable Change change) {
        return change != null
                && switch (change.kind()) {
                    case WITHDRAWN, RETITLED -> true;
                    case CORRECTED, DOCUMENT_REPLACED -> false;
                };
    }

    private void refuse(DocumentRow row, Parse.Status status, String reason) {
        row.state = State.REFUSED;
        row.refusalStatus = status;
        row.refusalReason = reason;
        row.decidedAt = clock.instant();
    }

    private static Document document(DocumentRow row) {
        return new Document(
                Objects.requireNonNull(row.sha256),
                Objects.requireNonNull(row.mediaType),
                Objects.requireNonNull(row.bytes),
                null);
    }

    private static String lowerCase(State state) {
        return state.name().toLowerCase(java.util.Locale.ROOT);
    }
}
