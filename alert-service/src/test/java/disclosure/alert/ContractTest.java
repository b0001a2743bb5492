package disclosure.alert;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.local.testing.EnginesForTests;
import disclosure.local.testing.OpenApi;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(EnginesForTests.class)
class ContractTest {

    @TestHTTPResource(value = "/", management = true)
    @SuppressWarnings("NullAway.Init")
    URI management;

    @ParameterizedTest
    @CsvSource({
        "/api/subscriptions, post, 201, SubscriptionView",
        "/api/subscriptions/{id}, put, 200, SubscriptionView",
        "/api/watchlists, post, 201, WatchlistView",
        "/api/watchlists/{id}, get, 200, WatchlistView",
        "/api/channels, post, 201, ChannelView",
    })
    void theContractTellsWhatIsAnswered(String path, String method, String status, String schema) {
        JsonPath responses =
                openapi().setRootPath("paths.'%s'.%s.responses".formatted(path, method));

        assertThat(responses.getMap("").keySet().stream().filter(s -> s.toString().startsWith("2")))
                .extracting(Object::toString)
                .containsExactly(status);
        assertThat(
                        responses.getString(
                                "'%s'.content.'application/json'.schema.'$ref'".formatted(status)))
                .endsWith("/" + schema);
    }

    @Test
    void eachGroupOfRoutesIsDescribedOnce() {
        assertThat(openapi().getList("tags.name", String.class))
                .containsExactlyInAnyOrder("alerts", "channels", "subscriptions", "watchlists");
        assertThat(openapi().getList("tags.description", String.class)).doesNotContainNull();
        assertThat(openapi().getList("paths.'/api/subscriptions/preview'.post.tags", String.class))
                .containsExactly("subscriptions");
        assertThat(openapi().getList("paths.'/api/alerts/stream'.get.tags", String.class))
                .containsExactly("alerts");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/subscriptions/{id}, put, SubscriptionRequest",
        "/api/subscriptions/{id}/mute, post, Mute",
        "/api/watchlists/{id}, put, WatchlistRequest",
        "/api/channels/{id}, put, ChannelRequest",
    })
    void theContractTellsWhatIsAskedFor(String path, String method, String schema) {
        assertThat(
                        openapi()
                                .getString(
                                        "paths.'%s'.%s.requestBody.content.'application/json'.schema.'$ref'"
                                                .formatted(path, method)))
                .endsWith("/" + schema);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/subscriptions/import, post, application/x-ndjson",
        "/api/watchlists/{id}/csv, put, text/csv",
    })
    void theContractTellsAsWhatABodyIsSent(String path, String method, String type) {
        assertThat(
                        openapi()
                                .getMap("paths.'%s'.%s.requestBody.content".formatted(path, method))
                                .keySet())
                .extracting(Object::toString)
                .containsExactly(type);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/subscriptions/{id}/pause",
        "/api/subscriptions/{id}/resume",
        "/api/channels/{id}/secret",
        "/api/alerts/{alertId}/deliveries/{id}/retry",
    })
    void theContractAsksForNoBodyWhereNothingCanBeSaid(String path) {
        assertThat(openapi().getMap("paths.'%s'.post".formatted(path)))
                .containsKey("summary")
                .doesNotContainKey("requestBody");
    }

    @Test
    void theContractSaysWhatEachOperationDoesAndEachParameterMeans() throws IOException {
        assertThat(OpenApi.unsaid(management)).isEmpty();
    }

    @Test
    void theContractTellsWhatEveryOperationMayRefuse() throws IOException {
        assertThat(OpenApi.undeclared(management)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/subscriptions, post, 400 401 403 410 415 422",
        "/api/subscriptions/{id}, put, 400 401 403 404 412 415",
        "/api/watchlists, post, 400 401 403 409 410 415 422",
        "/api/watchlists/{id}, delete, 400 401 403 404 409 412",
        "/api/channels/{id}/secret, post, 400 401 403 404 412",
        "/api/alerts, get, 400 401 403",
        "/api/subscriptions/{id}/explain, get, 400 401 403 404 503",
    })
    void theContractTellsWhatMayBeRefused(String path, String method, String statuses)
            throws IOException {
        JsonPath responses =
                openapi().setRootPath("paths.'%s'.%s.responses".formatted(path, method));

        assertThat(OpenApi.refusals(management, path, method))
                .containsExactlyInAnyOrder(statuses.split(" "))
                .allSatisfy(
                        status ->
                                assertThat(
                                                responses.getString(
                                                        "'%s'.content.'application/problem+json'.schema.'$ref'"
                                                                .formatted(status)))
                                        .endsWith("/Problem"));
    }

    @Test
    void theContractTellsTheLimitsOfAList() {
        JsonPath list = openapi().setRootPath("paths.'/api/channels'.get");

        assertThat(list.getMap("parameters.find { it.name == 'limit' }.schema"))
                .isEqualTo(Map.of("type", "integer", "minimum", 1, "maximum", 200, "default", 50));
        assertThat(list.getMap("responses.'200'.headers")).containsOnlyKeys("Link");
        assertThat(list.getString("responses.'200'.content.'application/json'.schema.items.'$ref'"))
                .endsWith("/ChannelView");
    }

    private JsonPath openapi() {
        return JsonPath.from(
                given().baseUri("http://" + management.getHost())
                        .port(management.getPort())
                        .get("/openapi?format=json")
                        .asString());
    }
}
