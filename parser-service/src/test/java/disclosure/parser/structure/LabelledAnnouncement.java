package disclosure.parser.structure;

import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import disclosure.events.Fact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A real announcement about shares, lying beside the repository, with the facts read from it once
 * for all tests.
 *
 * @param events as labelled
 */
record LabelledAnnouncement(String id, String text, JsonNode events, List<Fact> facts) {

    private static final Path FEED = Sample.shared().resolve("corpus/facts/feed");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<LabelledAnnouncement> READ = new ArrayList<>();

    static List<LabelledAnnouncement> all() throws IOException {
        assumeThat(Files.isDirectory(FEED)).as("the labelled announcements are not here").isTrue();
        if (READ.isEmpty()) {
            for (String part : List.of("dev-1", "dev-2")) {
                for (String line : Files.readAllLines(FEED.resolve(part + ".jsonl"))) {
                    READ.add(of(JSON.readTree(line)));
                }
            }
        }
        return READ;
    }

    private static LabelledAnnouncement of(JsonNode line) {
        String text =
                StreamSupport.stream(line.path("sentences").spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining("\n"));
        return new LabelledAnnouncement(
                line.path("id").asText(), text, line.path("events"), ReadFacts.facts("", text));
    }
}
