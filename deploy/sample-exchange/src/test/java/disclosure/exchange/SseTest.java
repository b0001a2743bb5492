package disclosure.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.exchange.http.Host;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SseTest {

    private static final String NEW =
            "/security/stock/queryCompanyBulletinNew.do?jsonCallBack=cb&isPagination=true"
                    + "&pageHelp.pageSize=25&pageHelp.cacheSize=1&START_DATE=2026-06-01"
                    + "&END_DATE=2026-06-13&SECURITY_CODE=&TITLE=&BULLETIN_TYPE=&stockType=";
    private static final String OLD =
            "/security/stock/queryCompanyBulletin.do?isPagination=true&productId=&keyWord="
                    + "&securityType=0101,120100,020100,020200,120200&reportType2=&reportType=ALL"
                    + "&beginDate=2026-06-01&endDate=2026-06-13&pageHelp.pageSize=25";

    private final World world = new World();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void whoDoesNotComeFromAPageOfTheExchangeIsToldThatTheSystemIsBusy() throws Exception {
        assertThat(World.text(world.get(Host.SSE, NEW)))
                .isEqualTo(
                        "({\"jsonCallBack\":\"cb\",\"success\":\"false\",\"error\":\"系统繁忙，请稍后再试\"})");
    }

    @Test
    void bulletinsAreGroupsOfFilesThatShareAnIdAndAreCountedByGroup() throws Exception {
        List<JsonNode> groups = groups();
        JsonNode help = page(1).path("pageHelp");
        assertThat(groups).hasSize(help.path("total").asInt());
        assertThat(page(1).path("result")).isEqualTo(help.path("data"));
        assertThat(groups).anyMatch(group -> group.size() > 1).anyMatch(group -> group.size() > 2);
        for (JsonNode group : groups) {
            assertThat(group.path(0).path("ORG_FILE_TYPE").asInt()).isZero();
            assertThat(new HashSet<>(group.findValuesAsText("ORG_BULLETIN_ID"))).hasSize(1);
        }
        assertThat(groups.stream().map(g -> g.at("/0/ORG_BULLETIN_ID").asText()))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("\\d{16}"));
    }

    @Test
    void slashesAreEscapedAndAddressesLeadToDocuments() throws Exception {
        assertThat(World.text(world.get(Host.SSE, NEW, "Referer", "https://www.sse.com.cn/")))
                .startsWith("cb({")
                .contains("\\/disclosure\\/listedinfo");
        Set<String> bodies = new HashSet<>();
        for (JsonNode group : groups()) {
            if (group.size() > 1) {
                for (String address : group.findValuesAsText("URL")) {
                    assertThat(address)
                            .matches(
                                    "/disclosure/listedinfo/announcement/c/new/[-\\d]+/\\d{6}_\\d{8}_\\w{4}\\.pdf");
                    byte[] body = world.get(Host.SSE_FILES, address).body();
                    assertThat(new String(body, 0, 5, StandardCharsets.US_ASCII))
                            .isEqualTo("%PDF-");
                    bodies.add(HexFormat.of().formatHex(body));
                }
                assertThat(bodies).as("each file has a text of its own").hasSize(group.size());
                return;
            }
        }
    }

    @Test
    void itIsBeginPageThatMovesTheWindow() throws Exception {
        JsonNode moved = read(NEW + "&pageHelp.pageNo=1&pageHelp.beginPage=2&pageHelp.endPage=2");
        JsonNode fixed = read(NEW + "&pageHelp.pageNo=2&pageHelp.beginPage=1&pageHelp.endPage=1");
        assertThat(fixed.path("result")).isEqualTo(page(1).path("result"));
        assertThat(moved.path("result")).isNotEqualTo(page(1).path("result"));
    }

    @Test
    void insideADateRowsAreOrderedByCode() throws Exception {
        List<String> keys = new ArrayList<>();
        for (JsonNode group : groups()) {
            keys.add(
                    "%04d%s"
                            .formatted(
                                    9999
                                            - Integer.parseInt(
                                                    group.at("/0/SSEDATE")
                                                            .asText()
                                                            .replace("-", "")
                                                            .substring(4)),
                                    group.at("/0/SECURITY_CODE").asText()));
        }
        assertThat(keys).isSorted();
    }

    @Test
    void theOlderQueryHasFlatRowsWithATimeOfEntry() throws Exception {
        JsonNode row = read(OLD).at("/pageHelp/data/0");
        assertThat(row.path("ADDDATE").asText()).matches("2026-06-\\d\\d \\d\\d:\\d\\d:\\d\\d");
        assertThat(row.path("BULLETIN_HEADING").asText()).isIn("定期报告", "临时公告");
        assertThat(row.has("bulletin_No")).isTrue();
    }

    @Test
    void theOlderQueryMissesTheScienceBoardUnlessAskedForIt() throws Exception {
        String some = OLD.replace("0101,120100,020100,020200,120200", "0101");
        int all = read(OLD).at("/pageHelp/total").asInt();
        assertThat(read(some).at("/pageHelp/total").asInt()).isBetween(1, all - 1);
    }

    @Test
    void aParameterThatTheOlderQueryDoesNotKnowFindsNothing() throws Exception {
        assertThat(read(OLD + "&stockCode=609001").at("/pageHelp/total").asInt()).isZero();
    }

    @Test
    void recordsOfInvestorRelationsAreNotAmongTheBulletins() throws Exception {
        assertThat(groups()).noneMatch(group -> group.toString().contains("投资者关系活动记录表"));
    }

    private List<JsonNode> groups() throws Exception {
        List<JsonNode> groups = new ArrayList<>();
        for (int page = 1; page < 10; page++) {
            page(page).path("result").forEach(groups::add);
        }
        return groups;
    }

    private JsonNode page(int number) throws Exception {
        return read(
                NEW
                        + "&pageHelp.pageNo=%d&pageHelp.beginPage=%d&pageHelp.endPage=%d"
                                .formatted(number, number, number));
    }

    private JsonNode read(String path) throws Exception {
        String text = World.text(world.get(Host.SSE, path, "Referer", "https://www.sse.com.cn/"));
        return text.startsWith("cb(") ? Browser.unwrapped(text) : World.parsed(text);
    }
}
