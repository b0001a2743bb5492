package disclosure.alert;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import disclosure.local.testing.EnginesForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many watchlists and channels a fund may have; this one may have five of each. */
@QuarkusTest
@QuarkusTestResource(EnginesForTests.class)
class QuotasTest {

    private static final String FUND = "small-fund";
    private static final int MOST = 5;
    private static final int MAKERS = 12;

    private static RequestSpecification caller(String tenant) {
        return given().auth()
                .oauth2(EnginesForTests.identity().token("ana", tenant, "alerts:write"))
                .contentType("application/json");
    }

    private static RequestSpecification making(String tenant, String kind, String name) {
        return caller(tenant)
                .body(
                        kind.equals("channels")
                                ? Map.of("name", name, "url", "https://fund.example/in")
                                : Map.of("name", name));
    }

    private static ValidatableResponse make(String tenant, String kind, String name) {
        return making(tenant, kind, name).post("/api/" + kind).then();
    }

    private static List<String> ids(String kind) {
        return caller(FUND).get("/api/" + kind).then().extract().path("id");
    }

    @BeforeEach
    void beginsWithNothing() {
        for (String kind : List.of("watchlists", "channels")) {
            ids(kind).forEach(id -> caller(FUND).delete("/api/" + kind + "/" + id));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"watchlists", "channels"})
    void ofManyThatAreMadeAtOnceThereAreAsManyAsMayBe(String kind) throws Exception {
        try (ExecutorService makers = Executors.newFixedThreadPool(MAKERS)) {
            List<Callable<Integer>> making =
                    IntStream.range(0, MAKERS)
                            .<Callable<Integer>>mapToObj(
                                    i -> () -> make(FUND, kind, "a" + i).extract().statusCode())
                            .toList();

            List<Integer> answers =
                    makers.invokeAll(making).stream().map(Future::resultNow).toList();

            assertThat(answers).containsOnly(201, 403);
            assertThat(answers.stream().filter(status -> status == 201)).hasSize(MOST);
        }
        caller(FUND).get("/api/" + kind).then().body("", hasSize(MOST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"watchlists", "channels"})
    void whoMayHaveNoMoreIsToldHowManyAndMayDeleteSome(String kind) {
        IntStream.range(0, MOST).forEach(i -> make(FUND, kind, "a" + i).statusCode(201));

        make(FUND, kind, "one more")
                .statusCode(403)
                .contentType("application/problem+json")
                .body("title", equalTo("Quota Exceeded"))
                .body("detail", containsString("may have 5 " + kind + " and has as many"))
                .body("quota", equalTo(MOST));
        make("fund-beside", kind, "one more").statusCode(201);

        caller(FUND).delete("/api/" + kind + "/" + ids(kind).getFirst()).then().statusCode(204);
        make(FUND, kind, "one more").statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"watchlists", "channels"})
    void whatWasMadeIsAnsweredAgainAlsoWhereThereMayBeNoMore(String kind) {
        IntStream.range(1, MOST).forEach(i -> make(FUND, kind, "a" + i).statusCode(201));
        String key = "last " + kind;

        String id = made(kind, key);

        assertThat(made(kind, key)).isEqualTo(id);
    }

    private static String made(String kind, String key) {
        return making(FUND, kind, "the last")
                .header("Idempotency-Key", key)
                .post("/api/" + kind)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
