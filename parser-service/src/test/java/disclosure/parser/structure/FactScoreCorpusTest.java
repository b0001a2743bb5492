package disclosure.parser.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import disclosure.events.EventJson;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Typed facts of labelled announcements, counted as the papers on them do. */
class FactScoreCorpusTest {

    private static final double LEAST = 0.86;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void findsInLabelledAnnouncementsWhatTheirLabelsSay() throws IOException {
        Map<String, FactScore> scores = new TreeMap<>();
        FactScore overall = new FactScore();
        for (LabelledAnnouncement announcement : LabelledAnnouncement.all()) {
            count(announcement, scores, overall);
        }
        scores.forEach((kind, score) -> System.out.println(kind + " " + score));
        System.out.println(
                "overall " + overall + " over " + LabelledAnnouncement.all().size() + " documents");
        assertThat(overall.f1()).isGreaterThanOrEqualTo(LEAST);
    }

    @Test
    void nobodyPledgesToHimself() throws IOException {
        assertThat(LabelledAnnouncement.all())
                .flatExtracting(LabelledAnnouncement::facts)
                .map(ShareFactsTest::plain)
                .filteredOn(fact -> fact.containsKey("pledgee"))
                .allSatisfy(
                        fact -> assertThat(fact.get("pledgee")).isNotEqualTo(fact.get("holder")));
    }

    @Test
    void nothingIsReleasedOrOverBeforeItBegins() throws IOException {
        assertThat(LabelledAnnouncement.all())
                .flatExtracting(LabelledAnnouncement::facts)
                .map(ShareFactsTest::plain)
                .filteredOn(fact -> fact.containsKey("start"))
                .allSatisfy(
                        fact -> {
                            String start = fact.get("start");
                            assertThat(fact.getOrDefault("end", start))
                                    .isGreaterThanOrEqualTo(start);
                            assertThat(fact.getOrDefault("released", "9999")).isGreaterThan(start);
                        });
    }

    @Test
    void countsAWrongValueTwiceAndALeftOverRecordOnce() {
        FactScore score = new FactScore();

        score.add(List.of(List.of("甲", "100"), List.of("乙", "7")), List.of(List.of("甲", "200")));

        assertThat(score).hasToString("P 0.250 R 0.500 F1 0.333");
    }

    private static void count(
            LabelledAnnouncement gold, Map<String, FactScore> scores, FactScore overall) {
        JsonNode facts =
                JSON.valueToTree(gold.facts().stream().map(FactScoreCorpusTest::tree).toList());
        FactRoles.ALL.forEach(
                (type, roles) -> {
                    List<List<String>> wanted = roles.wanted(gold.events(), type);
                    List<List<String>> found = roles.found(facts);
                    scores.computeIfAbsent(roles.kind(), kind -> new FactScore())
                            .add(found, wanted);
                    overall.add(found, wanted);
                });
    }

    private static JsonNode tree(Object fact) {
        try {
            return JSON.readTree(EventJson.write(fact));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
