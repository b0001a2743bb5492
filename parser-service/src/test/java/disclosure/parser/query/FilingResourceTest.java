package disclosure.parser.query;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import disclosure.events.Announced;
import disclosure.events.Document;
import disclosure.events.Security;
import disclosure.local.testing.EnginesForTests;
import disclosure.parser.CrawlerServer;
import disclosure.parser.Samples;
import disclosure.parser.filing.Filings;
import disclosure.parser.structure.Structured;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(EnginesForTests.class)
@QuarkusTestResource(CrawlerServer.class)
class FilingResourceTest {

    @Inject
    @SuppressWarnings("NullAway.Init")
    Filings filings;

    @TestHTTPResource(value = "/", management = true)
    @SuppressWarnings("NullAway.Init")
    URI management;

    @Test
    void pagesThroughEveryFilingOnceWhileNewOnesArrive() {
        String run = UUID.randomUUID().toString().substring(0, 8);
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            kept.add(
                    keep(
                            "bse-" + run + "-" + i,
                            "2031-01-%02dT00:00:00+08:00".formatted(1 + i % 5)));
        }
        List<String> seen = new ArrayList<>();
        @Nullable String next = "/api/filings?limit=50&since=2031-01-01&until=2031-01-31";
        while (next != null) {
            Response page = reader().get(next);
            seen.addAll(page.jsonPath().getList("filingId", String.class));
            keep("bse-" + run + "-later-" + seen.size(), "2031-01-31T00:00:00+08:00");
            String link = page.header("Link");
            next = link == null ? null : link.substring(1, link.indexOf('>'));
        }
        assertThat(seen).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(kept);
    }

    @Test
    void filtersByWhatIsGiven() {
        String id = keep("bse-" + UUID.randomUUID(), "2032-03-04T00:00:00+08:00");

        reader().get(
                        "/api/filings?ticker=920811,x&exchange=bse&category=major-contract&stage=headline&since=2032-03-04&until=2032-03-04")
                .then()
                .statusCode(200)
                .body("filingId", hasItem(id))
                .body("[0].href", equalTo("/api/filings/" + id));
        reader().get("/api/filings?since=2032-03-04T00:00:01%2B08:00&until=2032-03-05")
                .then()
                .body("size()", equalTo(0));
        reader().get("/api/filings?ticker=000000").then().body("size()", equalTo(0));
    }

    @Test
    void findsAFilingByEachOfItsSecurities() {
        String id = "hkex-" + UUID.randomUUID();
        Announced two =
                Samples.announced(
                        id,
                        1,
                        "关于签订重大合同的公告",
                        "2033-03-04T00:00:00+08:00",
                        List.of(
                                new Security("BSE", "920811", "澄湖仪器"),
                                new Security("HKEX", "09981", "澄湖儀器")));
        filings.keep(two, Samples.structurer().headline(two), null);

        for (String ticker : List.of("920811", "09981", "00000,09981")) {
            reader().get("/api/filings?since=2033-03-04&until=2033-03-04&ticker=" + ticker)
                    .then()
                    .body("filingId", equalTo(List.of(id)))
                    .body("[0].securities.ticker", equalTo(List.of("920811", "09981")));
        }
        reader().get("/api/filings?since=2033-03-04&until=2033-03-04&ticker=09982")
                .then()
                .body("size()", equalTo(0));
        for (String exchange : List.of("BSE", "hkex", "SSE,HKEX")) {
            reader().get("/api/filings?since=2033-03-04&until=2033-03-04&exchange=" + exchange)
                    .then()
                    .body("filingId", equalTo(List.of(id)));
        }
        reader().get("/api/filings?since=2033-03-04&until=2033-03-04&exchange=SSE")
                .then()
                .body("size()", equalTo(0));
    }

    @Test
    void findsCorrectionsByWhatTheyCorrectAndBack() {
        String run = UUID.randomUUID().toString().substring(0, 8);
        String day = "&since=2034-03-04&until=2034-03-05";
        String original = "bse-" + run + "-1";
        String correction = "bse-" + run + "-2";
        keepTitled(original, "关于临湖项目" + run + "的公告", "2034-03-04T00:00:00+08:00");
        keepTitled(correction, "关于临湖项目" + run + "的公告（更正后）", "2034-03-05T00:00:00+08:00");
        keepTitled("bse-" + run + "-3", "关于临湖项目的其他公告", "2034-03-05T00:00:00+08:00");

        for (String corrects : List.of(original, "any")) {
            reader().get("/api/filings?corrects=" + corrects + day)
                    .then()
                    .body("filingId", equalTo(List.of(correction)))
                    .body("[0].corrects", equalTo(original))
                    .body("[0].correction", equalTo("CORRECTED"));
        }
        for (String correctedBy : List.of(correction, "any")) {
            reader().get("/api/filings?correctedBy=" + correctedBy + day)
                    .then()
                    .body("filingId", equalTo(List.of(original)))
                    .body("[0].correctedBy", equalTo(correction));
        }
        reader().get("/api/filings?corrects=" + correction).then().body("size()", equalTo(0));
        reader().get("/api/filings?correctedBy=" + original).then().body("size()", equalTo(0));
    }

    @Test
    void findsFilingsByTheEventsTheyStateWithoutBeingAboutThem() {
        String routine = keptWhole("2035-03-04", "公司于今日召开例会，经营情况正常。");
        String buried = keptWhole("2035-03-04", "经营情况正常。公司控股股东所持股份已被司法冻结1,200万股。");
        String day = "&since=2035-03-04&until=2035-03-04";

        for (String flag : List.of("freeze", "penalty,freeze", "any")) {
            reader().get("/api/filings?flag=" + flag + day)
                    .then()
                    .body("filingId", equalTo(List.of(buried)))
                    .body("[0].flags", equalTo(List.of("freeze")));
        }
        reader().get("/api/filings?flag=penalty" + day).then().body("size()", equalTo(0));
        reader().get("/api/filings?stage=FULL" + day).then().body("filingId", hasItem(routine));
    }

    @Test
    void givesAFilingWholeAndNotAgainWhenItIsUnchanged() {
        String id = keep("bse-" + UUID.randomUUID(), "2026-05-21T00:00:00+08:00");

        String tag =
                reader().get("/api/filings/" + id)
                        .then()
                        .statusCode(200)
                        .body("filingId", equalTo(id))
                        .body("publishedAt", equalTo("2026-05-21T00:00:00+08:00"))
                        .body("issuer.name", equalTo(null))
                        .extract()
                        .header("ETag");

        reader().header("If-None-Match", tag).get("/api/filings/" + id).then().statusCode(304);
    }

    @Test
    void givesAmountsPercentagesAndDatesWithTheirPlaces() {
        String id = "bse-" + UUID.randomUUID();
        byte[] bytes =
                "公司营业收入 3.20 亿元，同比增长 12.5%。股权登记日：2026-06-05。".getBytes(StandardCharsets.UTF_8);
        Structured full =
                Samples.structurer()
                        .full(
                                Samples.announced(id, 1),
                                new Document("cd".repeat(32), "text/plain", bytes.length, null),
                                bytes);
        filings.keep(Samples.announced(id, 1), full.filing(), full.text());

        reader().get("/api/filings/" + id)
                .then()
                .statusCode(200)
                .body("amounts[0].value", equalTo(320000000))
                .body("amounts[0].yearOnYear", equalTo(0.125f))
                .body("amounts[0].offset", equalTo(7))
                .body("percentages[0].changeAgainst", equalTo("YEAR_EARLIER"))
                .body("figuresLeftOut", equalTo(null))
                .body("dates[0].meaning", equalTo("record-date"));
    }

    @Test
    void givesTextPageAndDocument() {
        String id = "bse-" + UUID.randomUUID();
        byte[] bytes = "第一行。\n第二行。".getBytes(StandardCharsets.UTF_8);
        String sha256 = "ab".repeat(32);
        CrawlerServer.has(sha256, bytes);
        Structured full =
                Samples.structurer()
                        .full(
                                Samples.announced(id, 1),
                                new Document(sha256, "text/plain", bytes.length, null),
                                bytes);
        filings.keep(Samples.announced(id, 1), full.filing(), full.text());

        reader().get("/api/filings/" + id + "/text")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/plain"))
                .body(containsString("第二行。"));
        reader().get("/api/filings/" + id + "/text?page=1").then().statusCode(200);
        reader().get("/api/filings/" + id + "/text?page=9").then().statusCode(400);
        assertThat(reader().get("/api/filings/" + id + "/document").asByteArray()).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/filings/bse-none",
                "/api/filings/bse-none/text",
                "/api/filings/bse-none/document",
                "/api/filings/bse-%00"
            })
    void whatIsNotThereIsAProblem(String path) {
        reader().get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("detail", containsString("no filing"));
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, limit",
        "limit=201, limit",
        "limit=many, limit",
        "cursor=!!, cursor",
        "cursor=YWJj, cursor",
        "since=yesterday, since",
        "until=2026-13-01, until",
        "stage=HALF, stage",
        "ticker=%00, ticker",
        "ticker=, ticker",
        "exchange=%20, exchange",
        "'category=,', category",
        "flag=, flag",
        "corrects=, corrects",
        "correctedBy=, correctedBy",
        "since=, since",
        "since=2031-01-02&since=2031-01-03, since",
        "limit=1&limit=2, limit",
        "since=2031-01-02&until=2031-01-01, until",
        "since=2031-01-02T00:00:00Z&until=2031-01-01T00:00:00Z, until",
        "tickers=920811, tickers",
        "flag=%00, flag",
        "corrects=%00, corrects",
        "correctedBy=%00, correctedBy",
        "since=+999999999-12-31T23:59:59Z, since",
        "until=-999999999-01-01T00:00:00Z, until",
        // Places far outside of time, and one with a NUL.
        "cursor=KzIwMDAwMC0wMS0wMVQwMDowMDowMFp8MjAyNi0wMS0wMVQwMDowMDowMFp8eA, cursor",
        "cursor=MjAyNi0wMS0wMVQwMDowMDowMFp8MjAyNi0wMS0wMVQwMDowMDowMFp8AA, cursor"
    })
    void aParameterThatMakesNoSenseIsNamed(String query, String field) {
        reader().get("/api/filings?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo(field));
    }

    @Test
    void aParameterThatIsMisspeltIsNotPassedOver() {
        reader().get("/api/filings?tickers=920811")
                .then()
                .statusCode(400)
                .body("errors[0].message", endsWith("did you mean ticker?"));
        reader().get("/internal/filings?tickers=920811").then().statusCode(400);
        reader().get("/api/filings/x/versions?limit=3")
                .then()
                .statusCode(400)
                .body("detail", equalTo("limit is not known; there are no parameters here"));
    }

    @Test
    void aCodeThatIsMisspeltIsNotTakenForOneThatNoFilingHas() {
        refusesCode("category=share-pledges", "category", "did you mean share-pledge?");
        refusesCode("category=share-pledge,earning", "category", "did you mean earnings?");
        refusesCode("flag=freeze&flag=frozen", "flag", "restatement, any");
        reader().get("/internal/filings?category=of-tomorrow").then().statusCode(200);
    }

    private static void refusesCode(String query, String field, String end) {
        reader().get("/api/filings?" + query)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo(field))
                .body("errors[0].message", startsWith("is one of "))
                .body("errors[0].message", endsWith(end));
    }

    @Test
    void aGroupStandsForItsCategories() {
        String id = keep("bse-" + UUID.randomUUID(), "2034-03-04T00:00:00+08:00");
        String that = "/api/filings?since=2034-03-04&until=2034-03-04&category=";
        reader().get(that + "major-contract").then().body("filingId", equalTo(List.of(id)));
        reader().get(that + "trading,transactions").then().body("filingId", equalTo(List.of(id)));
        reader().get(that + "trading").then().statusCode(200).body("size()", equalTo(0));
    }

    @Test
    void everyRouteWantsATokenWithTheScope() {
        for (String path : List.of("", "/x", "/x/text", "/x/document")) {
            given().get("/api/filings" + path)
                    .then()
                    .statusCode(401)
                    .body("detail", startsWith("A bearer token is wanted"));
            given().auth()
                    .oauth2(EnginesForTests.identity().token("a", "t", "alerts:write"))
                    .get("/api/filings" + path)
                    .then()
                    .statusCode(403)
                    .body(
                            "detail",
                            equalTo(
                                    "The token has none of the scopes that this wants: filings:read."));
        }
    }

    @Test
    void aCrawlerThatIsAwayIsSaidSo() {
        String id = keptWhole("正文。");
        CrawlerServer.away(true);
        try {
            reader().get("/api/filings/" + id + "/document")
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", "5");
        } finally {
            CrawlerServer.away(false);
        }
    }

    @Test
    void aHeadlineHasNeitherTextNorDocument() {
        String id = keep("bse-" + UUID.randomUUID(), "2026-05-21T00:00:00+08:00");

        reader().get("/api/filings/" + id + "/text").then().statusCode(404);
        reader().get("/api/filings/" + id + "/document").then().statusCode(404);
    }

    @Test
    void theOriginalIsNotSentAgainToWhoeverHasIt() {
        String id = keptWhole("正文。");
        String path = "/api/filings/" + id + "/document";

        String tag = reader().get(path).then().statusCode(200).extract().header("ETag");

        reader().header("If-None-Match", tag).get(path).then().statusCode(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health/ready", "/q/metrics", "/openapi"})
    void machinesAskOnAPortOfTheirOwn(String path) {
        machine().get(path).then().statusCode(200);
    }

    @Test
    void operatorsSeeLagAndTheContractIsOpenApi31() {
        machine()
                .get("/q/metrics")
                .then()
                .body(containsString("kafka_consumer_fetch_manager_records_lag"));
        machine()
                .get("/openapi")
                .then()
                .body(containsString("openapi: 3.1"))
                .body(containsString("/api/filings/{id}/text"));
    }

    private RequestSpecification machine() {
        return given().baseUri("http://" + management.getHost()).port(management.getPort());
    }

    private String keptWhole(String text) {
        return keptWhole("2026-05-21", text);
    }

    private String keptWhole(String day, String text) {
        String id = "bse-" + UUID.randomUUID();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String sha256 = "cd".repeat(32);
        CrawlerServer.has(sha256, bytes);
        Announced announced = Samples.announced(id, 1, "关于签订重大合同的公告", day + "T00:00:00+08:00");
        Structured full =
                Samples.structurer()
                        .full(
                                announced,
                                new Document(sha256, "text/plain", bytes.length, null),
                                bytes);
        filings.keep(announced, full.filing(), full.text());
        return id;
    }

    private String keep(String id, String publishedAt) {
        return keepTitled(id, "关于签订重大合同的公告", publishedAt);
    }

    private String keepTitled(String id, String title, String publishedAt) {
        Announced announced = Samples.announced(id, 1, title, publishedAt);
        filings.keep(announced, Samples.structurer().headline(announced), null);
        return id;
    }

    private static RequestSpecification reader() {
        return given().urlEncodingEnabled(false)
                .auth()
                .oauth2(EnginesForTests.identity().token("analyst", "fund", "filings:read"));
    }
}
