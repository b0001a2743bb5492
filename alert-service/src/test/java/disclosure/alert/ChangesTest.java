package disclosure.alert;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import disclosure.local.testing.EnginesForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** PUT: what is answered can be sent back, and what is left out stays as it is. */
@QuarkusTest
@QuarkusTestResource(EnginesForTests.class)
class ChangesTest {

    private static final String RULE = "ticker:920961 AND amount >= 1亿 AND (回购 OR 增持)";

    private final String tenant = "fund-" + UUID.randomUUID();

    private RequestSpecification caller() {
        return given().auth()
                .oauth2(EnginesForTests.identity().token("ana", tenant, "alerts:write"))
                .contentType("application/json");
    }

    private String made(String route, Map<String, ?> body) {
        String id = caller().body(body).post(route).then().statusCode(201).extract().path("id");
        return route + "/" + id;
    }

    private String subscription() {
        return made("/api/subscriptions", Map.of("name", "own", "rule", RULE));
    }

    private Map<String, @Nullable Object> read(String path) {
        return caller().get(path).then().statusCode(200).extract().jsonPath().getMap("");
    }

    private ValidatableResponse put(String path, Object body) {
        return caller().body(body).put(path).then();
    }

    @Test
    void takesASubscriptionBackAsItWasAnswered() {
        String path =
                made(
                        "/api/subscriptions",
                        Map.of(
                                "name",
                                "own",
                                "tickers",
                                List.of("920961"),
                                "keywords",
                                "回购  OR 增持",
                                "tags",
                                List.of("chips"),
                                "expiresAt",
                                "8000-01-01T00:00Z"));
        Map<String, @Nullable Object> before = read(path);

        put(path, before).statusCode(200);

        Map<String, @Nullable Object> after = read(path);
        assertThat(after).containsEntry("revision", 2);
        for (Map<String, @Nullable Object> each : List.of(before, after)) {
            each.keySet().removeAll(List.of("revision", "updatedAt"));
        }
        assertThat(after).isEqualTo(before);
    }

    @Test
    void takesTheFormOfTheRuleThatWasChanged() {
        String path = subscription();
        Map<String, @Nullable Object> answer = read(path);

        answer.put("tickers", List.of("920961", "920962"));
        put(path, answer)
                .statusCode(200)
                .body("rule", equalTo(RULE.replace("920961", "(920961 OR 920962)")));

        answer = read(path);
        answer.put("keywords", null);
        put(path, answer)
                .statusCode(200)
                .body("rule", equalTo("ticker:(920961 OR 920962) AND amount >= 1亿"));

        answer = read(path);
        answer.put("rule", "减持  AND ticker:920963");
        put(path, answer)
                .statusCode(200)
                .body("rule", equalTo("ticker:920963 AND 减持"))
                .body("tickers", contains("920963"))
                .body("conditions", empty())
                .body("keywords", equalTo("减持"));
    }

    @Test
    void refusesTwoFormsOfTheRuleThatWereBothChangedAndNamesThem() {
        String path = subscription();
        Map<String, @Nullable Object> answer = read(path);
        answer.put("rule", "减持");
        answer.put("tickers", List.of("920962"));

        put(path, answer)
                .statusCode(400)
                .body("errors[0].field", equalTo("rule"))
                .body("errors[0].message", containsString("tickers, conditions, keywords"))
                .body("errors[0].message", containsString("send one"));
        assertThat(read(path)).containsEntry("rule", RULE);
    }

    @Test
    void takesBothFormsOfTheRuleWhereTheySayTheSame() {
        String path = subscription();
        Map<String, @Nullable Object> answer = read(path);
        answer.put("rule", "减持");
        answer.put("tickers", List.of());
        answer.put("conditions", List.of());
        answer.put("keywords", "减持");

        put(path, answer).statusCode(200).body("rule", equalTo("减持"));
    }

    @Test
    void takesATextWhoseFieldsAreSentWithNothingInThem() {
        String path = subscription();

        put(
                        path,
                        "{\"name\":\"a\",\"rule\":\"减持\",\"tickers\":null,\"conditions\":[],"
                                + "\"keywords\":null}")
                .statusCode(200)
                .body("rule", equalTo("减持"));
        put(path, Map.of("tickers", List.of(), "keywords", ""))
                .statusCode(400)
                .body("errors[0].message", containsString("give a rule"));
    }

    @Test
    void leavesWhatIsLeftOutAsItIs() {
        String channel =
                made("/api/channels", Map.of("name", "desk", "url", "https://fund.example/in"));
        String path =
                made(
                        "/api/subscriptions",
                        Map.of(
                                "name",
                                "own",
                                "rule",
                                RULE,
                                "channels",
                                List.of(channel.substring(channel.lastIndexOf('/') + 1)),
                                "enabled",
                                false,
                                "mutedUntil",
                                "8000-01-01T00:00Z",
                                "priority",
                                "HIGH",
                                "tags",
                                List.of("chips")));

        put(path, Map.of("name", "renamed"))
                .statusCode(200)
                .body("name", equalTo("renamed"))
                .body("rule", equalTo(RULE))
                .body("channels", hasSize(1))
                .body("enabled", equalTo(false))
                .body("pausedAt", notNullValue())
                .body("mutedUntil", notNullValue())
                .body("priority", equalTo("HIGH"))
                .body("tags", contains("chips"));
        put(path, "{\"name\":null,\"enabled\":null,\"priority\":null,\"tags\":null}")
                .statusCode(200)
                .body("name", equalTo("renamed"))
                .body("enabled", equalTo(false))
                .body("priority", equalTo("HIGH"))
                .body("tags", contains("chips"));
        put(path, "{\"mutedUntil\":null,\"tags\":[],\"enabled\":true}")
                .statusCode(200)
                .body("mutedUntil", nullValue())
                .body("tags", empty())
                .body("enabled", equalTo(true));
    }

    @Test
    void takesTheFieldsOfARuleThatAreGivenForTheWholeRule() {
        String path = subscription();
        put(path, Map.of("keywords", "减持")).statusCode(200).body("rule", equalTo("减持"));

        Map<String, @Nullable Object> answer = read(path);
        answer.put("tickers", List.of("920961"));
        answer.remove("keywords");
        put(path, answer).statusCode(200).body("rule", equalTo("ticker:920961"));
        put(path, "{\"name\":\"renamed\",\"tickers\":null,\"keywords\":null}")
                .statusCode(200)
                .body("name", equalTo("renamed"))
                .body("rule", equalTo("ticker:920961"));
    }

    @Test
    void listsEachSubscriptionAsItIsReadAlone() {
        made("/api/watchlists", Map.of("name", "chips"));
        made("/api/watchlists", Map.of("name", "半导体"));
        String channel =
                made("/api/channels", Map.of("name", "desk", "url", "https://fund.example/in"));
        List<String> ids = List.of(channel.substring(channel.lastIndexOf('/') + 1));
        String first =
                made("/api/subscriptions", Map.of("name", "a", "watchlists", List.of("chips")));
        String second =
                made(
                        "/api/subscriptions",
                        Map.of(
                                "name",
                                "b",
                                "watchlists",
                                List.of("半导体", "chips"),
                                "channels",
                                ids));

        List<Object> listed = caller().get("/api/subscriptions").jsonPath().getList("");

        assertThat(listed).containsExactly(read(second), read(first));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"nmae\":null}", "{\"name\":\"a\",\"keyword\":\"回购\"}"})
    void refusesAKeyThatNeitherARequestNorAnAnswerHas(String body) {
        put(subscription(), body)
                .statusCode(400)
                .body("errors[0].message", containsString("is not known"));
    }

    @Test
    void refusesAChangeWithoutABody() {
        put(subscription(), "").statusCode(400).body("errors[0].field", equalTo("body"));
        put(subscription(), "[]").statusCode(400).body("errors[0].field", equalTo("body"));
    }

    @ParameterizedTest
    @CsvSource({"id, 0198a3c2-7f40-7b11-9d3e-5a4f21c07e66", "owner, bo", "canonicalKeywords, 减持"})
    void refusesAnotherValueOfWhatCannotBeChanged(String field, String value) {
        String path = subscription();
        Map<String, @Nullable Object> answer = read(path);
        answer.put(field, value);

        put(path, answer).statusCode(400).body("errors[0].field", equalTo(field));
    }

    @Test
    void takesASubscriptionBackOneOfWhoseChannelsWasDeleted() {
        String channel =
                made("/api/channels", Map.of("name", "desk", "url", "https://fund.example/in"));
        List<String> ids = List.of(channel.substring(channel.lastIndexOf('/') + 1));
        String path =
                made("/api/subscriptions", Map.of("name", "own", "rule", RULE, "channels", ids));
        caller().delete(channel).then().statusCode(204);

        Map<String, @Nullable Object> answer = read(path);

        assertThat(answer).containsEntry("channels", List.of());
        put(path, answer).statusCode(200);
    }

    @Test
    void takesAWatchlistBackAsItWasAnswered() {
        String path =
                made(
                        "/api/watchlists",
                        Map.of(
                                "name",
                                "chips",
                                "entries",
                                List.of(Map.of("ticker", "920961", "note", "new"))));
        Map<String, @Nullable Object> answer = read(path);
        answer.put("name", "半导体");

        put(path, answer)
                .statusCode(200)
                .body("name", equalTo("半导体"))
                .body("entries[0].note", equalTo("new"));
        answer.put("id", new UUID(0, 1).toString());
        put(path, answer).statusCode(400).body("errors[0].field", equalTo("id"));
    }

    @Test
    void showsAChannelLaterAsItWasAnsweredFirst() {
        Map<String, @Nullable Object> made =
                caller().body(Map.of("name", "desk", "url", "https://fund.example/in"))
                        .post("/api/channels")
                        .jsonPath()
                        .getMap("");

        assertThat(read("/api/channels/" + made.get("id")))
                .containsEntry("createdAt", made.get("createdAt"));
    }

    @Test
    void takesAChannelBackAsItWasAnswered() {
        String path =
                made("/api/channels", Map.of("name", "desk", "url", "https://fund.example/in"));
        put(path, Map.of("enabled", false)).statusCode(200);
        Map<String, @Nullable Object> answer = read(path);
        answer.put("url", "https://fund.example/other");

        put(path, answer)
                .statusCode(200)
                .body("name", equalTo("desk"))
                .body("url", equalTo("https://fund.example/other"))
                .body("enabled", equalTo(false))
                .body("disabledReason", equalTo("by its owner"));
        answer.put("secret", "whsec_mine");
        put(path, answer).statusCode(400).body("errors[0].field", equalTo("secret"));
    }
}
