package disclosure.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.exchange.http.Host;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SzseTest {

    private static final String LIST = "/api/disc/announcement/annList?random=0.42";
    private static final String ALL =
            "{\"seDate\":[\"\",\"\"],\"channelCode\":[\"listedNotice_disc\"],\"pageSize\":50,\"pageNum\":1}";

    private final World world = new World();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void rowsHaveListsOfCodesAndNamesAndAMidnightAsTime() throws Exception {
        JsonNode answer = world.postJson(Host.SZSE, LIST, ALL);
        assertThat(answer.path("announceCount").asInt()).isPositive();
        JsonNode row = answer.at("/data/0");
        assertThat(row.path("secCode").path(0).asText()).matches("\\d{6}");
        assertThat(row.path("title").asText()).startsWith(row.at("/secName/0").asText() + "：");
        assertThat(row.path("publishTime").asText()).endsWith(" 00:00:00");
        assertThat(row.path("annId").isIntegralNumber()).isTrue();
    }

    @Test
    void documentsAreBelowDownloadAndWithoutIt() throws Exception {
        String path = world.postJson(Host.SZSE, LIST, ALL).at("/data/0/attachPath").asText();
        byte[] with = world.get(Host.SZSE_FILES, "/download" + path).body();
        assertThat(new String(with, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(world.get(Host.SZSE_FILES, path).body()).isEqualTo(with);
    }

    @Test
    void idsAreThoseOfTheCentralPlatform() throws Exception {
        Set<String> there = new HashSet<>();
        for (int page = 1; page < 9; page++) {
            there.addAll(
                    world.postJson(
                                    Host.CNINFO,
                                    "/new/hisAnnouncement/query",
                                    "column=szse&tabName=fulltext&plate=sz&pageNum=" + page)
                            .findValuesAsText("announcementId"));
        }
        assertThat(world.postJson(Host.SZSE, LIST, ALL).findValuesAsText("annId"))
                .isNotEmpty()
                .filteredOn(there::contains)
                .hasSizeGreaterThan(30);
    }

    @Test
    void aFormIsNotUnderstood() throws Exception {
        assertThat(world.post(Host.SZSE, LIST, "pageNum=1&pageSize=50").statusCode())
                .isEqualTo(400);
    }

    @Test
    void categoriesStocksDatesAndChannelsNarrowTheList() throws Exception {
        JsonNode annual =
                world.postJson(
                        Host.SZSE,
                        LIST,
                        ALL.replace("{\"se", "{\"bigCategoryId\":[\"010301\"],\"se"));
        assertThat(annual.findValuesAsText("title"))
                .isNotEmpty()
                .allMatch(title -> title.contains("年年度报告"));
        String code = annual.at("/data/0/secCode/0").asText();
        JsonNode one =
                world.postJson(
                        Host.SZSE,
                        LIST,
                        ALL.replace("{\"se", "{\"stock\":[\"" + code + "\"],\"se"));
        assertThat(one.path("data")).allMatch(row -> row.at("/secCode/0").asText().equals(code));
        JsonNode none =
                world.postJson(
                        Host.SZSE,
                        LIST,
                        ALL.replace("[\"\",\"\"]", "[\"2020-01-01\",\"2020-01-02\"]"));
        assertThat(none.path("announceCount").asInt()).isZero();
        assertThat(none.path("data").isArray()).isTrue();
        assertThat(none.path("data")).isEmpty();
    }

    @Test
    void aBrokenChannelHasNeitherACountNorData() throws Exception {
        world.fault("BUSINESS_ERROR", Host.SZSE);
        JsonNode answer = world.postJson(Host.SZSE, LIST, ALL);
        assertThat(answer.has("announceCount")).isFalse();
        assertThat(answer.has("data")).isFalse();
    }
}
