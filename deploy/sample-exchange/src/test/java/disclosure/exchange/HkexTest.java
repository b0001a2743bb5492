package disclosure.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.exchange.http.Host;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HkexTest {

    private static final String SEARCH =
            "/search/titleSearchServlet.do?sortDir=0&sortByOptions=DateTime&category=0&market=SEHK"
                    + "&stockId=-1&documentType=-1&fromDate=20260601&toDate=20260610&title="
                    + "&searchType=0&t1code=-2&t2Gcode=-2&t2code=-2&rowRange=10&lang=E";

    private final World world = new World();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void theFilesHaveMinuteTimesEntitiesNewlinesAndSeveralStocksInARow() throws Exception {
        JsonNode file = file("sehk7relsde_1");
        assertThat(file.path("genDate").isTextual()).isTrue();
        assertThat(file.path("maxNumOfFile").asInt()).isEqualTo(1);
        JsonNode rows = file.path("newsInfoLst");
        assertThat(rows.findValuesAsText("relTime"))
                .isNotEmpty()
                .allMatch(time -> time.matches("\\d\\d/06/2026 \\d\\d:\\d\\d"));
        assertThat(rows).anyMatch(row -> row.path("stock").size() == 2);
        assertThat(rows.findValuesAsText("title"))
                .anyMatch(title -> title.contains("\n"))
                .anyMatch(title -> title.contains("&amp;"));
        assertThat(rows.findValuesAsText("t2Code")).contains("NaN", "19750");
        assertThat(rows.findValuesAsText("newsId")).doesNotHaveDuplicates();
    }

    @Test
    void bothLanguagesShareTheIdAndSomePapersAreChineseAlone() throws Exception {
        JsonNode english = file("sehk7relsde_1").path("newsInfoLst");
        JsonNode chinese = file("sehk7relsdc_1").path("newsInfoLst");
        assertThat(chinese.findValuesAsText("newsId"))
                .isEqualTo(english.findValuesAsText("newsId"));
        for (int i = 0; i < english.size(); i++) {
            if (english.path(i).path("ext").asText().equals("htm")
                    && english.path(i).path("multi").asInt() == 0) {
                String stub = english.path(i).path("webPath").asText();
                assertThat(World.text(world.get(Host.HKEX, stub))).contains("Chinese section");
                byte[] paper =
                        world.get(Host.HKEX, chinese.path(i).path("webPath").asText()).body();
                assertThat(new String(paper, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
                return;
            }
        }
        throw new AssertionError("no paper in Chinese alone among " + english.size());
    }

    @Test
    void severalFilesLieBehindAnIndex() throws Exception {
        for (JsonNode row : file("sehk7relsde_1").path("newsInfoLst")) {
            if (row.path("multi").asInt() == 1) {
                String path = row.path("webPath").asText();
                assertThat(World.text(world.get(Host.HKEX, path))).contains("_1.pdf", "_2.pdf");
                assertThat(world.get(Host.HKEX, path.replace(".htm", "_2.pdf")).statusCode())
                        .isEqualTo(200);
                return;
            }
        }
        throw new AssertionError("no row with several files");
    }

    @Test
    void theGrowthMarketIsQuietAndAFileBehindTheLastIsMissing() throws Exception {
        assertThat(file("gem1relsde_1").path("newsInfoLst")).isEmpty();
        assertThat(world.get(Host.HKEX, "/ncms/json/eds/lcisehk7relsde_2.json").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theSearchPutsItsRowsInAStringAndGrowsByRowRange() throws Exception {
        JsonNode answer = world.json(Host.HKEX, SEARCH);
        JsonNode rows = World.parsed(answer.path("result").asText());
        assertThat(rows).hasSize(10);
        assertThat(answer.path("hasNextRow").asBoolean()).isTrue();
        assertThat(rows.findValuesAsText("STOCK_CODE")).anyMatch(code -> code.contains("<br/>"));
        JsonNode more = world.json(Host.HKEX, SEARCH.replace("rowRange=10", "rowRange=1000"));
        assertThat(World.parsed(more.path("result").asText()))
                .hasSize(answer.path("recordCnt").asInt());
        assertThat(more.path("hasNextRow").asBoolean()).isFalse();
    }

    @Test
    void aSearchThatFindsNothingHasTheWordNullAsResult() throws Exception {
        JsonNode answer = world.json(Host.HKEX, SEARCH.replace("title=", "title=earthquake"));
        assertThat(answer.path("result").asText()).isEqualTo("null");
    }

    @Test
    void aCompanyIsFoundByTheIdOfTheStockListAndNotByItsCode() throws Exception {
        JsonNode stock = world.json(Host.HKEX, "/ncms/script/eds/activestock_sehk_e.json").path(1);
        String one = SEARCH.replace("stockId=-1", "stockId=" + stock.path("i").asInt());
        JsonNode rows = World.parsed(world.json(Host.HKEX, one).path("result").asText());
        assertThat(new HashSet<>(rows.findValuesAsText("STOCK_CODE")))
                .hasSize(1)
                .allMatch(code -> code.contains(stock.path("c").asText()));
        assertThat(World.text(world.get(Host.HKEX, "/search/prefix.do?callback=cb&name=05901")))
                .startsWith("cb({")
                .contains("\"stockId\"");
    }

    private JsonNode file(String name) throws Exception {
        return world.json(Host.HKEX, "/ncms/json/eds/lci" + name + ".json?_=1");
    }
}
