package disclosure.crawler.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OutboxTest {

    private final Table table = new Table();
    private final Broker broker = new Broker();
    private Outbox outbox = new Outbox(table, broker, Runnable::run);

    /** The rows; fails when told to. */
    private static final class Table implements UntoldRows {
        final Map<Long, Untold> rows = new LinkedHashMap<>();
        final Set<Long> told = new HashSet<>();
        boolean markingFails;

        Untold commit(String key) {
            long row = rows.size() + 1L;
            Untold untold = new Untold(row, key, "type", "id-" + row, key, Instant.EPOCH, "event");
            rows.put(row, untold);
            return untold;
        }

        @Override
        public List<Untold> oldest(int limit) {
            return rows.values().stream()
                    .filter(untold -> !told.contains(untold.row()))
                    .limit(limit)
                    .toList();
        }

        @Override
        public void markTold(List<Long> ids) {
            if (markingFails) {
                throw new IllegalStateException("the database is away");
            }
            told.addAll(ids);
        }
    }

    /** What arrived, in order; refuses rows when told to, before or after they arrived. */
    private static final class Broker implements Teller {
        final List<Untold> arrived = new ArrayList<>();
        final List<CompletableFuture<Void>> open = new ArrayList<>();
        boolean away;
        boolean silent;
        boolean closed;

        @Override
        public CompletableFuture<Void> tell(Untold untold) {
            if (closed) {
                throw new IllegalStateException("the buffer is full");
            }
            if (away) {
                return CompletableFuture.failedFuture(new IllegalStateException("away"));
            }
            arrived.add(untold);
            if (silent) {
                CompletableFuture<Void> answer = new CompletableFuture<>();
                open.add(answer);
                return answer;
            }
            return CompletableFuture.completedFuture(null);
        }
    }

    @Test
    void tellsAFreshRowWithoutWaitingForTheRelay() {
        outbox.relay();
        outbox.tell(List.of(table.commit("BSE:1")));
        assertThat(table.told).containsExactly(1L);
    }

    @Test
    void tellsTheRowsOfAnEarlierLifeBeforeFreshOnes() {
        table.commit("BSE:1");
        Untold fresh = table.commit("BSE:1");
        outbox.tell(List.of(fresh));
        outbox.relay();
        assertThat(broker.arrived).extracting(Untold::row).containsExactly(1L, 2L);
    }

    @Test
    void doesNotTellTwiceWhatIsOnItsWay() {
        outbox.relay();
        broker.silent = true;
        outbox.tell(List.of(table.commit("BSE:1")));
        outbox.relay();
        outbox.relay();
        assertThat(broker.arrived).hasSize(1);
        broker.open.forEach(answer -> answer.complete(null));
        outbox.relay();
        assertThat(broker.arrived).hasSize(1);
        assertThat(table.told).hasSize(1);
    }

    @Test
    void keepsTheRowWhenTheBrokerIsAwayOrTheBufferIsFull() {
        outbox.relay();
        broker.away = true;
        outbox.tell(List.of(table.commit("BSE:1")));
        broker.away = false;
        broker.closed = true;
        outbox.relay();
        assertThat(table.told).isEmpty();
        broker.closed = false;
        outbox.relay();
        assertThat(table.told).containsExactly(1L);
    }

    @Test
    void triesOneRowWhileTheBrokerIsInDoubt() {
        outbox.relay();
        broker.away = true;
        outbox.tell(List.of(table.commit("BSE:1"), table.commit("BSE:2"), table.commit("BSE:3")));
        broker.away = false;
        outbox.relay();
        assertThat(broker.arrived).hasSize(1);
        outbox.relay();
        assertThat(broker.arrived).hasSize(3);
    }

    @Test
    void leavesARowAloneThatIsBetweenItsCommitAndItsTelling() {
        outbox.relay();
        Untold fresh = table.commit("BSE:1");
        outbox.relay();
        outbox.tell(List.of(fresh));
        assertThat(broker.arrived).hasSize(1);
    }

    @Test
    void findsARowWhoseTellerDiedBeforeTellingIt() {
        outbox.relay();
        table.commit("BSE:1");
        outbox.relay();
        outbox.relay();
        assertThat(table.told).containsExactly(1L);
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void losesNothingAndEndsWithTheLastWordWhateverFails(long seed) {
        Random random = new Random(seed);
        for (int step = 0; step < 60; step++) {
            broker.away = random.nextInt(4) == 0;
            broker.closed = random.nextInt(6) == 0;
            broker.silent = random.nextInt(4) == 0;
            table.markingFails = random.nextInt(5) == 0;
            switch (random.nextInt(5)) {
                case 0, 1 -> {
                    List<Untold> page = new ArrayList<>();
                    for (int i = 0; i <= random.nextInt(4); i++) {
                        page.add(table.commit("BSE:" + random.nextInt(3)));
                    }
                    outbox.tell(page);
                }
                case 2 -> outbox.relay();
                case 3 -> answer(random);
                default -> {
                    if (random.nextInt(4) == 0) {
                        broker.open.clear();
                        outbox = new Outbox(table, broker, Runnable::run);
                    }
                }
            }
        }
        broker.away = false;
        broker.closed = false;
        broker.silent = false;
        table.markingFails = false;
        broker.open.forEach(answer -> answer.complete(null));
        for (int round = 0; round < 10; round++) {
            outbox.relay();
        }

        assertThat(table.told).isEqualTo(table.rows.keySet());
        for (int key = 0; key < 3; key++) {
            String name = "BSE:" + key;
            List<Long> committed = rows(List.copyOf(table.rows.values()), name);
            List<Long> arrived = rows(broker.arrived, name);
            assertThat(arrived).containsAll(committed);
            if (!committed.isEmpty()) {
                assertThat(firstArrivals(arrived)).isSorted();
            }
        }
    }

    private void answer(Random random) {
        List<CompletableFuture<Void>> open = List.copyOf(broker.open);
        broker.open.clear();
        for (CompletableFuture<Void> answer : open) {
            if (random.nextBoolean()) {
                answer.complete(null);
            } else {
                answer.completeExceptionally(new IllegalStateException("timed out"));
            }
        }
    }

    private static List<Long> rows(List<Untold> untold, String key) {
        return untold.stream().filter(u -> u.key().equals(key)).map(Untold::row).toList();
    }

    private static List<Long> firstArrivals(List<Long> arrived) {
        return arrived.stream().distinct().toList();
    }
}
