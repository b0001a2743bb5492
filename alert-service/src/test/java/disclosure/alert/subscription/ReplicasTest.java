package disclosure.alert.subscription;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.alert.match.Filings;
import disclosure.alert.match.Reading;
import disclosure.alert.match.Rule;
import disclosure.alert.notify.Desk;
import disclosure.local.testing.EnginesForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was answered by one replica holds at once on another one. */
@QuarkusTest
@QuarkusTestResource(EnginesForTests.class)
class ReplicasTest {

    private static final String TICKER = "920861";

    private final String tenant = "fund-" + UUID.randomUUID();

    @Inject SubscriptionLog log;
    @Inject WatchlistLog lists;
    @Inject Desk desk;

    private StandingRules other;

    @BeforeEach
    void startAnotherReplica() {
        other = new StandingRules(log, lists);
        assertThat(matching()).isEmpty();
    }

    @Test
    void matchesARuleAsSoonAsItsCreationIsAnswered() {
        String id = created("subscriptions", Map.of("name", "own", "tickers", List.of(TICKER)));

        assertThat(matching()).containsExactly(UUID.fromString(id));
    }

    @Test
    void matchesNoMoreWhatIsPausedOrRemoved() {
        String paused = created("subscriptions", Map.of("name", "a", "tickers", List.of(TICKER)));
        String removed = created("subscriptions", Map.of("name", "b", "tickers", List.of(TICKER)));
        assertThat(matching()).hasSize(2);

        fund().post("/api/subscriptions/" + paused + "/pause").then().statusCode(200);
        fund().delete("/api/subscriptions/" + removed).then().statusCode(204);

        assertThat(matching()).isEmpty();
    }

    @Test
    void followsAWatchlistInEveryRuleThatUsesIt() {
        String list = created("watchlists", watched("920862"));
        Map<String, Object> rule = Map.of("name", "own", "watchlists", List.of("chips"));
        List<UUID> users =
                List.of(
                        UUID.fromString(created("subscriptions", rule)),
                        UUID.fromString(created("subscriptions", rule)));
        assertThat(matching()).isEmpty();

        fund().body(watched(TICKER)).put("/api/watchlists/" + list).then().statusCode(200);
        assertThat(matching()).containsExactlyInAnyOrderElementsOf(users);

        fund().body(watched("920862")).put("/api/watchlists/" + list).then().statusCode(200);
        assertThat(matching()).isEmpty();
    }

    @Test
    void goesOnWithTheOthersWhereOneRuleCannotBeRead() {
        String broken = created("subscriptions", Map.of("name", "a", "tickers", List.of(TICKER)));
        String sound = created("subscriptions", Map.of("name", "b", "tickers", List.of(TICKER)));

        desk.execute(
                "update alert.subscription set conditions = '{nonsense}' where id = '%s'"
                        .formatted(broken));

        assertThat(matching()).containsExactly(UUID.fromString(sound));
    }

    /** As after a restore: what was committed last is gone, and its versions are given again. */
    @Test
    void startsAnewWhereTheDatabaseHasLostWhatWasReadAlready() {
        created("watchlists", watched(TICKER));
        Map<String, Object> byList = Map.of("name", "own", "watchlists", List.of("chips"));
        Map<String, Object> byTicker = Map.of("name", "own", "tickers", List.of(TICKER));
        String kept = created("subscriptions", byList);
        List<String> lost =
                List.of(created("subscriptions", byList), created("subscriptions", byTicker));
        assertThat(matching()).hasSize(3);
        for (String id : lost) {
            desk.execute("delete from alert.subscription_log where subscription_id = '" + id + "'");
            desk.execute("delete from alert.subscription where id = '" + id + "'");
        }

        String fresh = created("subscriptions", byTicker);

        assertThat(matching())
                .containsExactlyInAnyOrder(UUID.fromString(kept), UUID.fromString(fresh));
    }

    @Test
    void readsListsAnewWhereTheDatabaseHasLostAChangeOfOne() {
        String list = created("watchlists", watched("920862"));
        Map<String, Object> byList = Map.of("name", "own", "watchlists", List.of("chips"));
        String rule = created("subscriptions", byList);
        fund().body(watched(TICKER)).put("/api/watchlists/" + list).then().statusCode(200);
        assertThat(matching()).containsExactly(UUID.fromString(rule));

        desk.execute("update alert.watchlist set tickers = '{920862}' where id = '" + list + "'");
        desk.execute(
                "update alert.watchlist_log set version = version - 1 where watchlist_id = '%s'"
                        .formatted(list));

        assertThat(matching()).isEmpty();
    }

    private List<UUID> matching() {
        Reading filing = new Reading(Filings.headline("bse-1", TICKER, "关于回购股份的公告"), null);
        return other.matching(filing).rules().stream()
                .filter(rule -> rule.tenant().equals(tenant))
                .map(Rule::id)
                .toList();
    }

    private static Map<String, Object> watched(String ticker) {
        return Map.of("name", "chips", "entries", List.of(Map.of("ticker", ticker)));
    }

    private String created(String what, Map<String, Object> body) {
        return fund().body(body).post("/api/" + what).then().statusCode(201).extract().path("id");
    }

    private RequestSpecification fund() {
        return given().auth()
                .oauth2(EnginesForTests.identity().token("ana", tenant, "alerts:write"))
                .contentType("application/json");
    }
}
