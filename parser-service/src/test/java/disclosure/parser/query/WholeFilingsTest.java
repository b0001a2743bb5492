package disclosure.parser.query;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.events.Announced;
import disclosure.events.EventJson;
import disclosure.events.FilingStructured;
import disclosure.local.testing.EnginesForTests;
import disclosure.parser.CrawlerServer;
import disclosure.parser.Samples;
import disclosure.parser.filing.Filings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EnginesForTests.class)
@QuarkusTestResource(CrawlerServer.class)
class WholeFilingsTest {

    @Inject
    @SuppressWarnings("NullAway.Init")
    Filings filings;

    private String keep(String id, int day) {
        Announced announced =
                Samples.announced(
                        id, 1, "关于签订重大合同的公告", "2033-01-%02dT00:00:00+08:00".formatted(day));
        filings.keep(announced, Samples.structurer().headline(announced), null);
        return id;
    }

    private static RequestSpecification as(String scope) {
        return given().auth().oauth2(EnginesForTests.identity().token("analyst", "fund", scope));
    }

    private static FilingStructured event(String json) throws IOException {
        return EventJson.read(json.getBytes(StandardCharsets.UTF_8), FilingStructured.class);
    }

    @Test
    void streamsEveryFilingOnceNewestFirstOverManyPages() throws IOException {
        String run = "bse-" + UUID.randomUUID().toString().substring(0, 8) + "-";
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            kept.add(keep(run + i, 1 + i / 10));
        }

        String lines =
                as("filings:read")
                        .get("/internal/filings?since=2033-01-01&until=2033-01-31&ticker=920811")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();

        List<FilingStructured> read = new ArrayList<>();
        for (String line : lines.lines().toList()) {
            read.add(event(line));
        }
        assertThat(read)
                .extracting(one -> one.filing().filingId())
                .containsExactlyInAnyOrderElementsOf(kept);
        assertThat(read)
                .extracting(one -> one.filing().publishedAt())
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void givesOneWithWhatItsEventSays() throws IOException {
        String id = keep("bse-" + UUID.randomUUID(), 31);

        String json = as("filings:read").get("/internal/filings/" + id).then().extract().asString();

        assertThat(event(json).filing().filingId()).isEqualTo(id);
        assertThat(event(json).silent()).isFalse();
        as("filings:read").get("/internal/filings/none").then().statusCode(404);
        as("alerts:write").get("/internal/filings/" + id).then().statusCode(403);
        given().get("/internal/filings").then().statusCode(401);
    }
}
