package disclosure.alert.alert;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.alert.notify.Desk;
import disclosure.alert.notify.NotifyProfile;
import disclosure.events.AlertRaised;
import disclosure.events.EventJson;
import disclosure.local.testing.EnginesForTests;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(NotifyProfile.class)
@QuarkusTestResource(EnginesForTests.class)
class AlertStoreTest {

    /** One for each test: what another one kept may still be untold. */
    private final String tenant = "telling-" + UUID.randomUUID();

    @Inject Desk desk;
    @Inject AlertStore store;
    @Inject EntityManager entities;

    @Test
    void goesOnTellingBehindTheLastThatWasToldInTheOrderOfTheFeed() {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            holdTheRelayOff();
                            List<UUID> kept = List.of(keep(), keep(), keep());
                            List<UntoldAlert> untold = untold();
                            assertThat(untold).extracting(UntoldAlert::id).isEqualTo(kept);

                            store.toldUpTo(untold.get(1).seq());

                            assertThat(untold())
                                    .extracting(UntoldAlert::id)
                                    .containsExactly(kept.getLast());
                        });
    }

    @Test
    void leavesUntoldAlertsToTheRelayThatIsAtIt() {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            holdTheRelayOff();
                            keep();
                            assertThat(untold()).isNotEmpty();

                            List<UntoldAlert> another =
                                    QuarkusTransaction.requiringNew().call(this::untold);

                            assertThat(another).isEmpty();
                        });
    }

    private void holdTheRelayOff() {
        entities.createNativeQuery("select up_to from alert.alert_told for update")
                .getSingleResult();
    }

    private UUID keep() {
        return desk.keep(tenant, List.of());
    }

    private List<UntoldAlert> untold() {
        return store.untold(1_000).stream()
                .filter(alert -> told(alert).tenant().equals(tenant))
                .toList();
    }

    private static AlertRaised told(UntoldAlert alert) {
        try {
            return EventJson.read(alert.event(), AlertRaised.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
