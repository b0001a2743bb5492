package disclosure.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import disclosure.events.Fact;
import disclosure.events.FactField;
import disclosure.events.FactValue;
import disclosure.events.StructuredFiling;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Main indicators of real periodic reports against what a person read in them. */
class IndicatorsCorpusTest {

    private static final Path CORPUS = Sample.shared().resolve("corpus");
    private static final List<String> FIELDS =
            List.of("current", "prior", "change", "changePoints");
    private static final double LEAST = 0.98;

    /** What every report states of the time it is about. */
    private static final List<String> ALWAYS =
            List.of(
                    "revenue",
                    "net-profit",
                    "deducted-net-profit",
                    "operating-cash-flow",
                    "basic-eps",
                    "diluted-eps",
                    "roe",
                    "total-assets",
                    "net-assets");

    @Test
    void readsTheCellsThatAPersonRead() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "the corpus is not here: " + CORPUS);
        Map<String, List<String[]>> expected = expected();
        List<String> wrong = new ArrayList<>();
        int cells = 0;
        for (Map.Entry<String, List<String[]>> file : expected.entrySet()) {
            StructuredFiling filing = RecordCorpus.filing(CORPUS.resolve(file.getKey()));
            Map<String, Fact> found = byIndicatorAndPeriod(filing);
            for (String[] row : file.getValue()) {
                Fact fact = found.remove(row[1] + " " + row[2]);
                for (int i = 0; i < FIELDS.size(); i++) {
                    cells++;
                    if (!agrees(row[3 + i], fact, FIELDS.get(i))) {
                        wrong.add(String.join(" ", row) + ": " + FIELDS.get(i));
                    }
                }
            }
            found.keySet().forEach(key -> wrong.add(file.getKey() + ": invented " + key));
        }
        System.out.printf(
                "indicators: %d reports, %d cells, wrong or invented %s%n",
                expected.size(), cells, wrong);
        assertThat(expected).hasSizeGreaterThanOrEqualTo(6);
        assertThat(wrong).hasSizeLessThanOrEqualTo((int) (cells * (1 - LEAST)));
    }

    @Test
    void findsEachIndicatorInEveryReportWithItsPlace() {
        List<String> missing = new ArrayList<>();
        for (Path file : RecordCorpus.reports()) {
            Structured read = RecordCorpus.read(file);
            List<Fact> facts = read.filing().facts();
            List<String> indicators = facts.stream().map(f -> words(f, "indicator")).toList();
            ALWAYS.stream()
                    .filter(one -> !indicators.contains(one))
                    .forEach(one -> missing.add(RecordCorpus.name(file) + ": " + one));
            String text = read.text() == null ? "" : read.text().text();
            for (Fact fact : facts) {
                for (FactField field : fact.fields().values()) {
                    assertThat(text.substring(field.offset()).replace("\n", ""))
                            .startsWith(field.text());
                }
            }
        }

        assertThat(missing).isEmpty();
    }

    private static Map<String, Fact> byIndicatorAndPeriod(StructuredFiling filing) {
        Map<String, Fact> facts = new HashMap<>();
        for (Fact fact : filing.facts()) {
            if (fact.kind().equals("financial-indicators")) {
                facts.put(words(fact, "indicator") + " " + words(fact, "period"), fact);
            }
        }
        return facts;
    }

    private static boolean agrees(String wanted, @Nullable Fact fact, String field) {
        FactField found = fact == null ? null : fact.fields().get(field);
        if (wanted.equals("-")) {
            return fact != null && found == null;
        }
        return found != null
                && found.value() instanceof FactValue.Quantity quantity
                && quantity.number().compareTo(new BigDecimal(wanted)) == 0;
    }

    private static String words(Fact fact, String field) {
        FactField found = fact.fields().get(field);
        return found != null && found.value() instanceof FactValue.Words words ? words.words() : "";
    }

    private static Map<String, List<String[]>> expected() throws IOException {
        String rows =
                new String(Sample.bytes("/indicators/read-by-hand.tsv"), StandardCharsets.UTF_8);
        Map<String, List<String[]>> expected = new LinkedHashMap<>();
        rows.lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split("\t", -1))
                .forEach(row -> expected.computeIfAbsent(row[0], k -> new ArrayList<>()).add(row));
        return expected;
    }
}
