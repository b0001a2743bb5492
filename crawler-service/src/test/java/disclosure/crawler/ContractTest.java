package disclosure.crawler;

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
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(EnginesForTests.class)
@QuarkusTestResource(ExchangeForTests.class)
class ContractTest {

    @TestHTTPResource(value = "/", management = true)
    @SuppressWarnings("NullAway.Init")
    URI management;

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
        "/api/sources, get, 400 401 403",
        "/api/sources/{id}, get, 400 401 403 404",
        "/api/sources/{id}/completeness, get, 400 401 403 404",
        "/api/sources/{id}/backfill, get, 400 401 403 404",
        "/api/sources/{id}/backfill, post, 400 401 403 404 409 415",
        "/api/sources/{id}/backfill/{number}, delete, 400 401 403 404",
        "/api/sightings/{filingId}, get, 400 401 403 404",
        "/api/documents/{sha256}, get, 400 401 403 404",
    })
    void theContractTellsWhatMayBeRefused(String path, String method, String statuses)
            throws IOException {
        assertThat(OpenApi.refusals(management, path, method))
                .containsExactlyInAnyOrder(statuses.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/sources/{id}, get, 200, Source",
        "/api/sources/{id}/backfill, post, 202, BackfillProgress",
        "/api/sources/{id}/backfill/{number}, delete, 200, BackfillProgress",
        "/api/sources/{id}/completeness, get, 200, Completeness",
    })
    void theContractTellsWhatIsAnswered(String path, String method, String status, String schema) {
        JsonPath responses =
                openapi().setRootPath("paths.'%s'.%s.responses".formatted(path, method));

        assertThat(responses.getMap("").keySet().stream().map(Object::toString))
                .filteredOn(each -> each.startsWith("2"))
                .containsExactly(status);
        assertThat(
                        responses.getString(
                                "'%s'.content.'application/json'.schema.'$ref'".formatted(status)))
                .endsWith("/" + schema);
    }

    @ParameterizedTest
    @ValueSource(strings = {"from", "to"})
    void theContractTellsHowADayIsWritten(String parameter) {
        assertThat(
                        openapi()
                                .getMap(
                                        "paths.'/api/sources/{id}/completeness'.get.parameters.find { it.name == '%s' }.schema"
                                                .formatted(parameter)))
                .isEqualTo(Map.of("type", "string", "format", "date"));
    }

    @Test
    void theContractTellsHowABackfillIsAskedFor() {
        JsonPath asked = openapi().setRootPath("components.schemas.BackfillRequest");

        assertThat(asked.getList("required", String.class)).containsExactlyInAnyOrder("from", "to");
        assertThat(asked.getMap("properties.ticker")).containsKey("description");
        assertThat(asked.getMap("properties.keyword")).containsKey("description");
        assertThat(asked.getMap("properties.alert")).containsKey("description");
    }

    @Test
    void eachGroupOfRoutesIsDescribedOnce() {
        assertThat(openapi().getList("tags.name", String.class))
                .containsExactlyInAnyOrder("sources", "sightings", "documents");
        assertThat(openapi().getList("tags.description", String.class)).doesNotContainNull();
    }

    private JsonPath openapi() {
        return JsonPath.from(
                given().baseUri("http://" + management.getHost())
                        .port(management.getPort())
                        .get("/openapi?format=json")
                        .asString());
    }
}
