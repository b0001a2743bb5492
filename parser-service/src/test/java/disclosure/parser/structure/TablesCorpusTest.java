package disclosure.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import disclosure.events.StructuredFiling;
import disclosure.events.Table;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Tables of real reports: their sums show whether rows and columns are what they were. */
class TablesCorpusTest {

    private static final Path CORPUS = Sample.shared().resolve("corpus");
    private static final Pattern FIGURE = Pattern.compile("-?[\\d,]+\\.\\d{2}");

    @Test
    void readsBalanceSheetsWhoseSidesAreEqual() {
        assumeTrue(Files.isDirectory(CORPUS), "the corpus is not here: " + CORPUS);
        List<String> unequal = new ArrayList<>();
        int sheets = 0;
        for (Path file : RecordCorpus.reports()) {
            for (Table table : RecordCorpus.filing(file).tables()) {
                List<BigDecimal> assets = row(table, "资产总计");
                List<BigDecimal> claims = row(table, "负债和所有者权益总计");
                if (assets != null && claims != null) {
                    sheets++;
                    if (!assets.equals(claims)) {
                        unequal.add(RecordCorpus.name(file) + " " + table.page());
                    }
                }
            }
        }

        System.out.println("balance sheets: " + sheets + ", unequal " + unequal);
        assertThat(sheets).isGreaterThan(8);
        // One issuer's adjusted sheet is printed so.
        assertThat(unequal).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void givesEveryRowAsManyCellsAsTheHeader() {
        assumeTrue(Files.isDirectory(CORPUS), "the corpus is not here: " + CORPUS);
        int tables = 0;
        for (Path file : RecordCorpus.codes().keySet()) {
            StructuredFiling filing = RecordCorpus.filing(file);
            for (Table table : filing.tables()) {
                tables++;
                assertThat(table.rows())
                        .as("%s, page %d", RecordCorpus.name(file), table.page())
                        .allMatch(row -> row.size() == table.header().size());
            }
        }

        assertThat(tables).isGreaterThan(500);
    }

    /** The figures of the row with a label; null where the table has none. */
    private static @Nullable List<BigDecimal> row(Table table, String label) {
        for (List<String> row : table.rows()) {
            if (row.getFirst().replace(" ", "").equals(label)) {
                return row.stream()
                        .filter(cell -> FIGURE.matcher(cell).matches())
                        .map(cell -> new BigDecimal(cell.replace(",", "")))
                        .toList();
            }
        }
        return null;
    }
}
