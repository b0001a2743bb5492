package disclosure.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.exchange.http.Host;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CninfoTest {

    private static final String QUERY = "/new/hisAnnouncement/query";
    private static final String ALL =
            "pageNum=1&pageSize=30&column=szse&tabName=fulltext&plate=&stock=&searchkey="
                    + "&category=&seDate=2026-06-01~2026-06-13&isHLtitle=true";

    private final World world = new World();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void aRowHasAStringIdEpochMillisAndAnUpperCaseAddress() throws Exception {
        JsonNode row = query(ALL).path("announcements").path(0);
        assertThat(row.path("announcementId").isTextual()).isTrue();
        assertThat(row.path("announcementTime").isIntegralNumber()).isTrue();
        assertThat(row.path("adjunctUrl").asText())
                .matches(
                        "finalpage/2026-\\d\\d-\\d\\d/"
                                + row.path("announcementId").asText()
                                + ".PDF");
        HttpResponse<byte[]> pdf =
                world.get(Host.CNINFO_FILES, "/" + row.path("adjunctUrl").asText());
        assertThat(new String(pdf.body(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    @Test
    void whatIsReleasedInTheEveningIsDatedTomorrowAtMidnight() throws Exception {
        world.clock("2026-06-10T10:30:00Z");
        world.control(
                "filings",
                "{\"market\":\"SHENZHEN\",\"ticker\":\"009001\",\"title\":\"关于夜间披露的公告\"}");
        world.clock("2026-06-10T10:40:00Z");
        JsonNode row = query(ALL.replace("searchkey=", "searchkey=夜间")).at("/announcements/0");
        assertThat(row.path("announcementTime").asLong())
                .isEqualTo(java.time.Instant.parse("2026-06-10T16:00:00Z").toEpochMilli());
        assertThat(row.path("announcementTitle").asText()).isEqualTo("关于<em>夜间</em>披露的公告");
    }

    @Test
    void moreThanThirtyRowsAPageAreNotGivenAndTotalPagesAreFloored() throws Exception {
        JsonNode page = query(ALL.replace("pageSize=30", "pageSize=100"));
        assertThat(page.path("announcements")).hasSize(30);
        int total = page.path("totalAnnouncement").asInt();
        assertThat(page.path("totalpages").asInt()).isEqualTo(total / 30);
        assertThat(total % 30).isNotZero();
        assertThat(query(ALL.replace("pageSize=30", "pageSize=5")).path("announcements"))
                .hasSize(5);
    }

    @Test
    void theHundredAndFirstPageIsTheFirstAgain() throws Exception {
        JsonNode first = query(ALL);
        JsonNode replay = query(ALL.replace("pageNum=1", "pageNum=101"));
        assertThat(ids(replay)).isEqualTo(ids(first));
        assertThat(replay.path("hasMore").asBoolean()).isTrue();
    }

    @Test
    void behindTheEndAnnouncementsAreNullAndTheTotalIsGone() throws Exception {
        JsonNode page = query(ALL.replace("pageNum=1", "pageNum=90"));
        assertThat(page.path("announcements").isNull()).isTrue();
        assertThat(page.path("totalAnnouncement").asInt()).isZero();
        assertThat(page.path("hasMore").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tabName=latest&column=szse",
                "stock=009001",
                "seDate=2026.06.01",
                "column=regulator"
            })
    void aWrongParameterFindsNothingAndSaysSoNowhere(String wrong) throws Exception {
        String name = wrong.substring(0, wrong.indexOf('='));
        JsonNode page = query(ALL.replaceFirst(name + "=[^&]*", wrong));
        assertThat(page.path("announcements").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plate=nowhere", "category=category_nothing"})
    void anotherWrongParameterFindsTheWholeMarket(String wrong) throws Exception {
        String name = wrong.substring(0, wrong.indexOf('='));
        assertThat(query(ALL.replaceFirst(name + "=[^&]*", wrong)).path("totalAnnouncement"))
                .isEqualTo(query(ALL).path("totalAnnouncement"));
    }

    @Test
    void oneIssuerIsFoundByCodeAndOrganisation() throws Exception {
        JsonNode stock = world.json(Host.CNINFO, "/new/data/szse_stock.json").at("/stockList/0");
        String key = stock.path("code").asText() + "," + stock.path("orgId").asText();
        JsonNode page = query(ALL.replace("stock=", "stock=" + key));
        assertThat(page.path("announcements").findValuesAsText("secCode"))
                .isNotEmpty()
                .containsOnly(stock.path("code").asText());
    }

    @Test
    void theRelationTabHasTheRecordsOfShenzhenWithTheirRealTime() throws Exception {
        JsonNode rows =
                query(ALL.replace("tabName=fulltext", "tabName=relation")).path("announcements");
        assertThat(rows.findValuesAsText("announcementTitle"))
                .isNotEmpty()
                .allMatch(title -> title.contains("投资者关系活动记录表"));
        assertThat(rows.findValuesAsText("pageColumn")).isSubsetOf("SZZB", "SZCY");
        assertThat(rows.findValues("announcementTime"))
                .anyMatch(time -> time.asLong() % 86_400_000 != 57_600_000);
    }

    @Test
    void hongKongBeijingAndTheQuotationSystemAreHereUnderIdsOfThisPlatform() throws Exception {
        assertThat(
                        query(ALL.replace("column=szse", "column=hke"))
                                .at("/announcements/0/secCode")
                                .asText())
                .matches("0\\d{4}");
        assertThat(
                        query(ALL.replace("column=szse", "column=third"))
                                .path("announcements")
                                .findValuesAsText("secCode"))
                .isNotEmpty()
                .allMatch(code -> code.startsWith("8799"));
        Set<String> beijing =
                new HashSet<>(
                        query(ALL.replace("plate=", "plate=bj"))
                                .path("announcements")
                                .findValuesAsText("secCode"));
        assertThat(beijing).isNotEmpty().allMatch(code -> code.startsWith("92"));
    }

    @Test
    void faultsOfThisHostLeaveTheOthersAlone() throws Exception {
        world.fault("PAGE_REPLAY", Host.CNINFO);
        assertThat(ids(query(ALL.replace("pageNum=1", "pageNum=2")))).isEqualTo(ids(query(ALL)));
        world.fault("TOTALS_WRONG", Host.CNINFO);
        assertThat(query(ALL).path("totalAnnouncement"))
                .isNotEqualTo(query(ALL).path("totalAnnouncement"));
        world.fault("DATE_IGNORED", Host.CNINFO);
        String nothing = ALL.replaceFirst("seDate=[^&]*", "seDate=2020-01-01~2020-01-02");
        assertThat(query(nothing).path("announcements")).isNotEmpty();
        assertThat(query(nothing).path("announcements").isNull()).isTrue();
    }

    @Test
    void whoIsNoBrowserIsRefused() throws Exception {
        assertThat(world.post(Host.CNINFO, QUERY, ALL, "User-Agent", "curl/8").statusCode())
                .isEqualTo(403);
    }

    private JsonNode query(String form) throws Exception {
        return world.postJson(Host.CNINFO, QUERY, form);
    }

    private static List<String> ids(JsonNode page) {
        return page.path("announcements").findValuesAsText("announcementId");
    }
}
