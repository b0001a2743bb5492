package disclosure.crawler;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import disclosure.local.testing.EnginesForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A backfill is read to the letter: for what was not meant, years of filings would be fetched. */
@QuarkusTest
@QuarkusTestResource(EnginesForTests.class)
@QuarkusTestResource(ExchangeForTests.class)
class BackfillRefusalsTest {

    private static final String DAYS = "{\"from\":\"2024-01-01\",\"to\":\"2024-01-02\",";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"ticker\":600000 | ticker | must be a text",
                "\"ticker\":1.5 | ticker | must be a text",
                "\"ticker\":true | ticker | must be a text",
                "\"ticker\":[\"600000\"] | ticker | must be a text",
                "\"ticker\":{} | ticker | must be a text",
                "\"keyword\":2024 | keyword | must be a text",
                "\"keyword\":\"\\ud800\" | keyword | holds half of a surrogate pair",
                "\"alert\":\"true\" | alert | must be true or false",
                "\"alert\":1 | alert | must be true or false",
            })
    void refusesWhatIsOfAnotherKindAndNamesIt(String field, String name, String message) {
        refuses(DAYS + field + "}", name, message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20240101", "[2024,1,1]", "{}", "true", "\"\"", "\"2024-1-1\""})
    void refusesDaysThatAreNotWrittenAsDays(String day) {
        refuses(
                "{\"from\":" + day + ",\"to\":\"2024-01-02\"}",
                "from",
                "must be a day as in 2026-01-31");
    }

    private static void refuses(String body, String field, String message) {
        given().auth()
                .oauth2(EnginesForTests.identity().token("op", "fund-a", "ops"))
                .contentType("application/json")
                .body(body)
                .post("/api/sources/bse/backfill")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo(field))
                .body("errors[0].message", equalTo(message));
    }

    @Test
    void refusesAFormAsAProblem() {
        given().auth()
                .oauth2(EnginesForTests.identity().token("op", "fund-a", "ops"))
                .contentType("application/x-www-form-urlencoded")
                .body("from=2024-01-01&to=2024-01-02")
                .post("/api/sources/bse/backfill")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }
}
