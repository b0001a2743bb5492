package disclosure.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import disclosure.events.Section;
import disclosure.parser.document.Compact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Items of real reports against the item texts another tool cut out of them. */
class ReportItemsCorpusTest {

    private static final Path FOLDER = Sample.shared().resolve("corpus/sec/8k_edgar_crawler");
    private static final String EXPECTED = ".items.json";
    private static final double LEAST = 0.97;

    /**
     * So many characters at either end have to agree, white space and the kinds of dashes aside.
     */
    private static final int ENDS = 60;

    private final ObjectMapper json = new ObjectMapper();
    private final List<String> missed = new ArrayList<>();
    private int wanted;

    @Test
    void beginsAndEndsTheItemsOfRealReportsWhereTheyDo() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "the reports are not here: " + FOLDER);
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(f -> f.toString().endsWith(EXPECTED)).sorted().toList()) {
                compare(json.readTree(file.toFile()));
            }
        }

        double share = 1 - missed.size() / (double) wanted;
        System.out.printf("8-K items: %d, of them right %.4f%n", wanted, share);
        assertThat(share).as("missed: %s", missed).isGreaterThanOrEqualTo(LEAST);
    }

    private void compare(JsonNode expected) throws IOException {
        String name = expected.get("filename").asText();
        List<Section> sections =
                Sample.read(Files.readAllBytes(FOLDER.resolve(name))).filing().sections();
        for (Map.Entry<String, JsonNode> field : expected.properties()) {
            if (field.getKey().startsWith("item_") && !field.getValue().asText().isEmpty()) {
                String item = field.getKey().substring("item_".length());
                wanted++;
                boolean right =
                        sections.stream()
                                .filter(section -> item.equals(section.item()))
                                .anyMatch(s -> agree(String.valueOf(s.text()), field.getValue()));
                if (!right) {
                    missed.add(name + " " + item);
                }
            }
        }
    }

    private static boolean agree(String found, JsonNode expected) {
        String one = compact(found);
        String other = compact(expected.asText());
        int start = Math.min(ENDS, other.length());
        return one.startsWith(other.substring(0, start))
                && one.endsWith(other.substring(other.length() - start));
    }

    private static String compact(String text) {
        return Compact.of(text).toString().replaceAll("[‐‑‒–—―−]", "-");
    }
}
