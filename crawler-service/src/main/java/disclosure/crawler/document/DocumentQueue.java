package disclosure.crawler.document;

import disclosure.crawler.document.DocumentRow.State;
import disclosure.crawler.fetch.Freshness;
import disclosure.crawler.filing.FilingRegister;
import disclosure.crawler.filing.Sightings;
import disclosure.crawler.outbox.Untold;
import disclosure.events.Announced;
import disclosure.events.Change;
import disclosure.events.Document;
import disclosure.events.DocumentStored;
import disclosure.events.EventTypes;
import disclosure.events.Parse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
     * @param url where it lies; null where the announcement itself is all there is
     * @param text what the announcement says; null where there is a document
     * @param attempts how many were made before this one
     */
    record Job(
            long row, String filingId, @Nullable String url, @Nullable String text, int attempts) {}

    /**
     * A document to look at again.
     *
     * @param sha256 what it was
     * @param known what the site said about it; null when it said nothing to ask with
     * @param other other bytes that were seen there once; null for none
     */
    record Look(
            long row,
            String filingId,
            String url,
            String sha256,
            @Nullable Freshness known,
            @Nullable String other) {}

    /**
     * A filing whose document is there from the beginning.
     *
     * @param filing to be told once committed
     * @param document to be told too
     */
    record Replaced(Untold filing, Untold document) {}

    private static final Duration SOON = Duration.ofMinutes(1);

    private final DocumentRepository rows;
    private final FilingRegister filings;
    private final Sightings sightings;
    private final LookPlan looks;
    private final Clock clock;

    DocumentQueue(
            DocumentRepository rows,
            FilingRegister filings,
            Sightings sightings,
            LookPlan looks,
            Clock clock) {
        this.rows = rows;
        this.filings = filings;
        this.sightings = sightings;
        this.looks = looks;
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
                rows.lookNoMore(filing.filingId(), filing.revision());
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

    /**
     * A document was stored.
     *
     * @param freshness what the site said about it
     */
    @Transactional
    Optional<Untold> stored(long id, DocumentStore.Kept kept, MediaType type, Freshness freshness) {
        return decide(
                id,
                row -> {
                    store(row, kept, type);
                    looks.plan(row, freshness);
                    if (row.text == null) {
                        sightings.sameBytes(
                                row.filingId, rows.othersOf(row.filingId, kept.sha256()));
                    }
                });
    }

    /**
     * The document of a filing that was just registered is stored already.
     *
     * @param looked how often it was looked at
     */
    private Untold storedAtOnce(Announced filing, Glance.Seen seen, int looked) {
        rows.lookNoMore(filing.filingId(), filing.revision());
        rows.supersede(filing.filingId(), filing.revision());
        DocumentRow row = waiting(filing);
        row.looks = looked;
        store(row, seen.kept(), seen.type());
        looks.plan(row, seen.freshness());
        rows.persist(row);
        return untold(row);
    }

    private void store(DocumentRow row, DocumentStore.Kept kept, MediaType type) {
        row.state = State.STORED;
        row.sha256 = kept.sha256();
        row.bytes = kept.bytes();
        row.mediaType = type.mediaTypeName();
        row.lastError = null;
        row.decidedAt = clock.instant();
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

    /** The next document of a source to look at again. */
    @Transactional
    Optional<Look> nextLook(String source) {
        Instant now = clock.instant();
        Optional<DocumentRow> due = rows.nextToLookAt(source, now);
        if (due.isPresent() && looks.isTooLate(due.get(), now)) {
            rows.forgetLooks(source, looks.tooLate(now));
            return Optional.empty();
        }
        return due.map(DocumentQueue::look);
    }

    private static Look look(DocumentRow row) {
        return new Look(
                Objects.requireNonNull(row.id),
                row.filingId,
                Objects.requireNonNull(row.url),
                Objects.requireNonNull(row.sha256),
                row.etag == null && row.lastModified == null
                        ? null
                        : new Freshness(row.etag, row.lastModified, null),
                row.otherSha256);
    }

    /** It is as it was, or not to be had at this moment. */
    @Transactional
    void looked(Look look) {
        held(look)
                .ifPresent(
                        row -> {
                            row.otherSha256 = null;
                            looks.looked(row, clock.instant());
                        });
    }

    /** Other bytes were seen for the first time; it is looked at again soon. */
    @Transactional
    void sawOther(Look look, String sha256) {
        held(look)
                .ifPresent(
                        row -> {
                            row.otherSha256 = sha256;
                            row.lookAt = clock.instant().plus(SOON);
                        });
    }

    /** Looking at it says nothing. */
    @Transactional
    void lookNoMore(Look look) {
        held(look).ifPresent(row -> row.lookAt = null);
    }

    /** It was replaced, unless somebody else has noticed already. */
    @Transactional
    Optional<Replaced> replaced(Look look, Glance.Seen seen) {
        return held(look)
                .map(
                        row -> {
                            FilingRegister.Told told =
                                    filings.replaced(
                                            row.filingId,
                                            row.source,
                                            look.sha256(),
                                            seen.kept().sha256(),
                                            clock.instant());
                            return new Replaced(
                                    told.untold(),
                                    storedAtOnce(told.filing(), seen, row.looks + 1));
                        });
    }

    /** Held until the transaction ends; empty when it is not due any more. */
    private Optional<DocumentRow> held(Look look) {
        return rows.findByIdOptional(look.row(), LockModeType.PESSIMISTIC_WRITE)
                .filter(row -> row.lookAt != null && look.sha256().equals(row.sha256));
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

    /** A sighting shows other bytes than its filing has; it may be a filing of its own. */
    @Transactional
    Optional<Replaced> different(Sightings.ToCompare sighting, Glance.Seen seen) {
        return sightings
                .different(sighting.sighting(), seen.kept().sha256())
                .map(told -> new Replaced(told.untold(), storedAtOnce(told.filing(), seen, 0)));
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
        DocumentRow row = rows.findById(id, LockModeType.PESSIMISTIC_WRITE);
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
                            row.etag = before.etag;
                            row.lastModified = before.lastModified;
                            row.looks = before.looks;
                            row.lookAt = before.lookAt;
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
