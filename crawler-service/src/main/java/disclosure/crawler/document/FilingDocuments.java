package disclosure.crawler.document;

import disclosure.crawler.document.DocumentRow.State;
import disclosure.crawler.feed.Announcement.Link;
import disclosure.crawler.filing.FilingRegister;
import disclosure.crawler.outbox.Untold;
import disclosure.events.Announced;
import disclosure.events.Document;
import disclosure.events.DocumentStored;
import disclosure.events.EventTypes;
import disclosure.events.Parse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All files of one revision of a filing. They are told together, once, as soon as the fate of each
 * is known: a rule that wants words to be absent must not be judged while text is still to come.
 */
@ApplicationScoped
class FilingDocuments {

    private final DocumentRepository rows;
    private final FilingRegister filings;
    private final DocumentConfig config;
    private final Clock clock;

    FilingDocuments(
            DocumentRepository rows, FilingRegister filings, DocumentConfig config, Clock clock) {
        this.rows = rows;
        this.filings = filings;
        this.config = config;
        this.clock = clock;
    }

    /** The main document, to be downloaded; not written yet. */
    DocumentRow main(Announced filing) {
        return waiting(filing, 0, filing.documentUrl(), null);
    }

    /**
     * Further files to be downloaded, not written yet. The last one stands for those that are left
     * out, if there are too many.
     *
     * @param place of the first
     */
    List<DocumentRow> further(Announced filing, int place, List<Link> links) {
        List<DocumentRow> files = new ArrayList<>();
        int fetched = Math.clamp(config.files() - (long) place, 0, links.size());
        for (Link link : links.subList(0, fetched)) {
            files.add(waiting(filing, place + files.size(), link.url(), link.name()));
        }
        int left = links.size() - fetched;
        if (left > 0) {
            DocumentRow rest = waiting(filing, place + fetched, null, left + " further files");
            refuse(
                    rest,
                    Parse.Status.TOO_LARGE,
                    "of one filing no more than %d files are fetched".formatted(config.files()));
            files.add(rest);
        }
        return files;
    }

    /** A file of an earlier revision, to be downloaded anew; not written yet. */
    DocumentRow again(Announced filing, DocumentRow earlier) {
        DocumentRow row = waiting(filing, earlier.place, earlier.url, earlier.name);
        if (earlier.url == null) {
            row.take(earlier, clock.instant());
        }
        return row;
    }

    private DocumentRow waiting(
            Announced filing, int place, @Nullable String url, @Nullable String name) {
        DocumentRow row = new DocumentRow();
        row.filingId = filing.filingId();
        row.revision = filing.revision();
        row.place = place;
        row.name = name;
        row.source = filing.source();
        row.url = url;
        row.silent = filing.silent();
        row.state = State.WAITING;
        row.nextAttemptAt = clock.instant();
        return row;
    }

    void store(DocumentRow row, DocumentStore.Kept kept, MediaType type) {
        row.state = State.STORED;
        row.sha256 = kept.sha256();
        row.bytes = kept.bytes();
        row.mediaType = type.mediaTypeName();
        row.lastError = null;
        row.decidedAt = clock.instant();
    }

    void refuse(DocumentRow row, Parse.Status status, String reason) {
        row.state = State.REFUSED;
        row.refusalStatus = status;
        row.refusalReason = reason;
        row.decidedAt = clock.instant();
    }

    /**
     * What to tell.
     *
     * @param files all of a revision, written, the main one first
     * @return empty while one of them waits
     */
    Optional<Untold> told(List<DocumentRow> files) {
        return files.stream().allMatch(DocumentRow::isDecided)
                ? Optional.of(untold(files))
                : Optional.empty();
    }

    /** The same of a revision whose files are all decided. */
    Untold untold(DocumentRow main) {
        return untold(rows.files(main.filingId, main.revision));
    }

    private Untold untold(List<DocumentRow> files) {
        DocumentRow main = files.getFirst();
        Announced filing = filings.announced(main.filingId, main.revision);
        Instant last =
                files.stream()
                        .map(row -> Objects.requireNonNull(row.decidedAt))
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
        return new Untold(
                Objects.requireNonNull(main.id),
                filing.key(),
                EventTypes.DOCUMENT_STORED,
                main.filingId + "/" + main.revision + "/document",
                main.filingId,
                last,
                event(filing, main, files.subList(1, files.size())));
    }

    private static DocumentStored event(
            Announced filing, DocumentRow main, List<DocumentRow> further) {
        boolean stored = main.state == State.STORED;
        return new DocumentStored(
                filing,
                stored ? document(main) : null,
                stored ? null : refusal(main),
                further.stream()
                        .filter(row -> row.state == State.STORED)
                        .map(FilingDocuments::document)
                        .toList(),
                further.stream()
                        .filter(row -> row.state == State.REFUSED)
                        .map(
                                row ->
                                        new DocumentStored.Missing(
                                                Objects.requireNonNullElse(row.name, ""),
                                                refusal(row)))
                        .toList());
    }

    private static Document document(DocumentRow row) {
        return new Document(
                Objects.requireNonNull(row.sha256),
                Objects.requireNonNull(row.mediaType),
                Objects.requireNonNull(row.bytes),
                null,
                null,
                row.name);
    }

    private static DocumentStored.Refusal refusal(DocumentRow row) {
        return new DocumentStored.Refusal(
                Objects.requireNonNull(row.refusalStatus),
                Objects.requireNonNull(row.refusalReason));
    }
}
