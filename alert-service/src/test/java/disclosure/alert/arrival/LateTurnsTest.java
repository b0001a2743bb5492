package disclosure.alert.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LateTurnsTest {

    private final LateTurns late = new LateTurns();
    private final List<String> done = new CopyOnWriteArrayList<>();

    @BeforeEach
    void start() {
        late.start(new StartupEvent());
    }

    @AfterEach
    void stop() throws InterruptedException {
        late.stop(new ShutdownEvent());
    }

    @Test
    void namesTheTenantsForWhomACompanysFilingsAreNotDone() throws InterruptedException {
        CountDownLatch gate = new CountDownLatch(1);
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch second = new CountDownLatch(1);
        late.add("BSE:1", Set.of("north"), gate::await);
        late.add("BSE:1", Set.of("south"), first::countDown);

        Set<String> atFirst = late.behind("BSE:1");
        Set<String> ofAnother = late.behind("BSE:2");
        gate.countDown();
        first.await();
        late.add("BSE:2", Set.of("north"), second::countDown);
        second.await();

        assertThat(atFirst).containsExactlyInAnyOrder("north", "south");
        assertThat(ofAnother).isEmpty();
        assertThat(late.behind("BSE:1")).isEmpty();
    }

    @Test
    void worksInTheOrderOfArrival() throws InterruptedException {
        CountDownLatch last = new CountDownLatch(1);
        for (String each : List.of("a", "b", "c")) {
            late.add("BSE:" + each, Set.of("north"), () -> done.add(each));
        }
        late.add("BSE:d", Set.of("north"), last::countDown);

        last.await();

        assertThat(done).containsExactly("a", "b", "c");
    }
}
