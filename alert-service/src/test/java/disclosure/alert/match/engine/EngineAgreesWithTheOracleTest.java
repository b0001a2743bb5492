package disclosure.alert.match.engine;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.keywords.Truth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Random rules of every kind against random filings, with rules coming, going, changing and being
 * tidied in between: the engine must find exactly the rules that the oracle does.
 */
class EngineAgreesWithTheOracleTest {

    private static final int RULES = 300;

    @Test
    void findsExactlyTheRulesOfTheOracle() {
        agree(20261123, 300);
    }

    @Test
    @EnabledIfSystemProperty(named = "matching.documents", matches = "\\d+")
    void findsExactlyTheRulesOfTheOracleInManyFilings() {
        int matches = 0;
        int documents = Integer.getInteger("matching.documents", 10_000);
        for (int seed = 1; seed * 500 <= documents; seed++) {
            matches += agree(seed, 500);
        }
        assertThat(matches).as("rules that matched").isGreaterThan(documents);
    }

    private static int agree(long seed, int filings) {
        Random random = new Random(seed);
        Wording wording = new Wording(random);
        Engine engine = new Engine();
        Map<UUID, List<Criterion>> rules = new HashMap<>();
        List<UUID> ids = new ArrayList<>();
        int matches = 0;
        for (int filing = 0; filing < filings; filing++) {
            int changes = filing == 0 ? RULES : random.nextInt(8);
            for (int i = 0; i < changes; i++) {
                change(random, wording, engine, rules, ids);
            }
            if (random.nextInt(20) == 0) {
                engine.tidy();
            }
            matches += check(seed, engine, rules, wording.filing());
        }
        assertThat(engine.size()).isEqualTo(rules.size());
        assertThat(matches).as("rules that matched").isGreaterThan(filings);
        return matches;
    }

    private static void change(
            Random random,
            Wording wording,
            Engine engine,
            Map<UUID, List<Criterion>> rules,
            List<UUID> ids) {
        boolean full = rules.size() >= RULES;
        UUID id =
                full || (!ids.isEmpty() && random.nextInt(10) == 0)
                        ? ids.get(random.nextInt(ids.size()))
                        : new UUID(random.nextLong(), random.nextLong());
        if (full && random.nextInt(3) > 0) {
            assertThat(engine.remove(id)).isEqualTo(rules.remove(id) != null);
            return;
        }
        List<Criterion> criteria = wording.rule();
        engine.put(id, criteria);
        if (rules.put(id, criteria) == null) {
            ids.add(id);
        }
    }

    private static int check(
            long seed, Engine engine, Map<UUID, List<Criterion>> rules, Filing filing) {
        Set<UUID> expected = new HashSet<>();
        rules.forEach(
                (id, criteria) -> {
                    if (Criterion.truth(criteria, filing) == Truth.TRUE) {
                        expected.add(id);
                    }
                });
        Matches matches = engine.match(filing);
        Set<UUID> found = new HashSet<>();
        for (int i = 0; i < matches.size(); i++) {
            assertThat(found.add(matches.id(i))).as("each rule once, seed %d", seed).isTrue();
        }
        assertThat(matches.failures()).isEmpty();
        Set<UUID> differing = new HashSet<>(expected);
        differing.addAll(found);
        differing.removeIf(id -> expected.contains(id) && found.contains(id));
        assertThat(differing)
                .as(
                        () ->
                                "rules found by one alone, seed %d: %s in %s"
                                        .formatted(
                                                seed,
                                                differing.stream().map(rules::get).toList(),
                                                filing))
                .isEmpty();
        return found.size();
    }
}
