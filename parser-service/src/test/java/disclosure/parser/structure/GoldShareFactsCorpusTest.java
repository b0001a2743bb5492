package disclosure.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Hand-read facts about shares; of a sum and its parts either may be found. */
class GoldShareFactsCorpusTest {

    private static final double LEAST = 0.97;
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<String, String> FIELDS =
            Map.ofEntries(
                    Map.entry("holder", "holder"),
                    Map.entry("party", "holder"),
                    Map.entry("institution", "court"),
                    Map.entry("shares", "shares"),
                    Map.entry("start", "start"),
                    Map.entry("end", "end"),
                    Map.entry("holding_shares", "totalHeld"),
                    Map.entry("before_shares", "heldBefore"),
                    Map.entry("after_shares", "heldAfter"),
                    Map.entry("price_avg", "averagePrice"),
                    Map.entry("price_high", "highestPrice"),
                    Map.entry("price_low", "lowestPrice"),
                    Map.entry("amount", "amount"),
                    Map.entry("method", "method"),
                    Map.entry("stage", "stage"),
                    Map.entry("waiting", "waiting"),
                    Map.entry("purpose", "purpose"),
                    Map.entry("plan_amount_low", "planAmountLow"),
                    Map.entry("plan_amount_high", "planAmountHigh"),
                    Map.entry("price_cap", "priceCap"),
                    Map.entry("pct_capital", "sharesRatio"),
                    Map.entry("before_pct", "heldBeforeRatio"),
                    Map.entry("after_pct", "heldAfterRatio"),
                    Map.entry("holding_pct", "totalHeldRatio"));

    /** The reader's word for a trade that was made, whether or not a plan is fulfilled with it. */
    private static final String DONE = "done";

    @Test
    void findsWhatAPersonReadOutOfTheTexts() throws IOException {
        Path folder = Sample.shared().resolve("corpus/gold/facts");
        assumeThat(Files.isDirectory(folder)).as("the hand-read facts are not here").isTrue();
        List<String> wrong = new ArrayList<>();
        int fields = 0;
        for (Path file : ours(folder)) {
            JsonNode gold = JSON.readTree(file.toFile());
            String text = Files.readString(folder.resolve(gold.path("text_file").asText()));
            List<Map<String, String>> found =
                    ReadFacts.facts("", text).stream().map(ShareFactsTest::plain).toList();
            for (JsonNode fact : gold.path("facts")) {
                if (!fact.path("role").asText().equals("total")) {
                    fields += compare(file, fact, nearest(fact, found), wrong);
                }
            }
        }
        wrong.forEach(System.out::println);
        System.out.printf("hand-read fields: %d, wrong or missing: %d%n", fields, wrong.size());
        assertThat(wrong.size()).isLessThanOrEqualTo((int) ((1 - LEAST) * fields));
    }

    private static List<Path> ours(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file ->
                                    file.getFileName()
                                            .toString()
                                            .matches("(?:zjc|bb|feed|dcfee)-.*\\.json"))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, String> nearest(JsonNode gold, List<Map<String, String>> found) {
        return found.stream()
                .filter(fact -> gold.path("shares").asText().equals(fact.get("shares")))
                .findFirst()
                .orElse(Map.of());
    }

    private static int compare(
            Path file, JsonNode gold, Map<String, String> found, List<String> wrong) {
        int fields = 0;
        for (Map.Entry<String, JsonNode> field : gold.properties()) {
            String ours = FIELDS.get(field.getKey());
            boolean freeze = gold.path("kind").asText().equals("freeze");
            if (ours != null && !(freeze && ours.equals("sharesRatio"))) {
                fields++;
                String wanted = wanted(field.getKey(), field.getValue().asText());
                if (!wanted.equals(found.get(ours))) {
                    wrong.add(
                            file.getFileName()
                                    + " "
                                    + ours
                                    + ": "
                                    + found.get(ours)
                                    + " for "
                                    + wanted);
                }
            }
        }
        return fields;
    }

    private static String wanted(String field, String value) {
        if (field.contains("pct")) {
            return plain(new BigDecimal(value).movePointLeft(2).toPlainString());
        }
        return value.equals(DONE) ? "completed" : plain(value);
    }

    private static String plain(String value) {
        return value.matches("\\d+(?:\\.\\d+)?")
                ? new BigDecimal(value).stripTrailingZeros().toPlainString()
                : value;
    }
}
