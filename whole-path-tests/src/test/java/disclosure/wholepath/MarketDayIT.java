package disclosure.wholepath;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import disclosure.events.Topics;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A market day over eight sources at sixty times its speed: faults of all kinds are thrown at
 * random hosts, two crawlers watch and one of them is killed again and again. {@code ./dev chaos}
 * lives through a longer one.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MarketDayIT {

    private static final List<String> SOURCES =
            List.of("bse", "cninfo", "sse", "szse", "hkex", "edgar", "irm", "sns");

    private static final Duration CLOCK_GRAIN = Duration.ofMillis(10);

    private final DayPlan plan = DayPlan.asked();
    private MarketDay day;

    @BeforeAll
    void liveThroughTheDay() {
        day = MarketDay.start(plan, SOURCES);
        new Storm(day, plan).blow();
    }

    @AfterAll
    void stop() {
        if (day != null) {
            day.close();
        }
    }

    @Test
    @Order(1)
    void nothingIsMissed() {
        for (String source : SOURCES) {
            await("everything of " + source)
                    .untilAsserted(() -> assertThat(missing(source)).as(source).isEmpty());
        }
        await("every revision is told").until(() -> day.count("told_at is null") == 0);
        assertThat(day.filingsByDisclosure(SOURCES)).hasSizeGreaterThanOrEqualTo(plan.filings());
    }

    /** Of two disclosures with the same words on the same day either may be the one elsewhere. */
    @Test
    void thereAreAsManyFilingsAsDisclosures() {
        Map<String, Set<String>> filings = day.filingsByDisclosure(SOURCES);
        assertThat(filings.values().stream().flatMap(Set::stream).distinct())
                .hasSameSizeAs(filings.keySet());
    }

    /**
     * A record may come again after a crash, under the same id; the same words of a source about a
     * filing under another id were published twice.
     */
    @Test
    void nothingIsPublishedTwice() throws IOException {
        Map<String, Set<String>> ids = new TreeMap<>();
        Set<String> beginnings = new HashSet<>();
        for (MarketDay.Told told : day.told(Topics.FILINGS_DISCOVERED.name())) {
            ids.computeIfAbsent(content(told), key -> new TreeSet<>()).add(told.id());
            JsonNode filing = told.body().path("filing");
            if (filing.path("revision").asInt() == 1) {
                beginnings.add(filing.path("filingId").asText());
            }
        }
        assertThat(ids).allSatisfy((content, id) -> assertThat(id).as(content).hasSize(1));
        assertThat(beginnings).hasSize((int) day.count("revision = 1"));
    }

    /** What a source says about a filing, without what every telling has of its own. */
    private static String content(MarketDay.Told told) {
        ObjectNode filing = told.body().path("filing").deepCopy();
        filing.remove(List.of("revision", "change", "trace", "silent"));
        return filing.toString();
    }

    /** The exchange counts from when it begins to answer; what is less is the clocks' own grain. */
    @Test
    void noHostIsAskedFasterThanAllowed() {
        assertThat(day.politeness())
                .isNotEmpty()
                .allSatisfy(
                        (host, gap) ->
                                assertThat(gap)
                                        .as(host)
                                        .isGreaterThanOrEqualTo(
                                                MarketDay.GAP.minus(CLOCK_GRAIN).toMillis()));
    }

    @Test
    void noFaultPageIsKeptAsADocument() throws IOException {
        assertThat(day.faultPagesAmongDocuments()).isEmpty();
    }

    private Set<String> missing(String source) {
        Set<String> missing = new TreeSet<>(day.shown(source));
        missing.removeAll(day.seen(source));
        return missing;
    }

    private static org.awaitility.core.ConditionFactory await(String what) {
        return Awaitility.await(what)
                .atMost(Duration.ofMinutes(10))
                .pollInterval(Duration.ofSeconds(1));
    }
}
