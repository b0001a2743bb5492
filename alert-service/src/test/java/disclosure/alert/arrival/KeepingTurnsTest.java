package disclosure.alert.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.alert.arrival.Patience.Outcome;
import disclosure.alert.match.Filings;
import disclosure.alert.match.Priority;
import disclosure.alert.match.Rule;
import disclosure.alert.match.Schedule;
import disclosure.events.StructuredFiling;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeepingTurnsTest {

    private static final Rule RULE =
            new Rule(
                    new UUID(0, 1),
                    "north",
                    "own",
                    Schedule.ALWAYS,
                    Set.of("920001"),
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    List.of(),
                    null,
                    Priority.NORMAL,
                    List.of());

    private final List<List<String>> kept = new CopyOnWriteArrayList<>();
    private final Map<String, Outcome<?>> outcomes = new ConcurrentHashMap<>();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch gate = new CountDownLatch(1);
    private final KeepingTurns keeping = new KeepingTurns(this::keep, new Patience(new Waits()));

    @BeforeEach
    void start() {
        keeping.start(new StartupEvent());
    }

    @AfterEach
    void stop() throws InterruptedException {
        keeping.stop(new ShutdownEvent());
    }

    @Test
    void keepsTogetherWhatGathersMeanwhile() throws InterruptedException {
        addWhileTheFirstIsKept(1, 2, 3);

        awaitAll("2", "3");

        assertThat(kept).containsExactly(List.of("first"), List.of("1", "2", "3"));
    }

    @Test
    void keepsNoMoreTogetherThanOthersMayHaveToWaitFor() throws InterruptedException {
        addWhileTheFirstIsKept(Turns.MOST - 1, 2, 3);

        awaitAll("2", "3");

        assertThat(kept)
                .containsExactly(
                        List.of("first"),
                        List.of(Integer.toString(Turns.MOST - 1)),
                        List.of("2", "3"));
    }

    @Test
    void keepsTheOthersWhereOneIsRefused() throws InterruptedException {
        gate.countDown();
        add("first", 1);
        add("refused", 1);
        add("last", 1);

        awaitAll("first", "refused", "last");

        assertThat(kept.stream().flatMap(List::stream)).containsExactly("first", "last");
        assertThat(outcomes.get("refused")).isInstanceOf(Outcome.Refused.class);
        assertThat(outcomes.get("last")).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void fillsSeveralTransactionsWithAFilingThatRaisesMany() throws InterruptedException {
        gate.countDown();
        keeping.add(
                "BSE:many",
                List.of(turn("many", Turns.MOST), turn("many", 1)),
                outcome -> outcomes.put("many", outcome));

        awaitAll("many");

        assertThat(kept).containsExactly(List.of("many"), List.of("many"));
    }

    private void addWhileTheFirstIsKept(int... alerts) throws InterruptedException {
        add("first", 1);
        begun.await();
        for (int count : alerts) {
            add(Integer.toString(count), count);
        }
        gate.countDown();
    }

    private void add(String filing, int alerts) throws InterruptedException {
        keeping.add(
                "BSE:" + filing,
                List.of(turn(filing, alerts)),
                outcome -> outcomes.put(filing, outcome));
    }

    private void awaitAll(String... filings) throws InterruptedException {
        for (String filing : filings) {
            keeping.await("BSE:" + filing);
        }
    }

    private static Turn turn(String id, int alerts) {
        StructuredFiling filing = Filings.headline(id, "920001", "关于回购股份的公告");
        Raised raised = new Raised(RULE, new AlertOf(filing, Instant.EPOCH).match(RULE, List.of()));
        return new Turn(filing, Collections.nCopies(alerts, raised));
    }

    private void keep(List<Turn> turns) {
        List<String> filings = turns.stream().map(turn -> turn.filing().filingId()).toList();
        begun.countDown();
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (filings.contains("refused")) {
            throw new IllegalStateException(new SQLException("no such thing", "22P05"));
        }
        kept.add(filings);
    }
}
