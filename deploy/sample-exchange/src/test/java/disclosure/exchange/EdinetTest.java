package disclosure.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.exchange.http.Host;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EdinetTest {

    private static final String KEY = "&Subscription-Key=0123456789abcdef0123456789abcdef";
    private static final String DAY = "/api/v2/documents.json?date=2026-06-09&type=2";

    private final World world = new World();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void aDayIsNumberedInTheOrderOfArrival() throws Exception {
        JsonNode answer = world.json(Host.EDINET, DAY + KEY);
        assertThat(answer.at("/metadata/status").asText()).isEqualTo("200");
        JsonNode results = answer.path("results");
        assertThat(results).hasSize(answer.at("/metadata/resultset/count").asInt()).isNotEmpty();
        for (int i = 0; i < results.size(); i++) {
            assertThat(results.path(i).path("seqNumber").asInt()).isEqualTo(i + 1);
            assertThat(results.path(i).path("docID").asText()).matches("S100[0-9A-Z]{4}");
        }
        JsonNode count = world.json(Host.EDINET, DAY.replace("type=2", "type=1") + KEY);
        assertThat(count.has("results")).isFalse();
    }

    @Test
    void errorsAre200AndABadKeyHasAShapeOfItsOwn() throws Exception {
        JsonNode noKey = world.json(Host.EDINET, DAY);
        assertThat(noKey.path("StatusCode").asInt()).isEqualTo(401);
        assertThat(noKey.has("metadata")).isFalse();
        JsonNode noDate = world.json(Host.EDINET, "/api/v2/documents.json?date=today" + KEY);
        assertThat(noDate.at("/metadata/status").asText()).isEqualTo("400");
        HttpResponse<byte[]> none =
                world.get(Host.EDINET, "/api/v2/documents/S1000000?type=2" + KEY);
        assertThat(none.statusCode()).isEqualTo(200);
        assertThat(none.headers().firstValue("content-type").orElse(""))
                .startsWith("application/json");
        assertThat(World.text(none)).contains("\"status\":\"404\"");
    }

    @Test
    void aWithdrawnRowKeepsItsNumberAndLosesTheRest() throws Exception {
        JsonNode filing =
                world.control(
                        "filings",
                        "{\"market\":\"TOKYO\",\"ticker\":\"08010\",\"title\":\"臨時報告書\"}");
        world.clock("2026-06-10T02:10:00Z");
        String today = DAY.replace("-09", "-10") + KEY;
        JsonNode before = row(today, "臨時報告書");
        world.control("filings/" + filing.path("disclosureCode").asText() + "/withdraw", "{}");
        JsonNode results = world.json(Host.EDINET, today).path("results");
        JsonNode after = results.path(before.path("seqNumber").asInt() - 1);
        assertThat(after.path("docID")).isEqualTo(before.path("docID"));
        assertThat(after.path("withdrawalStatus").asText()).isEqualTo("2");
        assertThat(after.path("docDescription").isNull()).isTrue();
        assertThat(after.path("secCode").isNull()).isTrue();
    }

    @Test
    void aDocumentIsAPdfOrAnArchive() throws Exception {
        String id = world.json(Host.EDINET, DAY + KEY).at("/results/0/docID").asText();
        byte[] pdf = world.get(Host.EDINET, "/api/v2/documents/" + id + "?type=2" + KEY).body();
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(
                        world.get(Host.EDINET, "/api/v2/documents/" + id + "?type=1" + KEY)
                                .headers()
                                .firstValue("content-type"))
                .contains("application/octet-stream");
    }

    private JsonNode row(String path, String title) throws Exception {
        for (JsonNode row : world.json(Host.EDINET, path).path("results")) {
            if (row.path("docDescription").asText().equals(title)) {
                return row;
            }
        }
        throw new AssertionError("no row says " + title);
    }
}
