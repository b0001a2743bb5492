package disclosure.parser.filing;

import disclosure.events.Change;
import disclosure.events.Correction;
import disclosure.events.FilingText;
import disclosure.events.StructuredFiling;
import disclosure.events.ValueChange;
import disclosure.events.ValueChange.By;
import disclosure.parser.extract.corrections.ComparedTexts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A filing whose document was replaced by another one under the same id. */
final class Replaced {

    private Replaced() {}

    /** The filing with the values that differ from its earlier document. */
    static StructuredFiling of(StructuredFiling filing, List<ValueChange> changes) {
        if (changes.isEmpty()) {
            return filing;
        }
        Correction said = filing.correction();
        Correction correction =
                said == null
                        ? new Correction(kind(filing.change()), words(filing.change()), changes)
                        : said.changes().isEmpty() ? said.with(changes) : said;
        return filing.beside(
                filing.corrects(), filing.correctedBy(), correction, filing.comparison());
    }

    /**
     * A reading of the same document anew. The earlier document is no longer there to compare with,
     * so what was found by comparing stays, where this text still has it.
     */
    static StructuredFiling again(
            StructuredFiling read, StructuredFiling known, @Nullable FilingText text) {
        Correction before = known.correction();
        Correction now = read.correction();
        if (before == null || text == null || known.corrects() != null) {
            return read;
        }
        boolean compared = before.changes().stream().anyMatch(c -> c.by() == By.COMPARED);
        if (!compared || (now != null && !now.changes().isEmpty())) {
            return read;
        }
        List<ValueChange> still = ComparedTexts.in(text, before.changes());
        if (still.isEmpty()) {
            return read;
        }
        Correction correction = now == null ? before.with(still) : now.with(still);
        return read.beside(read.corrects(), read.correctedBy(), correction, read.comparison());
    }

    private static Correction.Kind kind(@Nullable Change change) {
        return change != null && change.kind() == Change.Kind.CORRECTED
                ? Correction.Kind.CORRECTED
                : Correction.Kind.REVISED;
    }

    private static String words(@Nullable Change change) {
        return change == null ? "" : change.after();
    }
}
