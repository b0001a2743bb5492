package disclosure.alert.match.engine;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.keywords.Expression;
import disclosure.keywords.Field;
import disclosure.keywords.Parsed;
import disclosure.keywords.Passage;
import disclosure.keywords.Searchable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Matches that run while rules come and go and while the index is tidied. */
class EngineUnderChangeTest {

    private static final Filing FILING =
            Filing.of(Searchable.full(Passage.of(Field.BODY, 0, "回购股份、增持股份与算力服务 AI 2026-073")));
    private static final List<String> TRUE =
            List.of("回购", "增持 AND 算力", "AI OR 减持", "回购 NOT 减持", "股份 NEAR/3 增持", "2026-073");
    private static final List<String> FALSE =
            List.of("减持", "回购 AND 减持", "26-073", "NOT 回购", "算力 NOT AI");

    private final Engine engine = new Engine();
    private final AtomicBoolean done = new AtomicBoolean();

    private void put(UUID id, String rule) {
        engine.put(
                id,
                List.of(
                        new Criterion.Keywords(
                                ((Parsed.Valid) Expression.parse(rule)).expression())));
    }

    private Set<UUID> match() {
        Matches matches = engine.match(FILING);
        assertThat(matches.failures()).isEmpty();
        Set<UUID> ids = new HashSet<>();
        for (int i = 0; i < matches.size(); i++) {
            assertThat(ids.add(matches.id(i))).as("each rule once").isTrue();
        }
        return ids;
    }

    @Test
    void alwaysFindsTheRulesThatStayAndNeverThoseThatDoNotMatch() throws Exception {
        Set<UUID> staying = new HashSet<>();
        Set<UUID> silent = new HashSet<>();
        for (int i = 0; i < 600; i++) {
            UUID stays = new UUID(1, i);
            staying.add(stays);
            put(stays, TRUE.get(i % TRUE.size()));
            silent.add(new UUID(2, i));
            put(new UUID(2, i), FALSE.get(i % FALSE.size()));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<?>> readers = new ArrayList<>();
            for (int reader = 0; reader < 2; reader++) {
                readers.add(
                        threads.submit(
                                () -> {
                                    do {
                                        assertThat(match())
                                                .containsAll(staying)
                                                .doesNotContainAnyElementsOf(silent);
                                    } while (!done.get());
                                }));
            }
            Future<?> tidier =
                    threads.submit(
                            () -> {
                                do {
                                    engine.tidy();
                                } while (!done.get());
                            });
            changeRules(staying);
            done.set(true);
            for (Future<?> reader : readers) {
                reader.get();
            }
            tidier.get();
        } finally {
            done.set(true);
        }
        assertThat(match()).containsAll(staying).doesNotContainAnyElementsOf(silent);
    }

    /** What was added is found by the very next match, what was removed is not, at once. */
    private void changeRules(Set<UUID> staying) {
        Random random = new Random(3);
        List<UUID> ids = new ArrayList<>(staying);
        for (int i = 0; i < 3_000; i++) {
            // In its place a rule that matches too: no match may find neither.
            put(ids.get(random.nextInt(ids.size())), TRUE.get(random.nextInt(TRUE.size())));
            UUID passing = new UUID(3, i);
            put(passing, TRUE.get(random.nextInt(TRUE.size())));
            put(new UUID(4, i), "其他词语" + i);
            if (i % 10 == 0) {
                assertThat(match()).contains(passing);
            }
            engine.remove(passing);
            if (i % 10 == 5) {
                assertThat(match()).doesNotContain(passing);
            }
        }
    }
}
