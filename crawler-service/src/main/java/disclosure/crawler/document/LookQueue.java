package disclosure.crawler.document;

import disclosure.crawler.feed.Announcement.Link;
import disclosure.crawler.fetch.Freshness;
import disclosure.crawler.filing.FilingRegister;
import disclosure.crawler.filing.FilingRegister.Told;
import disclosure.crawler.filing.Sightings;
import disclosure.crawler.outbox.Untold;
import disclosure.events.Announced;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Documents to look at again, and what was seen of them. */
@ApplicationScoped
class LookQueue {

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
            int revision,
            String url,
            String sha256,
            @Nullable Freshness known,
            @Nullable String other) {}

    /**
     * A filing whose document is there from the beginning.
     *
     * @param filing to be told once committed
     * @param documents to be told too; empty while another file of it waits
     */
    record Replaced(Untold filing, Optional<Untold> documents) {}

    private static final Duration SOON = Duration.ofMinutes(1);

    private final DocumentRepository rows;
    private final FilingDocuments documents;
    private final FilingRegister filings;
    private final Sightings sightings;
    private final LookPlan looks;
    private final Clock clock;

    LookQueue(
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

    /** The next document of a source to look at again. */
    @Transactional
    Optional<Look> next(String source) {
        Instant now = clock.instant();
        Optional<DocumentRow> due = rows.nextToLookAt(source, now);
        if (due.isPresent() && looks.isTooLate(due.get(), now)) {
            rows.forgetLooks(source, looks.tooLate(now));
            return Optional.empty();
        }
        return due.map(LookQueue::look);
    }

    private static Look look(DocumentRow row) {
        return new Look(
                Objects.requireNonNull(row.id),
                row.filingId,
                row.revision,
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

    /**
     * It was replaced, unless somebody else has noticed already. The other files of the filing stay
     * what they are.
     */
    @Transactional
    Optional<Replaced> replaced(Look look, Glance.Seen seen) {
        List<DocumentRow> files = rows.held(look.filingId(), look.revision());
        return files.stream()
                .filter(row -> is(row, look))
                .findFirst()
                .map(row -> replaced(look, seen, files, row));
    }

    private Replaced replaced(
            Look look, Glance.Seen seen, List<DocumentRow> files, DocumentRow old) {
        Told told =
                filings.replaced(
                        old.filingId,
                        old.source,
                        look.sha256(),
                        seen.kept().sha256(),
                        clock.instant());
        List<DocumentRow> now = new ArrayList<>();
        for (DocumentRow file : files) {
            DocumentRow row = documents.again(told.filing(), file);
            if (file.place == old.place) {
                store(row, seen, old.looks + 1);
            } else {
                row.take(file, clock.instant());
            }
            now.add(row);
        }
        return written(told, now);
    }

    /** A sighting shows other bytes than its filing has; it may be a filing of its own. */
    @Transactional
    Optional<Replaced> different(Sightings.ToCompare sighting, Glance.Seen seen) {
        return sightings
                .different(sighting.sighting(), seen.kept().sha256())
                .map(told -> parted(told, seen));
    }

    private Replaced parted(Sightings.Parted parted, Glance.Seen seen) {
        Announced filing = parted.told().filing();
        List<Link> further = parted.further();
        List<DocumentRow> files = new ArrayList<>();
        DocumentRow main = documents.main(filing);
        store(main, seen, 0);
        files.add(main);
        files.addAll(documents.further(filing, 1, further));
        return written(parted.told(), files);
    }

    private void store(DocumentRow row, Glance.Seen seen, int looked) {
        row.looks = looked;
        documents.store(row, seen.kept(), seen.type());
        looks.plan(row, seen.freshness());
    }

    private Replaced written(Told told, List<DocumentRow> files) {
        rows.lookNoMore(told.filing().filingId(), told.filing().revision());
        rows.supersede(told.filing().filingId(), told.filing().revision());
        files.forEach(rows::persist);
        return new Replaced(told.untold(), documents.told(files));
    }

    /** Held until the transaction ends; empty when it is not due any more. */
    private Optional<DocumentRow> held(Look look) {
        return rows.findByIdOptional(look.row(), LockModeType.PESSIMISTIC_WRITE)
                .filter(row -> is(row, look));
    }

    private static boolean is(DocumentRow row, Look look) {
        return row.id != null
                && row.id == look.row()
                && row.lookAt != null
                && look.sha256().equals(row.sha256);
    }
}
