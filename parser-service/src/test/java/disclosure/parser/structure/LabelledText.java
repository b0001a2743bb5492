package disclosure.parser.structure;

import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * An announcement or a piece of news, lying beside the repository, in which people labelled events.
 *
 * @param title without white space
 * @param events as labelled: type, and arguments with their roles
 */
record LabelledText(String title, String text, JsonNode events) {

    private static final Path FILE =
            Sample.shared().resolve("corpus/facts/duee_fin/duee_fin_dev_first585.jsonl");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A site's quotation behind the name of a company, often inside it. */
    private static final Pattern QUOTATION =
            Pattern.compile("\\(-?[\\d.]+,-?[\\d.]+,-?[\\d.]+%\\)");

    static List<LabelledText> all() throws IOException {
        assumeThat(Files.isRegularFile(FILE)).as("the labelled news are not here").isTrue();
        List<LabelledText> texts = new ArrayList<>();
        for (String line : Files.readAllLines(FILE)) {
            JsonNode read = JSON.readTree(QUOTATION.matcher(line).replaceAll(""));
            texts.add(
                    new LabelledText(
                            read.path("title").asText().replaceAll("\\s", ""),
                            read.path("text").asText(),
                            read.path("event_list")));
        }
        return texts;
    }

    /** Whether it is a company's own text, by its title alone. */
    boolean isAnnouncement() {
        return title.endsWith("公告");
    }

    /** The arguments of some roles in events of some types. */
    List<String> labelled(List<String> types, String role) {
        List<String> values = new ArrayList<>();
        for (JsonNode event : events) {
            if (types.contains(event.path("event_type").asText())) {
                for (JsonNode argument : event.path("arguments")) {
                    if (argument.path("role").asText().equals(role)) {
                        values.add(argument.path("argument").asText());
                    }
                }
            }
        }
        return values;
    }

    /** The facts of a kind that are read in it. */
    List<Map<String, String>> facts(String kind) {
        return ReadFacts.facts(title, text).stream()
                .filter(fact -> fact.kind().equals(kind))
                .map(ShareFactsTest::plain)
                .toList();
    }
}
