package disclosure.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.exchange.http.Host;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SightingsTest {

    private final World world = new World();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void theCentralPlatformIsSometimesFirstAndSometimesLater() throws Exception {
        Map<String, Instant> exchange = times("szse");
        int earlier = 0;
        int later = 0;
        for (Map.Entry<String, Instant> central : times("cninfo").entrySet()) {
            if (exchange.containsKey(central.getKey())) {
                Duration skew =
                        Duration.between(exchange.get(central.getKey()), central.getValue());
                assertThat(skew).isBetween(Duration.ofMinutes(-1), Duration.ofMinutes(4));
                earlier += skew.isNegative() ? 1 : 0;
                later += skew.isPositive() ? 1 : 0;
            }
        }
        assertThat(earlier).isGreaterThan(2);
        assertThat(later).isGreaterThan(earlier);
    }

    @Test
    void shenzhensIdsAreTheCentralPlatformsAndShanghaisAreNot() throws Exception {
        Map<String, String> central = ids("cninfo");
        assertThat(ids("szse"))
                .allSatisfy((code, id) -> assertThat(central.getOrDefault(code, id)).isEqualTo(id));
        assertThat(ids("sse"))
                .allSatisfy(
                        (code, id) -> assertThat(central.getOrDefault(code, "")).isNotEqualTo(id));
        Map<String, String> relation = ids("cninforelation");
        assertThat(ids("irm"))
                .allSatisfy(
                        (code, id) -> assertThat(relation.getOrDefault(code, id)).isEqualTo(id));
    }

    @Test
    void everySourceShowsFilingsAndNoSourceUsesAnIdTwice() throws Exception {
        Set<String> sources = new HashSet<>();
        Set<String> seen = new HashSet<>();
        for (JsonNode sighting : world.control("sightings")) {
            sources.add(sighting.path("source").asText());
            boolean first =
                    seen.add(sighting.path("source").asText() + sighting.path("id").asText());
            assertThat(first).as(sighting.toString()).isTrue();
        }
        assertThat(sources)
                .containsExactlyInAnyOrder(
                        "bse",
                        "neeq",
                        "cninfo",
                        "cninforelation",
                        "cninfohke",
                        "cninfothird",
                        "sse",
                        "sseold",
                        "szse",
                        "hkex",
                        "irm",
                        "irmqa",
                        "sns",
                        "snsqa",
                        "p5w",
                        "edgar",
                        "tdnet",
                        "edinet",
                        "dart",
                        "dartrss",
                        "nordic",
                        "rss");
    }

    @Test
    void beijingIsTheSameWithTheOtherMarketsAsWithoutThem() throws Exception {
        try (SampleExchange alone =
                SampleExchange.start(
                        new SampleExchangeConfig(
                                0,
                                120,
                                7,
                                1,
                                World.START,
                                true,
                                java.time.Clock.fixed(World.START, java.time.ZoneOffset.UTC)))) {
            assertThat(new Browser(world.url(Host.BSE)).list(Browser.SEARCH, Browser.ALL))
                    .isEqualTo(new Browser(alone.baseUrl()).list(Browser.SEARCH, Browser.ALL));
        }
    }

    @Test
    void anExchangeThatStartsAgainCallsItsFilingsTheSame() throws Exception {
        JsonNode before = world.control("sightings");
        try (World again = new World()) {
            again.json(Host.OPENDART, "/api/list.json");
            assertThat(again.control("sightings")).isEqualTo(before);
        }
    }

    @Test
    void theSameBytesAreUnderTheAddressesOfBothSources() throws Exception {
        JsonNode row =
                world.postJson(
                                Host.SZSE,
                                "/api/disc/announcement/annList",
                                "{\"seDate\":[\"2026-06-01\",\"2026-06-09\"],\"channelCode\":[\"listedNotice_disc\"]}")
                        .at("/data/0");
        String day = row.path("publishTime").asText().substring(0, 10);
        byte[] there =
                world.get(
                                Host.CNINFO_FILES,
                                "/finalpage/" + day + "/" + row.path("annId").asText() + ".PDF")
                        .body();
        assertThat(there)
                .isEqualTo(
                        world.get(Host.SZSE_FILES, "/download" + row.path("attachPath").asText())
                                .body());
    }

    private Map<String, Instant> times(String source) throws Exception {
        Map<String, Instant> times = new HashMap<>();
        for (JsonNode sighting : world.control("sightings?source=" + source)) {
            times.put(
                    sighting.path("disclosureCode").asText(),
                    Instant.parse(sighting.path("at").asText()));
        }
        return times;
    }

    private Map<String, String> ids(String source) throws Exception {
        Map<String, String> ids = new HashMap<>();
        for (JsonNode sighting : world.control("sightings?source=" + source)) {
            ids.put(sighting.path("disclosureCode").asText(), sighting.path("id").asText());
        }
        return ids;
    }
}
