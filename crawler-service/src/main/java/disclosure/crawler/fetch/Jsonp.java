package disclosure.crawler.fetch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * JSON as exchanges send it: plain, or wrapped in a call of any name ({@code cb(…)}, {@code
 * null(…)}, {@code (…)}), with or without byte order mark, under any content type.
 */
public sealed interface Jsonp {

    /** It is JSON. */
    record Json(JsonNode root) implements Jsonp {}

    /** It begins as JSON and ends before its end, or is empty. */
    record Truncated(String words) implements Jsonp {}

    /** It is a firewall's page. */
    record ChallengePage() implements Jsonp {}

    /** It is something else. */
    record NotJson(String words) implements Jsonp {}

    ObjectMapper MAPPER = new ObjectMapper();
    Pattern WRAPPER = Pattern.compile("^(?:/\\*.*?\\*/)?\\s*[\\w$.\\[\\]]*\\s*\\(");

    static Jsonp read(byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
        if (text.isEmpty()) {
            return new Truncated("the answer is empty");
        }
        if (Challenge.isIn(text)) {
            return new ChallengePage();
        }
        if (text.startsWith("{") || text.startsWith("[")) {
            return parse(text);
        }
        Matcher wrapper = WRAPPER.matcher(text);
        if (!wrapper.find()) {
            return new NotJson("expected JSON, got: " + beginning(text));
        }
        int end = text.lastIndexOf(')');
        if (end < wrapper.end()) {
            return new Truncated("the answer breaks off after " + text.length() + " characters");
        }
        return parse(text.substring(wrapper.end(), end));
    }

    private static Jsonp parse(String json) {
        try {
            JsonNode root = MAPPER.readTree(json);
            return root.isMissingNode() || root.isNull()
                    ? new Truncated("the answer is empty")
                    : new Json(root);
        } catch (JsonEOFException e) {
            return new Truncated("the answer breaks off after " + json.length() + " characters");
        } catch (JsonProcessingException e) {
            return new NotJson("the answer is not JSON: " + e.getOriginalMessage());
        }
    }

    private static String beginning(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= 80 ? line : line.substring(0, 80) + "…";
    }
}
