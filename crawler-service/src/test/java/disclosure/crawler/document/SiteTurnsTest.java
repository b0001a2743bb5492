package disclosure.crawler.document;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.crawler.ExchangeForTests;
import disclosure.local.testing.EnginesForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EnginesForTests.class)
@QuarkusTestResource(ExchangeForTests.class)
class SiteTurnsTest {

    @Inject SiteTurns turns;

    @Test
    void lettingOneInKeepsTheOthersOutUntilItIsBack() {
        Optional<SiteTurns.Turn> first = turns.take("mirror.example");

        assertThat(first).isPresent();
        assertThat(turns.take("mirror.example")).isEmpty();
        assertThat(turns.take("elsewhere.example")).isPresent();

        turns.giveBack(first.orElseThrow());
        Awaitility.await().until(() -> turns.take("mirror.example").isPresent());
    }

    @Test
    void doesNotTakeATurnBackFromTheNextHolder() {
        SiteTurns.Turn first = turns.take("archive.example").orElseThrow();
        turns.giveBack(first);
        Awaitility.await().until(() -> turns.take("archive.example").isPresent());

        turns.giveBack(first);

        assertThat(turns.take("archive.example")).isEmpty();
    }
}
