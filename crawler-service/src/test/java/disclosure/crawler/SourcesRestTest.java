package disclosure.crawler;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import disclosure.local.testing.EnginesForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EnginesForTests.class)
@QuarkusTestResource(ExchangeForTests.class)
class SourcesRestTest {

    private static final String UNKNOWN = "0".repeat(64);

    private static String token(String... scopes) {
        return EnginesForTests.identity().token("ana", "fund-a", scopes);
    }

    @Test
    void listsTheBeijingFeedToOperatorsAndReaders() {
        for (String scope : new String[] {"ops", "filings:read"}) {
            given().auth()
                    .oauth2(token(scope))
                    .get("/api/sources")
                    .then()
                    .statusCode(200)
                    .body("id", hasItem("bse"))
                    .body("[0].counts.known", notNullValue());
        }
        given().auth()
                .oauth2(token("ops"))
                .get("/api/sources/bse")
                .then()
                .statusCode(200)
                .body("id", equalTo("bse"));
    }

    @Test
    void saysInAProblemDocumentThatASourceIsUnknown() {
        given().auth()
                .oauth2(token("ops"))
                .get("/api/sources/nowhere")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void wantsATokenAndTheRightScope() {
        given().get("/api/sources?x=1")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("detail", startsWith("A bearer token is wanted"));
        given().auth()
                .oauth2("none")
                .get("/api/sources")
                .then()
                .statusCode(401)
                .body("detail", startsWith("The bearer token is not accepted"));
        given().get("/api/documents/" + UNKNOWN).then().statusCode(401);
        given().auth()
                .oauth2(token("alerts:write"))
                .get("/api/sources")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body(
                        "detail",
                        equalTo(
                                "The token has none of the scopes that this wants: ops, filings:read."));
        given().auth().oauth2(token("ops")).get("/api/documents/" + UNKNOWN).then().statusCode(403);
    }

    @Test
    void tellsAnUnknownDocumentFromAWrongName() {
        given().auth()
                .oauth2(token("filings:read"))
                .get("/api/documents/" + UNKNOWN)
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        given().auth()
                .oauth2(token("filings:read"))
                .get("/api/documents/etc")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void countsDaysBesideTheSource() {
        given().auth()
                .oauth2(token("ops"))
                .get("/api/sources/bse/completeness")
                .then()
                .statusCode(200)
                .body("days.day.size()", equalTo(7))
                .body("days.ours.flatten()", notNullValue())
                .body("numbers", notNullValue());
        String days = "/api/sources/bse/completeness?";
        refused(days + "from=2026-11-20&to=2026-11-19", "from", "lies after to, 2026-11-19");
        refused(days + "from=2026-01-01&to=2026-11-19", "from", "is too early: at most 92 days");
        refused(days + "from=yesterday", "from", "must be a day as in 2026-01-31");
        given().auth()
                .oauth2(token("ops"))
                .get("/api/sources/nowhere/completeness")
                .then()
                .statusCode(404);
    }

    @Test
    void refusesParametersThatARouteDoesNotHave() {
        String days = "/api/sources/bse/completeness?";
        refused(days + "until=2026-11-19", "until", "is not known; known are: from, to");
        refused(days + "from=", "from", "must name one, or be left out");
        refused(days + "to=2026-11-19&to=2026-11-20", "to", "may be given once");
        refused("/api/sources?state=failing", "state", "is not known; there are no parameters");
    }

    private static void refused(String path, String field, String message) {
        given().auth()
                .oauth2(token("ops"))
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo(field))
                .body("errors[0].message", startsWith(message));
    }

    @Test
    void knowsNoSightingsOfAFilingThatIsNone() {
        given().auth()
                .oauth2(token("filings:read"))
                .get("/api/sightings/bse-nothing")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        given().auth()
                .oauth2(token("filings:read"))
                .urlEncodingEnabled(false)
                .get("/api/sightings/bse-%00")
                .then()
                .statusCode(404);
    }
}
