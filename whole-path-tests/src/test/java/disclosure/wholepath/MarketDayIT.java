package disclosure.wholepath;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.events.Topics;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * A stretch of a market day over eight sources: filings pour in, faults of all kinds are thrown at
 * random hosts, two crawlers watch and one of them is killed again and again. Runs with {@code
 * ./dev test -Dmarket.day=true}.
 */
@EnabledIfSystemProperty(named = "market.day", matches = "true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MarketDayIT {

    private static final List<String> SOURCES =
            List.of("bse", "cninfo", "sse", "szse", "hkex", "edgar", "irm", "sns");

    private static final List<String> MARKETS =
            List.of("BEIJING", "SHANGHAI", "SHENZHEN", "HONG_KONG", "NEW_YORK");

    private static final List<String> FAULTS =
            List.of(
                    "TOO_MANY_REQUESTS",
                    "CAPTCHA",
                    "TRUNCATED_JSON",
                    "DUPLICATE_ROWS",
                    "REORDERED_PAGES",
                    "CHANGED_SCHEMA",
                    "SERVER_ERROR",
                    "FORBIDDEN",
                    "EMPTY_PAGE",
                    "BUSINESS_ERROR",
                    "PAGE_REPLAY",
                    "TOTALS_WRONG",
                    "BYTE_ORDER_MARK",
                    "EMPTY_200",
                    "LOGIN_PAGE",
                    "DOCUMENT_NOT_YET",
                    "CONNECTION_RESET");

    /** Turns of the storm; in each some filings and a fault, and in every sixth a crawler dies. */
    private static final int TURNS = 24;

    private final Random random = new Random(20261120);
    private MarketDay day;

    @BeforeAll
    void start() {
        day = MarketDay.start(SOURCES);
    }

    @AfterAll
    void stop() {
        if (day != null) {
            day.close();
        }
    }

    @Test
    void nothingIsMissedAndNothingIsToldTwice() throws IOException {
        storm();
        day.noFaults();
        day.startAll();

        for (String source : SOURCES) {
            await("everything of " + source)
                    .untilAsserted(() -> assertThat(missing(source)).as(source).isEmpty());
        }
        await("every revision is told").until(() -> day.count("told_at is null") == 0);

        Map<String, Set<String>> filings = day.filingsByDisclosure(SOURCES);
        // Of two disclosures with the same words on the same day either may be the one elsewhere.
        assertThat(filings.values().stream().flatMap(Set::stream).distinct())
                .as("as many filings as disclosures")
                .hasSameSizeAs(filings.keySet());
        assertTold();
        // The exchange notes the end of an answer somewhat after we have it; two at once would be
        // 0.
        assertThat(day.politeness())
                .isNotEmpty()
                .allSatisfy(
                        (host, gap) ->
                                assertThat(gap)
                                        .as(host)
                                        .isGreaterThan(MarketDay.GAP.toMillis() / 2));
        assertThat(day.faultPagesAmongDocuments()).isEmpty();
    }

    private void storm() {
        Set<String> hosts = day.hosts();
        List<String> names = List.copyOf(new TreeSet<>(hosts));
        for (int turn = 0; turn < TURNS; turn++) {
            day.burst(MARKETS.get(random.nextInt(MARKETS.size())), 1 + random.nextInt(5));
            day.fault(
                    FAULTS.get(random.nextInt(FAULTS.size())),
                    names.get(random.nextInt(names.size())),
                    1 + random.nextInt(3));
            if (turn % 6 == 5) {
                day.killOne(turn / 6 % 2);
            }
            day.letPass(Duration.ofSeconds(2));
        }
    }

    private Set<String> missing(String source) {
        Set<String> missing = new TreeSet<>(day.shown(source));
        missing.removeAll(day.seen(source));
        return missing;
    }

    /** A record may come again after a crash, under the same id; a filing has one beginning. */
    private void assertTold() throws IOException {
        // The market goes on: what comes meanwhile is told too.
        long known = day.count("revision = 1");
        Map<String, Set<String>> ids = new TreeMap<>();
        for (MarketDay.Told told : day.told(Topics.FILINGS_DISCOVERED.name())) {
            JsonNode filing = told.body().path("filing");
            String revision =
                    filing.path("filingId").asText() + "/" + filing.path("revision").asInt();
            ids.computeIfAbsent(revision, key -> new HashSet<>()).add(told.id());
        }
        assertThat(ids.values()).allSatisfy(id -> assertThat(id).hasSize(1));
        assertThat(ids.keySet().stream().filter(key -> key.endsWith("/1")).count())
                .isGreaterThanOrEqualTo(known);
    }

    private static org.awaitility.core.ConditionFactory await(String what) {
        return Awaitility.await(what)
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(500));
    }
}
