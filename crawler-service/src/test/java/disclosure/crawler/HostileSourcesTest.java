package disclosure.crawler;

import static disclosure.crawler.HostileMarketsForTests.control;
import static disclosure.local.testing.Waits.await;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.local.testing.EnginesForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Feeds whose sites turn on us, beside feeds whose sites do not. */
@QuarkusTest
@QuarkusTestResource(EnginesForTests.class)
@QuarkusTestResource(value = HostileMarketsForTests.class, restrictToAnnotatedClass = true)
class HostileSourcesTest {

    /** What operators are told about each attack, as a pattern. */
    private static final Map<String, String> CAUSES =
            Map.of(
                    "XML_BOMB", "XML bomb",
                    "XML_EXTERNAL", "fetch file:///etc/hostname \\(external entity",
                    "GZIP_BOMB", "a list of more than 16777216 bytes",
                    "HUGE_BODY", "a list of more than 16777216 bytes",
                    "ENDLESS_REDIRECT", "redirects",
                    "PRIVATE_REDIRECT", "169\\.254\\.169\\.254");

    private static String lists(String feed) {
        return feed.equals("newsroom") ? "newsroom.example" : "www.cninfo.com.cn";
    }

    static Stream<Arguments> attacksOnLists() {
        return CAUSES.keySet().stream()
                .flatMap(
                        attack ->
                                Stream.of("newsroom", "cninfo")
                                        .map(feed -> Arguments.of(attack, feed)));
    }

    static Stream<String> attacks() {
        return CAUSES.keySet().stream();
    }

    private static ConditionFactory soon() {
        return await().pollInterval(Duration.ofMillis(100));
    }

    private static JsonPath source(String id) {
        return given().auth()
                .oauth2(EnginesForTests.identity().token("op", "fund-a", "ops"))
                .get("/api/sources/" + id)
                .jsonPath();
    }

    private static long count(String id, String what) {
        return source(id).getLong("counts." + what);
    }

    private static boolean isWell(String id) {
        JsonPath source = source(id);
        return "watching".equals(source.getString("state"))
                && source.getLong("counts.documentsPending") == 0;
    }

    private static void publish(String market, String ticker, String title) {
        control(
                "POST",
                "/control/filings",
                "{\"market\":\"%s\",\"ticker\":\"%s\",\"title\":\"%s\"}"
                        .formatted(market, ticker, title));
    }

    private static void pass(Duration time) {
        String now = JsonPath.from(control("GET", "/control/clock", "")).getString("now");
        control(
                "POST",
                "/control/clock",
                "{\"now\":\"%s\"}".formatted(Instant.parse(now).plus(time)));
    }

    private static void attack(String fault, String host, String where) {
        control(
                "POST",
                "/control/faults",
                "{\"fault\":\"%s\",\"host\":\"%s\",\"where\":\"%s\"}"
                        .formatted(fault, host, where));
    }

    @BeforeEach
    void everySourceIsWell() {
        soon().untilAsserted(
                        () ->
                                assertThat(List.of("bse", "cninfo", "nordic", "newsroom"))
                                        .allMatch(HostileSourcesTest::isWell));
    }

    @AfterEach
    void theAttackEnds() {
        control("DELETE", "/control/faults", "");
    }

    @ParameterizedTest
    @MethodSource("attacksOnLists")
    void sayWhatWasDoneToTheirListsAndRecoverWhileOthersGoOn(String attack, String feed) {
        long stored = count(feed, "documentsStored");
        long known = count(feed, "known");
        attack(attack, lists(feed), "LISTS");
        soon().untilAsserted(
                        () -> {
                            JsonPath source = source(feed);
                            assertThat(source.getString("state")).isIn("failing", "paused");
                            assertThat(source.getString("lastError"))
                                    .containsPattern(CAUSES.getOrDefault(attack, "a cause"));
                        });
        assertOthersGoOn(attack + feed);
        assertThat(count(feed, "documentsStored")).isEqualTo(stored);
        assertThat(count(feed, "known")).isEqualTo(known);
        control("DELETE", "/control/faults", "");
        soon().until(() -> isWell(feed));
        assertThat(source(feed).getInt("faultsInARow")).isZero();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void storeNothingOfAnAttackInPlaceOfADocument(String attack) {
        long settled = count("cninfo", "documentsStored") + count("cninfo", "documentsRefused");
        long stored = count("cninfo", "documentsStored");
        long known = count("cninfo", "known");
        attack(attack, "static.cninfo.com.cn", "DOCUMENTS");
        publish("SHENZHEN", "300777", "关于" + attack + "的公告");
        // CNINFO shows it some minutes after the exchange.
        pass(Duration.ofMinutes(5));
        soon().until(() -> count("cninfo", "known") > known);
        assertOthersGoOn(attack + "documents");
        assertThat(count("cninfo", "documentsStored")).isEqualTo(stored);
        assertThat(source("cninfo").getString("state")).isEqualTo("watching");
        control("DELETE", "/control/faults", "");
        soon().until(
                        () ->
                                count("cninfo", "documentsStored")
                                                + count("cninfo", "documentsRefused")
                                        > settled);
    }

    /**
     * A new filing of another source is found with its document, and nobody else has a fault. It is
     * one that CNINFO does not show, perhaps even earlier.
     */
    private static void assertOthersGoOn(String name) {
        long stored = count("nordic", "documentsStored");
        publish("HELSINKI", "HEX01", "A bystander's filing " + name);
        soon().untilAsserted(
                        () ->
                                assertThat(count("nordic", "documentsStored"))
                                        .as(() -> source("nordic").prettify())
                                        .isGreaterThan(stored));
        assertThat(source("bse").getString("state")).isEqualTo("watching");
        assertThat(source("nordic").getString("state")).isEqualTo("watching");
    }
}
