package disclosure.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SampleExchangeTest {

    private static final Instant START = Instant.parse("2026-06-10T02:00:00Z");

    private final SampleExchange exchange =
            SampleExchange.start(
                    new SampleExchangeConfig(
                            0, 200, 7, 1, START, true, Clock.fixed(START, ZoneOffset.UTC)));
    private final Browser browser = new Browser(exchange.baseUrl());

    @AfterEach
    void close() {
        exchange.close();
    }

    @Test
    void latestListGroupsACompanysRowsAndSaysBothTotals() throws Exception {
        JsonNode data = browser.list(Browser.LATEST, Browser.ALL).path("data");
        JsonNode inner = data.path("content").path(0);
        assertThat(inner.path("totalElements").asInt()).isEqualTo(100);
        assertThat(data.path("totalElements").asInt()).isBetween(20, 100);
        assertThat(data.path("totalPages").asInt())
                .isEqualTo((data.path("totalElements").asInt() + 19) / 20);
        assertThat(data.path("firstPage").asBoolean()).isTrue();
        JsonNode row = inner.path("disclosures").path(0);
        assertThat(row.path("disclosureCode").asText()).matches("[0-9a-f]{32}");
        assertThat(row.path("disclosureTitle").asText()).matches("\\[(定期报告|临时公告)].+:.+");
        assertThat(row.path("destFilePath").asText())
                .startsWith("/disclosure/2026/")
                .endsWith(row.path("disclosureCode").asText() + ".pdf");
    }

    @Test
    void searchHonoursACompanyAndTheLatestListDoesNot() throws Exception {
        String code =
                browser.list(Browser.LATEST, Browser.ALL)
                        .at("/data/content/0/disclosures/0/companyCd")
                        .asText();
        String form = Browser.ALL.replace("companyCd=", "companyCd=" + code);

        JsonNode found = browser.list(Browser.SEARCH, form).at("/0/listInfo/content");
        assertThat(found.findValuesAsText("companyCd")).isNotEmpty().containsOnly(code);
        JsonNode latest = browser.list(Browser.LATEST, form).at("/data/content/0/disclosures");
        assertThat(new HashSet<>(latest.findValuesAsText("companyCd"))).hasSizeGreaterThan(1);
    }

    @Test
    void datesAndKeywordNarrowAList() throws Exception {
        String form =
                Browser.ALL
                                .replace("startTime=", "startTime=2026-06-08")
                                .replace("endTime=", "endTime=2026-06-08")
                        + "&keyword=投资者关系";
        JsonNode found = browser.list(Browser.SEARCH, form).at("/0/listInfo/content");
        assertThat(found.findValuesAsText("publishDate")).containsOnly("2026-06-08");
        assertThat(found.findValuesAsText("disclosureTitle"))
                .allMatch(title -> title.contains("投资者关系"));
    }

    @Test
    void aPageBehindTheLastIsEmptyAndSaysSo() throws Exception {
        JsonNode info =
                browser.list(Browser.SEARCH, Browser.ALL.replace("page=0", "page=99"))
                        .at("/0/listInfo");
        assertThat(info.path("content")).isEmpty();
        assertThat(info.path("lastPage").asBoolean()).isTrue();
    }

    @Test
    void keysWithoutBracketsAreRefusedInsideA200() throws Exception {
        HttpResponse<byte[]> answer = browser.post(Browser.SEARCH, "disclosureType=5&page=0");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Browser.text(answer)).isEqualTo("cb([{\"msg\":\"请求参数异常\"}])");
        assertThat(answer.headers().firstValue("content-type")).contains("text/html;charset=utf-8");
    }

    @Test
    void aDocumentIsTheSameBytesOnEveryDownload() throws Exception {
        String path =
                browser.list(Browser.LATEST, Browser.ALL)
                        .at("/data/content/0/disclosures/0/destFilePath")
                        .asText();
        assertThat(browser.get(path).body()).isEqualTo(browser.get(path).body());
    }

    @Test
    void filingsOfAnotherDayHaveOtherCodes() throws Exception {
        List<String> today = codes();
        try (SampleExchange tomorrow =
                SampleExchange.start(
                        new SampleExchangeConfig(
                                0,
                                200,
                                7,
                                1,
                                START.plusSeconds(86_400),
                                true,
                                Clock.fixed(START.plusSeconds(86_400), ZoneOffset.UTC)))) {
            assertThat(
                            new Browser(tomorrow.baseUrl())
                                    .list(Browser.SEARCH, Browser.ALL)
                                    .findValuesAsText("disclosureCode"))
                    .doesNotContainAnyElementsOf(today);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=-1", "page=first", "startTime=today"})
    void valuesThatMakeNoSenseAreRefusedInsideA200(String form) throws Exception {
        assertThat(Browser.text(browser.post(Browser.SEARCH, form))).contains("请求参数异常");
    }

    @Test
    void withoutACallbackTheSearchIsWrappedInNullAndTheLatestListIsPlain() throws Exception {
        assertThat(Browser.text(browser.post(unnamed(Browser.SEARCH), Browser.ALL)))
                .startsWith("null([{");
        assertThat(Browser.text(browser.post(unnamed(Browser.LATEST), Browser.ALL)))
                .startsWith("{\"data\"");
    }

    @Test
    void whoeverIsNoBrowserIsRefused() throws Exception {
        assertThat(browser.withoutUserAgent(Browser.LATEST).statusCode()).isEqualTo(403);
    }

    @Test
    void correctedAndWithdrawnFilingsFloatToTheTopWithTheirMark() throws Exception {
        JsonNode rows = browser.list(Browser.LATEST, Browser.ALL).at("/data/content/0/disclosures");
        String last = rows.path(rows.size() - 1).path("disclosureCode").asText();
        browser.control("clock", "{\"now\":\"2026-06-10T02:00:01Z\"}");

        browser.control("filings/" + last + "/correct", "{}");

        JsonNode top =
                browser.list(Browser.LATEST, Browser.ALL).at("/data/content/0/disclosures/0");
        assertThat(top.path("disclosureCode").asText()).isEqualTo(last);
        assertThat(top.path("disclosurePostTitle").asText()).isEqualTo("（更正后）");
        browser.control("filings/" + last + "/withdraw", "{}");
        top = browser.list(Browser.LATEST, Browser.ALL).at("/data/content/0/disclosures/0");
        assertThat(top.path("disclosurePostTitle").asText()).isEqualTo("（已取消）");
    }

    @Test
    void filingsOfTheDayAppearAsTheClockPassesAndEveningOnesCarryTheNextDay() throws Exception {
        int before = total();
        browser.control("clock", "{\"now\":\"2026-06-10T09:30:00Z\"}");
        assertThat(total()).isGreaterThan(before);

        JsonNode published =
                browser.control("filings", "{\"ticker\":\"920801\",\"title\":\"关于夜间披露的公告\"}");

        assertThat(published.path("publishDate").asText()).isEqualTo("2026-06-11");
    }

    @Test
    void theSameSeedAndStartGiveTheSameFilings() throws Exception {
        JsonNode first = browser.list(Browser.SEARCH, Browser.ALL);
        try (SampleExchange twin =
                SampleExchange.start(
                        new SampleExchangeConfig(
                                0, 200, 7, 1, START, true, Clock.fixed(START, ZoneOffset.UTC)))) {
            assertThat(new Browser(twin.baseUrl()).list(Browser.SEARCH, Browser.ALL))
                    .isEqualTo(first);
        }
    }

    @Test
    void hasManyIssuersAndKindsAndDocumentsThatSayWhoseTheyAre() throws Exception {
        browser.control("clock", "{\"now\":\"2026-06-12T02:00:00Z\"}");
        Set<String> issuers = new HashSet<>();
        Set<String> subtypes = new HashSet<>();
        String path = "";
        String code = "";
        for (int page = 0; page < 10; page++) {
            for (JsonNode row :
                    browser.list(Browser.SEARCH, Browser.ALL.replace("page=0", "page=" + page))
                            .at("/0/listInfo/content")) {
                issuers.add(row.path("companyCd").asText());
                subtypes.add(row.path("disclosureSubType").asText());
                path = row.path("destFilePath").asText();
                code = row.path("companyCd").asText();
            }
        }
        assertThat(issuers).hasSizeGreaterThanOrEqualTo(40);
        assertThat(subtypes).hasSizeGreaterThanOrEqualTo(12);
        try (PDDocument document = Loader.loadPDF(browser.get(path).body())) {
            assertThat(new PDFTextStripper().getText(document)).contains("证券代码：" + code);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "TOO_MANY_REQUESTS, 429, ''",
        "SERVER_ERROR, 503, ''",
        "FORBIDDEN, 403, ''",
        "CAPTCHA, 200, acw_sc__v2",
        "BUSINESS_ERROR, 200, 请求参数异常",
        "EMPTY_PAGE, 200, '\"content\":[]'",
        "CHANGED_SCHEMA, 200, announcementCode"
    })
    void aFaultLiesOverAsManyAnswersAsItWasThrownFor(String fault, int status, String says)
            throws Exception {
        browser.post(Browser.LATEST, Browser.ALL);
        browser.control("faults", "{\"fault\":\"" + fault + "\",\"times\":1}");

        HttpResponse<byte[]> hit = browser.post(Browser.LATEST, Browser.ALL);
        assertThat(hit.statusCode()).isEqualTo(status);
        assertThat(Browser.text(hit)).contains(says);

        assertThat(Browser.text(browser.post(Browser.LATEST, Browser.ALL)))
                .contains("disclosureCode");
    }

    @Test
    void rowsAreRepeatedReversedAndCutByTheirFaults() throws Exception {
        List<String> whole = codes();
        browser.control("faults", "{\"fault\":\"DUPLICATE_ROWS\",\"times\":1}");
        assertThat(codes()).hasSize(2 * whole.size());
        browser.control("faults", "{\"fault\":\"REORDERED_PAGES\",\"times\":1}");
        assertThat(codes()).isEqualTo(whole.reversed());
        browser.control("faults", "{\"fault\":\"TRUNCATED_JSON\",\"times\":1}");
        assertThat(Browser.text(browser.post(Browser.SEARCH, Browser.ALL))).doesNotEndWith(")");
    }

    @ParameterizedTest
    @CsvSource({
        "filings, '{\"title\":\"x\"}', ticker",
        "filings, '{\"ticker\":\"920801\"}', title",
        "filings, '{\"ticker\":\"920801\",\"title\":\"x\",\"documentBase64\":\"e30=\",\"mediaType\":\"image/png\"}', mediaType",
        "filings/burst, '{\"count\":0}', count",
        "filings/0/correct, '{}', disclosureCode",
        "faults, '{\"fault\":\"EARTHQUAKE\"}', fault",
        "faults, '{\"fault\":\"SLOW\",\"times\":0}', times",
        "faults, '{\"fault\":\"SLOW\",\"times\":\"twice\"}', times",
        "faults, '{\"fault\":\"SLOW\",\"delayMillis\":-1}', delayMillis",
        "clock, '{\"now\":\"noon\"}', now",
        "filings, '{', body"
    })
    void controlsThatMakeNoSenseNameTheField(String path, String json, String field)
            throws Exception {
        HttpResponse<byte[]> answer = browser.controlAnswer(path, json);
        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.headers().firstValue("content-type"))
                .contains("application/problem+json");
        assertThat(Browser.text(answer)).contains("\"field\":\"" + field + "\"");
    }

    private static String unnamed(String path) {
        return path.substring(0, path.indexOf('?'));
    }

    private int total() throws Exception {
        return browser.list(Browser.SEARCH, Browser.ALL).at("/0/listInfo/totalElements").asInt();
    }

    private List<String> codes() throws Exception {
        return browser.list(Browser.SEARCH, Browser.ALL)
                .at("/0/listInfo/content")
                .findValuesAsText("disclosureCode");
    }
}
