package disclosure.alert;

import static disclosure.local.testing.Waits.await;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.alert.match.Filings;
import disclosure.events.AlertRaised;
import disclosure.events.EventJson;
import disclosure.events.FilingStructured;
import disclosure.local.testing.EnginesForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A filing that one tenant's rules match so often that they are judged beside later filings. */
@QuarkusTest
@QuarkusTestResource(EnginesForTests.class)
class CrowdedTenantTest {

    private static final int MANY = 260;
    private static final String TICKER = "920877";

    private final String crowded = "crowded-" + UUID.randomUUID();
    private final String other = "other-" + UUID.randomUUID();

    @Test
    void tellsEverySubscriberOnceAndAnIssuersFilingsInTheirOrder() {
        subscribe(crowded, MANY);
        subscribe(other, 1);
        List<String> filings =
                IntStream.range(0, 3).mapToObj(i -> "bse-" + UUID.randomUUID()).toList();
        try (Broker broker = new Broker("alerts.raised")) {
            publish(broker, filings.get(0));
            publish(broker, filings.get(1));
            publish(broker, filings.get(0));
            publish(broker, filings.get(2));

            await().until(() -> broker.alerts(crowded).size() >= 3 * MANY);

            assertThat(broker.alerts(crowded)).hasSize(3 * MANY).doesNotHaveDuplicates();
            assertThat(filingsOf(broker.alerts(crowded)).distinct())
                    .containsExactlyElementsOf(filings);
            assertThat(filingsOf(broker.alerts(other))).containsExactlyElementsOf(filings);
        }
    }

    private static Stream<String> filingsOf(List<AlertRaised> alerts) {
        return alerts.stream().map(alert -> alert.filing().filingId());
    }

    private static void subscribe(String tenant, int count) {
        String lines =
                IntStream.range(0, count)
                        .mapToObj(
                                i ->
                                        "{\"name\":\"own %d\",\"tickers\":[\"%s\"]}"
                                                .formatted(i, TICKER))
                        .collect(Collectors.joining("\n"));
        as(tenant)
                .contentType("application/x-ndjson")
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post("/api/subscriptions/import")
                .then()
                .statusCode(200);
    }

    private static RequestSpecification as(String tenant) {
        return given().auth()
                .oauth2(EnginesForTests.identity().token("ana", tenant, "alerts:write"));
    }

    private static void publish(Broker broker, String filing) {
        broker.publish(
                "BSE:" + TICKER,
                EventJson.write(
                        new FilingStructured(
                                Filings.headline(filing, TICKER, "关于回购股份的公告"), null, false)));
    }
}
