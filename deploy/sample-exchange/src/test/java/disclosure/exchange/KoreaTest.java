package disclosure.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.exchange.http.Host;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KoreaTest {

    private static final String KEY = "0123456789abcdef0123456789abcdef01234567";
    private static final String LIST =
            "/api/list.json?crtfc_key="
                    + KEY
                    + "&bgn_de=20260601&end_de=20260610&page_no=1&page_count=100";

    private final World world = new World();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void theListKnowsReceiptsAndDaysAndNoTimes() throws Exception {
        JsonNode answer = world.json(Host.OPENDART, LIST);
        assertThat(answer.path("status").asText()).isEqualTo("000");
        JsonNode row = answer.at("/list/0");
        assertThat(row.path("rcept_no").asText()).matches("202606\\d{8}");
        assertThat(row.path("rcept_dt").asText())
                .isEqualTo(row.path("rcept_no").asText().substring(0, 8));
        assertThat(row.path("corp_code").asText()).hasSize(8);
        assertThat(answer.findValuesAsText("rm")).contains("유", "");
        assertThat(answer.findValuesAsText("rcept_no")).doesNotHaveDuplicates();
    }

    @Test
    void everyRefusalIsAStatusInside200() throws Exception {
        assertThat(status(LIST.replace(KEY, "none"))).isEqualTo("010");
        assertThat(status(LIST.replace("20260601", "20251201"))).isEqualTo("100");
        assertThat(status(LIST.replace("page_count=100", "page_count=101"))).isEqualTo("100");
        assertThat(status(LIST.replace("page_no=1", "page_no=99"))).isEqualTo("013");
        world.fault("BUSINESS_ERROR", Host.OPENDART);
        assertThat(status(LIST)).isEqualTo("020");
    }

    @Test
    void aCorrectedFilingGetsALetterLater() throws Exception {
        String code =
                world.control(
                                "filings",
                                "{\"market\":\"SEOUL\",\"ticker\":\"990101\",\"title\":\"유상증자결정\"}")
                        .path("disclosureCode")
                        .asText();
        world.clock("2026-06-10T02:10:00Z");
        world.control("filings/" + code + "/correct", "{}");
        for (JsonNode row : world.json(Host.OPENDART, LIST).path("list")) {
            if (row.path("report_nm").asText().equals("유상증자결정")) {
                assertThat(row.path("rm").asText()).isEqualTo("유정");
                return;
            }
        }
        throw new AssertionError("the filing is not listed");
    }

    @Test
    void theFeedOfTheDayHasTheMinuteInUtcUnderTheSameReceipts() throws Exception {
        world.clock("2026-06-10T03:00:00Z");
        String feed = World.text(world.get(Host.DART, "/api/todayRSS.xml"));
        assertThat(feed)
                .containsPattern("<title>\\(유가\\)\\S+ - .+</title>")
                .containsPattern("<pubDate>Wed, 10 Jun 2026 0[23]:\\d\\d:00 GMT</pubDate>")
                .contains("<dc:date>2026-06-10T02:");
        List<String> receipts = world.json(Host.OPENDART, LIST).findValuesAsText("rcept_no");
        assertThat(receipts).filteredOn(feed::contains).hasSizeGreaterThan(20);
    }

    @Test
    void aDocumentIsAnArchiveOrAnErrorInXml() throws Exception {
        String number = world.json(Host.OPENDART, LIST).at("/list/0/rcept_no").asText();
        String path = "/api/document.xml?crtfc_key=" + KEY + "&rcept_no=";
        byte[] archive = world.get(Host.OPENDART, path + number).body();
        assertThat(new String(archive, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
        assertThat(World.text(world.get(Host.OPENDART, path + "1")))
                .contains("<status>014</status>");
        assertThat(
                        world.get(Host.DART, "/api/link.jsp?rcpNo=" + number)
                                .headers()
                                .firstValue("location"))
                .contains("/dsaf001/main.do?rcpNo=" + number);
    }

    private String status(String path) throws Exception {
        return world.json(Host.OPENDART, path).path("status").asText();
    }
}
