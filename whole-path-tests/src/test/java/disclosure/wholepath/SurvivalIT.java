package disclosure.wholepath;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.local.Service;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing is lost and nothing is told twice, whatever stops in between. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SurvivalIT {

    private Product product;

    @BeforeAll
    void start() {
        product = Product.shared();
        product.subscribe("everything", Map.of("exchanges", List.of("BSE")));
    }

    @BeforeEach
    void forget() {
        product.receiver().forget();
    }

    @Test
    void eachServiceRestartsInTurnInTheMiddleOfTwoHundredFilings() {
        Set<String> published = new LinkedHashSet<>();
        for (Service service : Service.values()) {
            published.addAll(publish(34));
            product.stack().restart(service);
            published.addAll(publish(33));
        }
        assertToldOnceEach(published);
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void aKilledServiceGoesOnWhereItWas(Service service) {
        List<String> published = publish(20);
        product.stack().kill(service);
        List<String> later = publish(5);
        product.stack().start(service);
        List<String> all = new ArrayList<>(published);
        all.addAll(later);
        assertToldOnceEach(all);
    }

    @Test
    void theBrokerIsAwayForTwentySeconds() {
        product.stack().stopBroker();
        List<String> published = publish(10);
        product.await("twenty seconds without a broker")
                .pollDelay(Duration.ofSeconds(20))
                .until(() -> true);
        product.stack().startBroker();
        assertToldOnceEach(published);
    }

    @Test
    void theReceiverIsDownAndComesBack() {
        product.receiver().down();
        List<String> published = publish(5);
        published.forEach(product::awaitFull);
        product.receiver().up();
        assertToldOnceEach(published);
    }

    private List<String> publish(int count) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add(product.exchange().publish("92090" + i % 10, "第" + (i + 1) + "号提示性公告"));
        }
        return ids;
    }

    private void assertToldOnceEach(Collection<String> published) {
        try {
            product.await("every filing is told")
                    .atMost(Duration.ofMinutes(3))
                    .until(() -> untold(published).isEmpty());
        } catch (ConditionTimeoutException e) {
            throw new AssertionError("not told: " + whereabouts(untold(published)), e);
        }
        // The exchange's own day goes on meanwhile, so others are told too; none of them twice.
        assertThat(filingsTold()).doesNotHaveDuplicates();
    }

    private Set<String> untold(Collection<String> published) {
        Set<String> untold = new LinkedHashSet<>(published);
        filingsTold().forEach(untold::remove);
        return untold;
    }

    /** What the parser and the crawler know of these: where a filing got lost is where to look. */
    private String whereabouts(Set<String> filingIds) {
        String sources = product.user("harbour-fund", "ops").get("/api/sources").text();
        return filingIds.stream()
                .map(id -> "%n%s %s".formatted(id, product.fund().get("/api/filings/" + id).text()))
                .collect(Collectors.joining("", "", "\n" + sources));
    }

    /** A repeated request carries the same webhook-id, by which a receiver knows it. */
    private List<String> filingsTold() {
        return product.receiver().of("everything").stream()
                .collect(
                        Collectors.toMap(
                                Receiver.Delivered::webhookId,
                                Receiver.Delivered::filingId,
                                (first, repeated) -> first))
                .values()
                .stream()
                .toList();
    }
}
