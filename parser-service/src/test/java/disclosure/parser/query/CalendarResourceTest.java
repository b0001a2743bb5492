package disclosure.parser.query;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import disclosure.events.Announced;
import disclosure.events.Change;
import disclosure.events.Document;
import disclosure.events.Security;
import disclosure.local.testing.EnginesForTests;
import disclosure.parser.CrawlerServer;
import disclosure.parser.Samples;
import disclosure.parser.filing.Filings;
import disclosure.parser.structure.Structured;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(EnginesForTests.class)
@QuarkusTestResource(CrawlerServer.class)
class CalendarResourceTest {

    private static final String MEETING = "公司定于2031年3月10日召开2031年第一次临时股东大会。\n股权登记日：2031年3月3日\n";

    @Inject
    @SuppressWarnings("NullAway.Init")
    Filings filings;

    private final String ticker = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void givesOneListOfAnIssuerByDay() {
        String notice = keep("关于召开2031年第一次临时股东大会的通知", "2031-02-20", MEETING);
        String later =
                keep(
                        "关于2031年第一次临时股东大会延期的公告",
                        "2031-03-05",
                        "公司原定于2031年3月10日召开2031年第一次临时股东大会，现延期至2031年3月17日召开股东大会。");

        calendar("")
                .body("date", contains("2031-03-03", "2031-03-17"))
                .body("what", contains("record-date", "shareholders-meeting"))
                .body("filingId", contains(notice, later))
                .body("[0].page", equalTo(1))
                .body("[0].text", equalTo("2031年3月3日"))
                .body("[1].replaces.date", contains("2031-03-10"))
                .body("[1].replaces.filingId", contains(notice))
                .body("[1].cancelledBy", nullValue())
                .body("[1].href", equalTo("/api/filings/" + later));
        calendar("&from=2031-03-04&until=2031-03-17").body("what", hasSize(1));
        calendar("&exchange=bse").body("what", hasSize(2));
        calendar("&exchange=SSE").body("what", hasSize(0));
    }

    @Test
    void aFilingThatIsReadAnewHasItsNewDays() {
        String id = keep("关于召开2031年第一次临时股东大会的通知", "2031-02-20", MEETING);
        Announced announced = announced(id, 2, "关于召开2031年第一次临时股东大会的通知", "2031-02-20");
        Structured read = structured(announced, MEETING.replace("3月3日", "3月4日"));

        filings.keep(announced, read.filing(), read.text());

        calendar("").body("date", contains("2031-03-04", "2031-03-10"));
    }

    @Test
    void whatAWithdrawnFilingToldIsNoLongerListed() {
        String id = keep("关于召开2031年第一次临时股东大会的通知", "2031-02-20", MEETING);
        calendar("").body("what", hasSize(2));
        Announced again = announced(id, 2, "关于召开2031年第一次临时股东大会的通知", "2031-02-20");
        Announced withdrawn = changed(again, new Change(Change.Kind.WITHDRAWN, "", "已取消"));

        filings.keep(withdrawn, Samples.structurer().headline(withdrawn), null);

        calendar("").body("what", hasSize(0));
    }

    private static Announced changed(Announced filing, Change change) {
        return new Announced(
                filing.filingId(),
                filing.revision(),
                filing.source(),
                filing.exchange(),
                filing.ticker(),
                filing.issuer(),
                filing.securities(),
                filing.title(),
                filing.feedCategory(),
                filing.documentUrl(),
                filing.publishedAt(),
                filing.publishedPrecision(),
                filing.firstSeenAt(),
                change,
                filing.silent(),
                filing.trace());
    }

    @ParameterizedTest
    @CsvSource({
        "exchange=BSE, ticker",
        "ticker=%00, ticker",
        "ticker=1&exchange=%00, exchange",
        "ticker=1&from=soon, from",
        "ticker=1&to=2031-02-02, to",
        "ticker=1&ticker=2, ticker",
        "ticker=1&until=2031-02-30, until",
        "ticker=1&from=2031-02-02&until=2031-02-01, until"
    })
    void aParameterThatMakesNoSenseIsNamed(String query, String field) {
        reader().get("/api/calendar?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo(field));
    }

    @Test
    void wantsATokenWithTheScope() {
        given().get("/api/calendar?ticker=1").then().statusCode(401);
    }

    private ValidatableResponse calendar(String more) {
        return reader().get("/api/calendar?ticker=" + ticker + more).then().statusCode(200);
    }

    private String keep(String title, String day, String text) {
        String id = "bse-" + UUID.randomUUID();
        Announced announced = announced(id, 1, title, day);
        Structured read = structured(announced, text);
        filings.keep(announced, read.filing(), read.text());
        return id;
    }

    private Announced announced(String id, int revision, String title, String day) {
        return Samples.announced(
                id,
                revision,
                title,
                day + "T00:00:00+08:00",
                List.of(new Security("BSE", ticker, "澄湖仪器")));
    }

    private static Structured structured(Announced announced, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Document document = new Document("ab".repeat(32), "text/plain", bytes.length, null);
        return Samples.structurer().full(announced, document, bytes);
    }

    private static RequestSpecification reader() {
        return given().urlEncodingEnabled(false)
                .auth()
                .oauth2(EnginesForTests.identity().token("analyst", "fund", "filings:read"));
    }
}
