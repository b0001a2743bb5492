package disclosure.crawler;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

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
        given().get("/api/sources").then().statusCode(401);
        given().get("/api/documents/" + UNKNOWN).then().statusCode(401);
        given().auth()
                .oauth2(token("alerts:write"))
                .get("/api/sources")
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
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
        given().auth()
                .oauth2(token("ops"))
                .get("/api/sources/bse/completeness?from=2026-11-20&to=2026-11-19")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        given().auth()
                .oauth2(token("ops"))
                .get("/api/sources/bse/completeness?from=yesterday")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        given().auth()
                .oauth2(token("ops"))
                .get("/api/sources/nowhere/completeness")
                .then()
                .statusCode(404);
    }

    @Test
    void knowsNoSightingsOfAFilingThatIsNone() {
        given().auth()
                .oauth2(token("filings:read"))
                .get("/api/sightings/bse-nothing")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }
}
