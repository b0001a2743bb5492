package disclosure.alert;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.local.testing.EnginesForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.net.URI;
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

    private JsonPath openapi() {
        return JsonPath.from(
                given().baseUri("http://" + management.getHost())
                        .port(management.getPort())
                        .get("/openapi?format=json")
                        .asString());
    }
}
