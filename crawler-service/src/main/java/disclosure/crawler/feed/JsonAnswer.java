package disclosure.crawler.feed;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.crawler.feed.FeedAnswer.Fault;
import disclosure.crawler.feed.FeedAnswer.Kind;
import disclosure.crawler.fetch.Jsonp;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Answers that are JSON, wrapped or not. */
public final class JsonAnswer {

    private JsonAnswer() {}

    /** Reads the root; whatever is not JSON is a fault that says what it is. */
    public static FeedAnswer read(byte[] body, Function<JsonNode, FeedAnswer> reader) {
        return switch (Jsonp.read(body)) {
            case Jsonp.Json(JsonNode root) -> reader.apply(root);
            case Jsonp.Truncated(String words) -> new Fault(Kind.TRUNCATED, words);
            case Jsonp.ChallengePage() -> Markup.challenge();
            case Jsonp.NotJson(String words) -> notJson(body, words);
        };
    }

    /** What was expected under that name, and what is there instead. */
    public static Fault lacks(String name, JsonNode object) {
        return new Fault(
                Kind.CHANGED_SCHEMA, "no \"" + name + "\" in the answer; it has " + keys(object));
    }

    private static Fault notJson(byte[] body, String words) {
        Fault page = Markup.unwanted(Markup.text(body));
        return page == null ? new Fault(Kind.CHANGED_SCHEMA, words) : page;
    }

    private static String keys(JsonNode node) {
        if (!node.isObject()) {
            return "no keys, it is " + node.getNodeType().name().toLowerCase(Locale.ROOT);
        }
        List<String> keys = new ArrayList<>();
        for (Iterator<String> names = node.fieldNames(); names.hasNext() && keys.size() < 12; ) {
            keys.add(names.next());
        }
        return keys.isEmpty() ? "no keys" : "the keys " + String.join(", ", keys);
    }
}
