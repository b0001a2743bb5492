package disclosure.parser.extract.amounts;

import disclosure.parser.document.DocumentText;
import java.util.List;

/** Cells of tables, whose unit stands outside of them. */
final class TableFigures {

    private TableFigures() {}

    static List<Reading> in(DocumentText document, List<Reading> known) {
        return List.of();
    }
}
