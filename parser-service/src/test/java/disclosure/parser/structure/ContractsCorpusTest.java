package disclosure.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import disclosure.events.Fact;
import disclosure.events.FactField;
import disclosure.events.FactValue;
import disclosure.keywords.FoldedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Parties and projects of contracts beside labels that a contest made by distant supervision:
 * hints, some with a character too many. Two agree when one holds the other.
 */
class ContractsCorpusTest {

    private static final Path FOLDER = Sample.shared().resolve("corpus/announce_html_fddc");

    /** Least agreement where both say something, and least share of labels that are found. */
    private static final double AGREED = 0.85;

    private static final double FOUND = 0.62;

    private static final Map<String, String> FIELDS =
            Map.of(
                    "jiafang", "partyA",
                    "yifang", "partyB",
                    "xiangmu", "project",
                    "hetong", "project");

    private static final class Tally {
        private int labels;
        private int said;
        private int agreed;
    }

    @Test
    void findsThePartiesAndTheProject() throws IOException {
        Path labels = FOLDER.resolve("labels.tsv");
        assumeThat(Files.isRegularFile(labels)).as("the labelled contracts are not here").isTrue();
        Map<String, Map<String, Set<String>>> wanted = wanted(labels);
        Map<String, Tally> tallies = new TreeMap<>();
        Tally overall = new Tally();
        for (Map.Entry<String, Map<String, Set<String>>> document : wanted.entrySet()) {
            List<Fact> contracts = contracts(document.getKey());
            document.getValue()
                    .forEach(
                            (field, names) -> {
                                String found = found(contracts, field);
                                count(
                                        tallies.computeIfAbsent(field, f -> new Tally()),
                                        names,
                                        found);
                                count(overall, names, found);
                                if (!agrees(names, found)) {
                                    System.out.printf(
                                            "%s %s: %s for %s%n",
                                            document.getKey(), field, found, names);
                                }
                            });
        }
        tallies.forEach(ContractsCorpusTest::print);
        print("all", overall);
        assertThat((double) overall.agreed / overall.said).isGreaterThanOrEqualTo(AGREED);
        assertThat((double) overall.agreed / overall.labels).isGreaterThanOrEqualTo(FOUND);
    }

    private static void print(String field, Tally tally) {
        System.out.printf(
                "%s: %d labelled, %d found, %d of them agree%n",
                field, tally.labels, tally.said, tally.agreed);
    }

    private static void count(Tally tally, Set<String> names, String found) {
        tally.labels++;
        tally.said += found.isEmpty() ? 0 : 1;
        tally.agreed += agrees(names, found) ? 1 : 0;
    }

    private static boolean agrees(Set<String> names, String found) {
        String ours = plain(found);
        return !ours.isEmpty()
                && names.stream()
                        .map(ContractsCorpusTest::plain)
                        .anyMatch(name -> name.contains(ours) || ours.contains(name));
    }

    private static String plain(String name) {
        return FoldedText.of(name).folded().replaceAll("[\\s()\"《》。，,]", "");
    }

    private static Map<String, Map<String, Set<String>>> wanted(Path labels) throws IOException {
        Map<String, Map<String, Set<String>>> wanted = new TreeMap<>();
        for (String line : Files.readAllLines(labels)) {
            String[] cells = line.split("\t", -1);
            String field = FIELDS.get(cells[1]);
            if (field != null && Files.exists(FOLDER.resolve(cells[0] + ".html"))) {
                wanted.computeIfAbsent(cells[0], id -> new TreeMap<>())
                        .computeIfAbsent(field, each -> new LinkedHashSet<>())
                        .add(cells[2]);
            }
        }
        return wanted;
    }

    private static List<Fact> contracts(String id) throws IOException {
        byte[] bytes = Files.readAllBytes(FOLDER.resolve(id + ".html"));
        List<Fact> facts = Sample.unannounced(bytes).filing().facts();
        return facts.stream().filter(fact -> fact.kind().equals("major-contract")).toList();
    }

    private static String found(List<Fact> contracts, String field) {
        List<String> values = new ArrayList<>();
        for (Fact contract : contracts) {
            FactField value = contract.fields().get(field);
            if (value != null) {
                values.add(value.value() instanceof FactValue.Words(var words) ? words : "");
            }
        }
        return values.isEmpty() ? "" : values.getFirst();
    }
}
