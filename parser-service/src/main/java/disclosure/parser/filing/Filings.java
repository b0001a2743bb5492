package disclosure.parser.filing;

import disclosure.events.EventJson;
import disclosure.events.FilingStructured;
import disclosure.events.FilingText;
import disclosure.events.Stage;
import disclosure.events.StructuredFiling;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The filings we hold. */
@ApplicationScoped
public class Filings {

    private final FilingRows rows;
    private final TextRows texts;

    Filings(FilingRows rows, TextRows texts) {
        this.rows = rows;
        this.texts = texts;
    }

    /**
     * Keeps what has arrived, as far as it is news.
     *
     * @return what to tell, with the facts known by now; empty when something newer is known
     */
    @Transactional
    public Optional<FilingStructured> keep(
            StructuredFiling arrived, @Nullable FilingText text, boolean silent) {
        FilingRow row = rows.held(arrived.filingId()).orElse(null);
        Progress known = row == null ? null : new Progress(row.revision, row.readRevision);
        return switch (Progress.of(known, arrived.revision(), arrived.stage())) {
            case LATE -> Optional.empty();
            case REPEAT -> Optional.of(new FilingStructured(told(arrived, row), text, silent));
            case ADVANCE -> {
                StructuredFiling shown = row == null ? arrived : shown(arrived, row);
                StructuredFiling told = told(arrived, row);
                write(row == null ? new FilingRow() : row, shown, arrived, silent);
                if (text != null) {
                    write(text, arrived.filingId());
                } else if (arrived.stage() == Stage.FULL) {
                    // What an earlier revision's document said is not this one's text.
                    texts.deleteById(arrived.filingId());
                }
                yield Optional.of(new FilingStructured(told, text, silent));
            }
        };
    }

    @Transactional
    public Optional<StructuredFiling> find(String filingId) {
        return rows.findByIdOptional(filingId).map(Filings::structured);
    }

    @Transactional
    public Optional<FilingText> text(String filingId) {
        return texts.findByIdOptional(filingId)
                .map(row -> new FilingText(row.text, row.pageStarts, row.cut));
    }

    /**
     * The filings a filter lets through, newest first.
     *
     * @param limit most filings to give
     */
    @Transactional
    public List<StructuredFiling> newest(Filter filter, int limit) {
        return rows.newest(filter, limit).stream().map(Filings::structured).toList();
    }

    /** A headline is told as it is; a reading with the newest announcement. */
    private static StructuredFiling told(StructuredFiling arrived, @Nullable FilingRow row) {
        return arrived.stage() == Stage.HEADLINE || row == null ? arrived : shown(arrived, row);
    }

    /** The newer announcement with the newer reading. */
    private static StructuredFiling shown(StructuredFiling arrived, FilingRow row) {
        StructuredFiling known = structured(row);
        if (arrived.stage() == Stage.HEADLINE) {
            return row.readRevision == null ? arrived : Merge.of(arrived, known);
        }
        return arrived.revision() < row.revision ? Merge.of(known, arrived) : arrived;
    }

    private void write(
            FilingRow row, StructuredFiling shown, StructuredFiling arrived, boolean silent) {
        boolean fresh = !rows.isPersistent(row);
        row.filingId = shown.filingId();
        row.revision = shown.revision();
        row.readRevision =
                arrived.stage() == Stage.FULL
                        ? Integer.valueOf(arrived.revision())
                        : row.readRevision;
        row.exchange = shown.exchange();
        row.ticker = shown.ticker();
        row.tickers = shown.tickers().toArray(String[]::new);
        row.category = shown.category().code();
        row.stage = shown.stage().name();
        row.publishedAt = shown.publishedAt().toInstant();
        row.publishedOn = shown.publishedAt().toLocalDate();
        row.firstSeenAt = shown.firstSeenAt();
        row.silent = silent;
        row.structured = Json.of(shown);
        if (fresh) {
            rows.persist(row);
        }
    }

    private void write(FilingText text, String filingId) {
        TextRow row = texts.findByIdOptional(filingId).orElseGet(TextRow::new);
        boolean fresh = !texts.isPersistent(row);
        row.filingId = filingId;
        // PostgreSQL keeps no NUL in text; no reader misses it. Offsets stay.
        row.text = text.text().replace('\0', ' ');
        row.pageStarts = text.pageStarts();
        row.cut = text.cut();
        if (fresh) {
            texts.persist(row);
        }
    }

    private static StructuredFiling structured(FilingRow row) {
        try {
            return EventJson.read(
                    row.structured.getBytes(StandardCharsets.UTF_8), StructuredFiling.class);
        } catch (IOException e) {
            throw new UncheckedIOException("filing " + row.filingId + " cannot be read", e);
        }
    }
}
