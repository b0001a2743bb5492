package disclosure.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.exchange.http.Host;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultsTest {

    private static final String LIST = "/newircs/index/search?searchTypes=4";

    private final World world = new World(40);

    @AfterEach
    void close() {
        world.close();
    }

    @ParameterizedTest
    @CsvSource({
        "SERVER_ERROR, 503, ''",
        "FORBIDDEN, 403, ''",
        "TOO_MANY_REQUESTS, 429, ''",
        "CAPTCHA, 200, acw_sc__v2",
        "EMPTY_200, 200, ''",
        "LOGIN_PAGE, 200, 登录",
        "BLOCK_PAGE, 403, Undeclared Automated Tool",
        "RATE_PAGE, 403, Request Rate Threshold Exceeded",
        "XML_BOMB, 200, <!ENTITY h",
        "XML_EXTERNAL, 200, SYSTEM",
        "LIST_GONE, 404, 404 Not Found",
        "METHOD_NOT_ALLOWED, 405, ''",
        "GATEWAY_TIMEOUT, 504, ''",
        "CHANGED_SCHEMA, 200, esIdV2",
        "EMPTY_PAGE, 200, '\"results\":[]'",
        "BUSINESS_ERROR, 200, 系统繁忙"
    })
    void aFaultHitsOneAnswerOfOneHost(String fault, int status, String says) throws Exception {
        world.fault(fault, Host.IRM);
        assertThat(world.get(Host.P5W, "/c/920801.shtml").statusCode()).isEqualTo(200);
        HttpResponse<byte[]> hit = world.get(Host.IRM, LIST);
        assertThat(hit.statusCode()).isEqualTo(status);
        assertThat(World.text(hit)).contains(says);
        assertThat(World.text(world.get(Host.IRM, LIST))).contains("\"esId\"");
    }

    @ParameterizedTest
    @CsvSource({
        "BSE, /disclosure/x.pdf",
        "CNINFO, /new/hisAnnouncement/query",
        "CNINFO_FILES, /finalpage/2026-06-10/1.PDF",
        "SSE, /security/stock/queryCompanyBulletin.do",
        "SSE_FILES, /disclosure/x.pdf",
        "SZSE, /api/disc/announcement/annList",
        "SZSE_FILES, /download/x.PDF",
        "HKEX, /ncms/json/eds/lcisehk1relsde_1.json",
        "SEC, /cgi-bin/browse-edgar",
        "SEC_DATA, /submissions/CIK0000000001.json",
        "TDNET, /inbs/I_list_001_20260610.html",
        "IRM, /newircs/index/search",
        "SNS, /ajax/feeds.do",
        "P5W, /interaction/getNewSearchR.shtml",
        "NEWSROOM, /news.rss",
        "OPENDART, /api/list.json",
        "DART, /api/todayRSS.xml",
        "EDINET, /api/v2/documents.json",
        "EDINET_FILES, /searchdocument/pdf/S1000000.pdf",
        "NORDIC, /news/query.action",
        "NORDIC_VIEW, /view?id=b",
        "NEEQ, /disclosure/x.pdf"
    })
    void everyHostCanBeMadeToFail(Host host, String path) throws Exception {
        world.fault("RETRY_AFTER_DATE", host);
        assertThat(world.get(host, path).statusCode()).isEqualTo(503);
        assertThat(world.get(host, path).statusCode()).isNotEqualTo(503);
        assertThat(world.control("requests").path("hosts").path(host.label()).path("total").asInt())
                .isEqualTo(2);
    }

    @Test
    void aFaultMayBeKeptToDocuments() throws Exception {
        world.control(
                "faults",
                "{\"fault\":\"CAPTCHA\",\"host\":\"www1.hkexnews.hk\",\"where\":\"DOCUMENTS\"}");
        JsonNode file = world.json(Host.HKEX, "/ncms/json/eds/lcisehk7relsde_1.json");
        String path = file.at("/newsInfoLst/0/webPath").asText();
        assertThat(World.text(world.get(Host.HKEX, path))).contains("acw_sc__v2");
    }

    @Test
    void aFaultWithoutAHostHitsEachOfThem() throws Exception {
        world.control("faults", "{\"fault\":\"SERVER_ERROR\",\"times\":1}");
        assertThat(world.get(Host.IRM, LIST).statusCode()).isEqualTo(503);
        assertThat(world.get(Host.NORDIC, "/news/query.action").statusCode()).isEqualTo(503);
        assertThat(world.get(Host.NORDIC, "/news/query.action").statusCode()).isEqualTo(200);
    }

    @Test
    void aHostThatDoesNotExistIsNamedAsTheFault() throws Exception {
        HttpResponse<byte[]> answer =
                world.post(
                        Host.BSE,
                        "/control/faults",
                        "{\"fault\":\"SLOW\",\"host\":\"www.nowhere.test\"}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(World.text(answer)).contains("\"field\":\"host\"", "www.sec.gov");
    }

    @Test
    void redirectsGoOnWithoutEndOrIntoAPrivateNetwork() throws Exception {
        world.control("faults", "{\"fault\":\"ENDLESS_REDIRECT\",\"host\":\"irm.cninfo.com.cn\"}");
        String path = LIST;
        for (int hop = 1; hop < 30; hop++) {
            HttpResponse<byte[]> answer = world.get(Host.IRM, path);
            assertThat(answer.statusCode()).isEqualTo(302);
            path = answer.headers().firstValue("location").orElseThrow();
            assertThat(path).endsWith("?hop=" + hop);
        }
        world.fault("PRIVATE_REDIRECT", Host.P5W);
        assertThat(world.get(Host.P5W, "/c/920801.shtml").headers().firstValue("location"))
                .contains("http://169.254.169.254/latest/meta-data/");
    }

    @Test
    void aBombIsSmallOnTheWireAndAHugeBodyIsNot() throws Exception {
        world.fault("GZIP_BOMB", Host.IRM);
        HttpResponse<byte[]> bomb = world.get(Host.IRM, LIST);
        assertThat(bomb.headers().firstValue("content-encoding")).contains("gzip");
        assertThat(bomb.body().length).isLessThan(1_000_000);
        world.fault("HUGE_BODY", Host.IRM);
        HttpResponse<InputStream> huge =
                HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(world.url(Host.IRM).resolve(LIST)).build(),
                                HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = huge.body()) {
            assertThat(body.skip(5_000_000)).isPositive();
        }
    }

    @Test
    void aConnectionIsCutInTheMiddle() throws Exception {
        world.fault("CONNECTION_RESET", Host.IRM);
        assertThatThrownBy(() -> world.get(Host.IRM, LIST)).isInstanceOf(IOException.class);
        assertThat(world.get(Host.IRM, LIST).statusCode()).isEqualTo(200);
    }

    @Test
    void aConnectionIsLeftWithoutAnAnswerUntilTheClientWouldHaveGivenUp() throws Exception {
        world.control(
                "faults",
                "{\"fault\":\"NO_ANSWER\",\"host\":\"irm.cninfo.com.cn\",\"times\":-1,\"delayMillis\":20}");
        // Java's client asks once more of itself when a connection is closed before an answer.
        assertThatThrownBy(() -> world.get(Host.IRM, LIST)).isInstanceOf(IOException.class);
    }

    @Test
    void aWrappedListMayLackTheNameOfItsFunction() throws Exception {
        String path = "/news/query.action?callback=cb&limit=1";
        assertThat(World.text(world.get(Host.NORDIC, path))).startsWith("cb(");
        world.fault("JSONP_WITHOUT_NAME", Host.NORDIC);
        assertThat(World.text(world.get(Host.NORDIC, path))).startsWith("(");
    }

    @Test
    void aDocumentIsReplacedUnderItsAddressForOnceOrForGood() throws Exception {
        JsonNode row = world.json(Host.IRM, LIST).at("/results/0");
        String path = "/" + row.path("attachmentUrl").asText();
        byte[] first = world.get(Host.CNINFO_FILES, path).body();
        world.fault("DOCUMENT_REPLACED", Host.CNINFO_FILES);
        assertThat(world.get(Host.CNINFO_FILES, path).body()).isNotEqualTo(first);
        assertThat(world.get(Host.CNINFO_FILES, path).body()).isEqualTo(first);

        String code = "";
        for (JsonNode sighting : world.control("sightings?source=irm")) {
            if (sighting.path("id").asText().equals(row.path("indexId").asText())) {
                code = sighting.path("disclosureCode").asText();
            }
        }
        world.control("filings/" + code + "/replace", "{}");
        byte[] other = world.get(Host.CNINFO_FILES, path).body();
        assertThat(other).isNotEqualTo(first);
        assertThat(world.get(Host.CNINFO_FILES, path).body()).isEqualTo(other);
        assertThat(world.json(Host.IRM, LIST).at("/results/0")).isEqualTo(row);
    }

    @Test
    void beijingsListsLieAboutPagesTotalsAndDatesToo() throws Exception {
        Browser browser = new Browser(world.url(Host.BSE));
        JsonNode first = browser.list(Browser.SEARCH, Browser.ALL);
        world.fault("PAGE_REPLAY", Host.BSE);
        assertThat(browser.list(Browser.SEARCH, Browser.ALL.replace("page=0", "page=1")))
                .isEqualTo(first);
        world.fault("TOTALS_WRONG", Host.BSE);
        assertThat(
                        browser.list(Browser.SEARCH, Browser.ALL)
                                .at("/0/listInfo/totalElements")
                                .asInt())
                .isGreaterThan(1_000);
        world.fault("DATE_IGNORED", Host.BSE);
        assertThat(
                        browser.list(
                                        Browser.SEARCH,
                                        Browser.ALL.replace("endTime=", "endTime=2020-01-01"))
                                .at("/0/listInfo/content"))
                .isNotEmpty();
    }

    @Test
    void requestsAreCountedPerHostWithTheSmallestGapOfEachLane() throws Exception {
        world.get(Host.IRM, LIST);
        world.get(Host.IRM, LIST);
        JsonNode seen = world.control("requests");
        JsonNode irm = seen.path("hosts").path("irm.cninfo.com.cn");
        assertThat(irm.path("total").asInt()).isEqualTo(2);
        assertThat(irm.path("smallestListGapMillis").asLong()).isBetween(0L, 60_000L);
        assertThat(irm.path("smallestDocumentGapMillis").isNull()).isTrue();
        assertThat(irm.at("/byPath").size()).isEqualTo(1);
        HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(world.url(Host.BSE).resolve("/control/requests"))
                                .DELETE()
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
        assertThat(world.control("requests").at("/hosts/irm.cninfo.com.cn/total").asInt()).isZero();
        assertThat(seen.path("hosts").path("www.sec.gov").path("total").asInt()).isZero();
        assertThat(world.control("hosts").path("www.sec.gov").asText())
                .isEqualTo(world.url(Host.SEC).toString());
    }

    @Test
    void theQuotationSystemHasBeijingsEngineAndALayerOfItsOwn() throws Exception {
        JsonNode rows =
                new Browser(world.url(Host.NEEQ))
                        .list(
                                "/disclosureInfoController/infoResult.do",
                                Browser.ALL.replace("xxfcbj[]=2", "xxfcbj[]=3"))
                        .at("/0/listInfo/content");
        assertThat(rows.findValuesAsText("xxfcbj")).isNotEmpty().containsOnly("1");
        assertThat(rows.findValuesAsText("companyCd")).allMatch(code -> code.startsWith("8799"));
    }

    @Test
    void oldCodesOfBeijingLeadToNewOnes() throws Exception {
        assertThat(World.text(world.get(Host.BSE, "/service/code_mapping.html")))
                .contains("<td>879801</td><td>920801</td>");
    }
}
