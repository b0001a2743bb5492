package disclosure.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import disclosure.events.EventJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Real records against what two careful readers found in them. */
class RecordScoreCorpusTest {

    private static final double LEAST_MACRO = 0.97;
    private static final double LEAST_FIELD = 0.93;

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void findsInRealRecordsWhatCarefulReadersFound() throws IOException {
        Map<String, Map<String, Double>> scores = scores();

        Map<String, Double> means = means(scores);
        double macro = mean(means);
        scores.forEach(
                (file, score) ->
                        score.forEach(
                                (field, value) -> {
                                    if (value < 1) {
                                        System.out.printf("%.3f %s %s%n", value, field, file);
                                    }
                                }));
        System.out.printf("records: %d, macro %.3f, %s%n", scores.size(), macro, means);
        System.out.printf(
                "half kept apart: %.3f, other half: %.3f%n",
                mean(means(half(scores, true))), mean(means(half(scores, false))));
        assertThat(macro).isGreaterThanOrEqualTo(LEAST_MACRO);
        assertThat(means).allSatisfy((f, v) -> assertThat(v).isGreaterThanOrEqualTo(LEAST_FIELD));
    }

    @Test
    void readsTheFoundingSampleWithoutAMistake() throws IOException {
        Map<String, Map<String, Double>> scores = scores();

        assertThat(scores).anySatisfy((file, score) -> assertThat(file).startsWith("seed"));
        scores.forEach(
                (file, score) -> {
                    if (file.startsWith("seed")) {
                        assertThat(score).allSatisfy((f, v) -> assertThat(v).isEqualTo(1));
                    }
                });
    }

    @Test
    void marksDownWhatIsMissing() throws IOException {
        JsonNode gold =
                json.readTree(
                        """
                        {"securityCodes":["830999"],"institutions":["青禾基金","白鹭资本"],"questions":[
                         {"q":"订单如何","q_end":"如何？","a":"很好","a_end":"很好。"},
                         {"q":"价格如何","q_end":"如何？","a":"稳定","a_end":"稳定。"}]}
                        """);
        JsonNode filing =
                json.readTree(
                        """
                        {"ticker":"830999","investorRelations":{"institutions":["青禾基金"],"questions":[
                         {"question":"订单如何？","answer":"很好，谢谢。"}]}}
                        """);

        Map<String, Double> score = RecordScore.of(filing, gold);

        assertThat(score).containsEntry("securityCode", 1.0).containsEntry("questionCount", 0.0);
        assertThat(score.get("institutions")).isEqualTo(2.0 / 3);
        assertThat(score.get("questions")).isEqualTo(2.0 / 3);
        assertThat(score.get("answers")).isZero();
    }

    private Map<String, Map<String, Double>> scores() throws IOException {
        Map<String, Map<String, Double>> scores = new TreeMap<>();
        for (Path file : RecordCorpus.gold()) {
            JsonNode gold = json.readTree(file.toFile());
            Path document = RecordCorpus.document(gold.path("file").asText());
            JsonNode filing = json.readTree(EventJson.write(RecordCorpus.filing(document)));
            scores.put(RecordCorpus.name(file), RecordScore.of(filing, gold));
        }
        return scores;
    }

    private static Map<String, Map<String, Double>> half(
            Map<String, Map<String, Double>> scores, boolean apart) {
        Map<String, Map<String, Double>> half = new TreeMap<>(scores);
        half.keySet().removeIf(name -> RecordCorpus.keptApart(name) != apart);
        return half;
    }

    private static Map<String, Double> means(Map<String, Map<String, Double>> scores) {
        Map<String, Double> means = new LinkedHashMap<>();
        scores.values()
                .forEach(
                        score ->
                                score.forEach(
                                        (f, v) -> means.merge(f, v / scores.size(), Double::sum)));
        // The sum of many small shares of one is not quite one.
        means.replaceAll((field, value) -> Math.round(value * 1e9) / 1e9);
        return means;
    }

    private static double mean(Map<String, Double> means) {
        return means.values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
