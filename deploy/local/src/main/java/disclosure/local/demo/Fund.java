package disclosure.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import disclosure.local.LocalStack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One tenant as it uses the product: a token, a webhook channel, subscriptions. */
final class Fund {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String tenant;
    private final String token;
    private final Rest rest;

    Fund(LocalStack stack, String tenant) {
        this.tenant = tenant;
        token = stack.identity().token("analyst@" + tenant, tenant, "filings:read", "alerts:write");
        rest = new Rest(stack.frontDoor(), token);
    }

    String tenant() {
        return tenant;
    }

    /** A token for filings, subscriptions, channels and alerts. */
    String token() {
        return token;
    }

    Rest rest() {
        return rest;
    }

    /**
     * The webhook channel of this name; made when it is not there. Its secret is shown once, when
     * it is made, so it is kept in a file.
     *
     * @return id of the channel
     */
    String channel(LocalStack stack, Path secrets) {
        Path file = secrets.resolve(tenant + ".json");
        try {
            if (Files.exists(file)) {
                JsonNode kept = JSON.readTree(Files.readString(file));
                stack.webhook().trust(kept.path("secret").asText());
                return kept.path("id").asText();
            }
            ObjectNode body =
                    JSON.createObjectNode()
                            .put("kind", "webhook")
                            .put("name", "echo webhook")
                            .put("url", stack.webhook().url("/" + tenant));
            JsonNode made = rest.post("/api/channels", body);
            stack.webhook().trust(made.path("secret").asText());
            Files.createDirectories(secrets);
            Files.writeString(file, made.toString());
            return made.path("id").asText();
        } catch (IOException e) {
            throw new UncheckedIOException("the channel's secret cannot be kept in " + file, e);
        }
    }

    /** Makes the subscription when none of its name is there. */
    void subscribe(ObjectNode subscription) {
        if (!names().contains(subscription.path("name").asText())) {
            rest.post("/api/subscriptions", subscription);
        }
    }

    /** A rule that a caller completes with tickers, exchanges, categories or keywords. */
    static ObjectNode rule(String name, String channel) {
        ObjectNode rule = JSON.createObjectNode().put("name", name);
        rule.putArray("channels").add(channel);
        return rule;
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        for (JsonNode found : rest.get("/api/subscriptions?limit=200").path("items")) {
            names.add(found.path("name").asText());
        }
        return names;
    }
}
