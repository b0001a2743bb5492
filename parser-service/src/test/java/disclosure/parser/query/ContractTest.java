package disclosure.parser.query;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.local.testing.EnginesForTests;
import disclosure.local.testing.OpenApi;
import disclosure.parser.CrawlerServer;
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
@QuarkusTestResource(CrawlerServer.class)
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
        "/api/filings, get, 400 401 403",
        "/api/filings/{id}, get, 400 401 403 404",
        "/api/filings/{id}/versions, get, 400 401 403 404",
        "/api/filings/{id}/text, get, 400 401 403 404",
        "/api/filings/{id}/document, get, 400 401 403 404 503",
        "/api/calendar, get, 400 401 403",
        "/api/filings/reparse, post, 400 401 403 415",
        "/api/filings/reparse, get, 400 401 403",
        "/api/filings/reparse/{job}, delete, 400 401 403 404",
        "/internal/filings, get, 400 401 403",
        "/internal/filings/{id}, get, 400 401 403 404",
    })
    void theContractTellsWhatMayBeRefused(String path, String method, String statuses)
            throws IOException {
        assertThat(OpenApi.refusals(management, path, method))
                .containsExactlyInAnyOrder(statuses.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/filings/{id}, get, 200, application/json, StructuredFiling",
        "/api/filings/reparse, post, 202, application/json, ReparseJob",
        "/api/filings/reparse/{job}, get, 200, application/json, ReparseJob",
        "/internal/filings/{id}, get, 200, application/json, FilingStructured",
        "/internal/filings, get, 200, application/x-ndjson, FilingStructured",
    })
    void theContractTellsWhatIsAnswered(
            String path, String method, String status, String type, String schema) {
        JsonPath responses =
                openapi().setRootPath("paths.'%s'.%s.responses".formatted(path, method));

        assertThat(responses.getMap("").keySet().stream().map(Object::toString))
                .filteredOn(each -> each.startsWith("2"))
                .containsExactly(status);
        assertThat(responses.getString("'%s'.content.'%s'.schema.'$ref'".formatted(status, type)))
                .endsWith("/" + schema);
    }

    @Test
    void theContractTellsTheLimitsOfAList() {
        JsonPath list = openapi().setRootPath("paths.'/api/filings'.get");

        assertThat(list.getMap("parameters.find { it.name == 'limit' }.schema"))
                .isEqualTo(Map.of("type", "integer", "minimum", 1, "maximum", 200, "default", 50));
        assertThat(list.getMap("responses.'200'.headers")).containsOnlyKeys("Link");
        assertThat(list.getString("responses.'200'.content.'application/json'.schema.items.'$ref'"))
                .endsWith("/FilingSummary");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/calendar, from, format, date",
        "/api/calendar, from, type, string",
        "/api/calendar, until, format, date",
        "/api/filings/reparse/{job}, job, type, string",
        "/api/filings/reparse/{job}, job, format, uuid",
        "/api/filings/{id}/text, page, type, integer",
    })
    void theContractTellsHowAParameterIsWritten(
            String path, String parameter, String key, String value) {
        assertThat(
                        openapi()
                                .getString(
                                        "paths.'%s'.get.parameters.find { it.name == '%s' }.schema.%s"
                                                .formatted(path, parameter, key)))
                .isEqualTo(value);
    }

    @Test
    void eachGroupOfRoutesIsDescribedOnce() {
        assertThat(openapi().getList("tags.name", String.class))
                .containsExactlyInAnyOrder("filings", "calendar", "internal");
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
