package disclosure.alert;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import disclosure.alert.ticker.SeenTickers;
import disclosure.local.testing.EnginesForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EnginesForTests.class)
class WatchlistRoutesTest {

    private static final String PATH = "/api/watchlists";

    @Inject SeenTickers seen;

    private final String tenant = "fund-" + UUID.randomUUID();

    private RequestSpecification caller() {
        return given().auth()
                .oauth2(EnginesForTests.identity().token("ana", tenant, "alerts:write"))
                .contentType("application/json");
    }

    @Test
    void readsACsvInTheCharsetThatItsTypeNames() {
        String id =
                caller().body(Map.of("name", "chips"))
                        .post(PATH)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        byte[] csv = "ticker,note\n920809,备注".getBytes(Charset.forName("GBK"));

        caller().contentType("text/csv; charset=gbk")
                .body(csv)
                .put(PATH + "/" + id + "/csv")
                .then()
                .statusCode(200)
                .body("entries[0].note", equalTo("备注"));
        caller().contentType("text/csv; charset=utf-8")
                .body(csv)
                .put(PATH + "/" + id + "/csv")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("csv"))
                .body("errors[0].message", containsString("line 2"));
        caller().accept("text/csv").get(PATH + "/" + id + "/csv").then().statusCode(200);
    }

    @Test
    void renamesAListWhoseEntriesAreNotGivenAndEmptiesItOnlyWhereTold() {
        String id =
                caller().body(Map.of("name", "a", "entries", List.of(Map.of("ticker", "920809"))))
                        .post(PATH)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");

        for (String body : List.of("{\"name\":\"b\"}", "{\"name\":\"c\",\"entries\":null}")) {
            caller().body(body)
                    .put(PATH + "/" + id)
                    .then()
                    .statusCode(200)
                    .body("entries.ticker", contains("920809"));
        }
        caller().body(Map.of("entries", List.of()))
                .put(PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("c"))
                .body("entries", empty());
    }

    @Test
    void warnsOfATickerOfWhichNoFilingHasComeBy() {
        seen.note(List.of("920809"));
        List<Map<String, String>> entries =
                List.of(
                        Map.of("ticker", "920809"),
                        Map.of("ticker", "920809"),
                        Map.of("ticker", "999909"));
        ValidatableResponse made =
                caller().body(Map.of("name", "a", "entries", entries)).post(PATH).then();
        String path = PATH + "/" + made.extract().path("id");

        warns(made, 201, "entries[2].ticker", "no filing of 999909 has come by");
        warns(
                caller().body(Map.of("name", "b", "entries", entries)).put(path).then(),
                200,
                "entries[2].ticker",
                "no filing of 999909 has come by");
        warns(
                caller().contentType("text/csv")
                        .body("ticker,note\n920809,\n920809,\n999909,new\n")
                        .put(path + "/csv")
                        .then(),
                200,
                "line 4, ticker",
                "no filing of 999909 has come by");
        caller().get(path).then().body("warnings", empty());
    }

    private static void warns(
            ValidatableResponse answer, int status, String field, String message) {
        answer.statusCode(status)
                .body("warnings.field", contains(field))
                .body("warnings[0].message", containsString(message));
    }

    @Test
    void warnsOfTheFirstHundredTickersAndSaysHowManyMoreThereAre() {
        List<Map<String, String>> entries =
                IntStream.range(0, 250).mapToObj(i -> Map.of("ticker", "ZQ" + i)).toList();

        caller().body(Map.of("name", "many", "entries", entries))
                .post(PATH)
                .then()
                .statusCode(201)
                .body("warnings", hasSize(101))
                .body("warnings[100].message", containsString("150 more"));
    }

    @Test
    void aListThatIsDeletedWhileRulesForItAreMadeIsEitherUsedOrUnknownToThem() throws Exception {
        try (ExecutorService callers = Executors.newFixedThreadPool(8)) {
            for (int round = 0; round < 30; round++) {
                String name = "used " + round;
                String id =
                        caller().body(Map.of("name", name)).post(PATH).then().extract().path("id");
                Callable<Integer> using = () -> use(name);
                Callable<Integer> deleting = () -> caller().delete(PATH + "/" + id).statusCode();

                List<Integer> answers =
                        callers.invokeAll(List.of(using, deleting, using, using, using)).stream()
                                .map(Future::resultNow)
                                .toList();

                assertThat(answers).isSubsetOf(201, 400, 204, 409);
            }
        }
    }

    private int use(String list) {
        return caller().body(Map.of("name", "user", "watchlists", List.of(list)))
                .post("/api/subscriptions")
                .statusCode();
    }

    private int make(String name) {
        return caller().body(Map.of("name", name)).post(PATH).statusCode();
    }

    @Test
    void ofSeveralWhoMakeAListOfOneNameAtOnceOneMakesItAndTheOthersAreToldSo() throws Exception {
        try (ExecutorService callers = Executors.newFixedThreadPool(8)) {
            for (int round = 0; round < 10; round++) {
                String name = "list " + round;
                Callable<Integer> making = () -> make(name);
                List<Integer> answers =
                        callers.invokeAll(Collections.nCopies(8, making)).stream()
                                .map(Future::resultNow)
                                .toList();

                assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
            }
        }
    }
}
