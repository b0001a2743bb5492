package disclosure.parser.filing;

import disclosure.events.Correction;
import disclosure.events.FilingText;
import disclosure.events.StructuredFiling;
import disclosure.events.ValueChange;
import disclosure.parser.extract.comparison.RecordComparison;
import disclosure.parser.extract.corrections.ComparedTexts;
import disclosure.parser.extract.corrections.Corrected;
import disclosure.parser.extract.corrections.Corrected.Candidate;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Joins a filing to the others of its issuer: a correction to what it corrects, whichever came
 * first, a record to the one before it, and what it names to what we hold by then. Runs inside the
 * transaction that keeps the filing.
 */
@ApplicationScoped
class Neighbours {

    private final NeighbourRows rows;
    private final TextRows texts;

    Neighbours(NeighbourRows rows, TextRows texts) {
        this.rows = rows;
        this.texts = texts;
    }

    /** The filing with what its neighbours tell of it; they are told of it too. */
    StructuredFiling join(StructuredFiling filing, @Nullable FilingText text) {
        if (filing.ticker() == null) {
            return filing;
        }
        StructuredFiling joined = referring(correcting(corrected(filing, text), text));
        return joined.investorRelations() == null ? joined : compared(joined);
    }

    /** What was taken for a correction is none, or of another filing. */
    void leave(String original, String correction) {
        rows.correctedByNo(original, correction);
    }

    /**
     * The filing with links to what arrived after it. Looked up when somebody asks: most filings
     * that bear a number are named by none that is kept already.
     */
    StructuredFiling linkedByNow(StructuredFiling filing) {
        return filing.ticker() == null || Referred.allLinked(filing.references())
                ? filing
                : filing.referring(Referred.later(rows.candidates(filing), filing.references()));
    }

    private StructuredFiling referring(StructuredFiling filing) {
        return filing.references().isEmpty()
                ? filing
                : filing.referring(Referred.among(rows.candidates(filing), filing.references()));
    }

    private StructuredFiling correcting(StructuredFiling filing, @Nullable FilingText text) {
        if (filing.correction() == null) {
            return filing;
        }
        Optional<Candidate> original = Corrected.by(filing, rows.candidates(filing));
        if (original.isEmpty()) {
            return filing;
        }
        String id = original.get().filingId();
        rows.correctedBy(id, filing.filingId());
        return linked(filing, id, text, text(id));
    }

    /** What corrects this filing: known already, or waiting for it. */
    private StructuredFiling corrected(StructuredFiling filing, @Nullable FilingText text) {
        String by = null;
        for (StructuredFiling seen : rows.corrections(filing)) {
            // Most of them mean another filing, so only what is to be written is held.
            StructuredFiling correction =
                    isToLink(seen, filing, text) ? rows.held(seen.filingId()).orElse(seen) : seen;
            if (!means(correction, filing)) {
                continue;
            }
            String id = correction.filingId();
            by = by == null ? id : by;
            if (isToLink(correction, filing, text)) {
                rows.relink(linked(correction, filing.filingId(), text(id), text));
            }
        }
        return by == null
                ? filing
                : filing.beside(filing.corrects(), by, filing.correction(), filing.comparison());
    }

    private static boolean means(StructuredFiling correction, StructuredFiling filing) {
        return correction.corrects() == null
                ? Corrected.by(correction, List.of(Candidate.of(filing))).isPresent()
                : correction.corrects().equals(filing.filingId());
    }

    private static boolean isToLink(
            StructuredFiling correction, StructuredFiling filing, @Nullable FilingText text) {
        return means(correction, filing)
                && (correction.corrects() == null || (text != null && isSilent(correction)));
    }

    private static boolean isSilent(StructuredFiling filing) {
        return filing.correction() != null && filing.correction().changes().isEmpty();
    }

    /** What a correction prints itself is what it says; only without that are texts compared. */
    private static StructuredFiling linked(
            StructuredFiling filing,
            String corrects,
            @Nullable FilingText text,
            @Nullable FilingText original) {
        Correction correction = filing.correction();
        if (correction != null && isSilent(filing) && text != null && original != null) {
            List<ValueChange> changes = ComparedTexts.changes(original, text);
            correction = correction.with(changes);
        }
        return filing.beside(corrects, filing.correctedBy(), correction, filing.comparison());
    }

    private StructuredFiling compared(StructuredFiling filing) {
        rows.recordAfter(filing)
                .flatMap(next -> rows.held(next.filingId()))
                .ifPresent(
                        next ->
                                rows.relink(
                                        next.beside(
                                                next.corrects(),
                                                next.correctedBy(),
                                                next.correction(),
                                                RecordComparison.of(filing, next))));
        return rows.recordBefore(filing)
                .map(
                        previous ->
                                filing.beside(
                                        filing.corrects(),
                                        filing.correctedBy(),
                                        filing.correction(),
                                        RecordComparison.of(previous, filing)))
                .orElse(filing);
    }

    private @Nullable FilingText text(String filingId) {
        return texts.findByIdOptional(filingId)
                .map(row -> new FilingText(row.text, row.pageStarts, row.cut))
                .orElse(null);
    }
}
