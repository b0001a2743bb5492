package disclosure.parser.filing;

import disclosure.events.Change;
import disclosure.events.Correction;
import disclosure.events.StructuredFiling;
import disclosure.events.ValueChange;
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

    private static Correction.Kind kind(@Nullable Change change) {
        return change != null && change.kind() == Change.Kind.CORRECTED
                ? Correction.Kind.CORRECTED
                : Correction.Kind.REVISED;
    }

    private static String words(@Nullable Change change) {
        return change == null ? "" : change.after();
    }
}
