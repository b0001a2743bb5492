package disclosure.alert.match.engine;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.keywords.Expression;
import disclosure.keywords.Field;
import disclosure.keywords.Parsed;
import disclosure.keywords.Passage;
import disclosure.keywords.Searchable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EngineTest {

    private static final UUID ID = UUID.fromString("6e0f0e0c-29a3-4c40-8d39-f8aa7b1f5c11");

    private final Engine engine = new Engine();

    private static Criterion.Keywords words(String rule) {
        return new Criterion.Keywords(((Parsed.Valid) Expression.parse(rule)).expression());
    }

    private static Filing body(String text) {
        return Filing.of(Searchable.full(Passage.of(Field.BODY, 0, text)));
    }

    private boolean matches(Filing filing) {
        return ids(filing).contains(ID);
    }

    private List<UUID> ids(Filing filing) {
        Matches matches = engine.match(filing);
        return IntStream.range(0, matches.size()).mapToObj(matches::id).toList();
    }

    @Test
    void matchesWhatWasAddedAndNotWhatWasRemoved() {
        engine.put(ID, List.of(words("算力 国产")));
        assertThat(ids(body("国产GPU算力"))).containsExactly(ID);
        assertThat(engine.remove(ID)).isTrue();
        assertThat(engine.remove(ID)).isFalse();
        assertThat(ids(body("国产GPU算力"))).isEmpty();
        assertThat(engine.size()).isZero();
    }

    @Test
    void matchesTheLatestFormOfARuleAlone() {
        engine.put(ID, List.of(words("算力")));
        engine.put(ID, List.of(words("回购")));
        assertThat(matches(body("算力"))).isFalse();
        assertThat(ids(body("回购"))).containsExactly(ID);
        engine.tidy();
        assertThat(matches(body("算力"))).isFalse();
        assertThat(ids(body("回购"))).containsExactly(ID);
        assertThat(engine.size()).isOne();
    }

    @Test
    void waitsForTextThatCouldDecideOtherwise() {
        engine.put(ID, List.of(words("回购 NOT 减持")));
        assertThat(matches(Filing.of(Searchable.headline("关于回购股份的公告")))).isFalse();
        assertThat(matches(body("回购"))).isTrue();
    }

    @Test
    void waitsForFlagsAndFactsThatMayStillCome() {
        Searchable title = Searchable.headline("关于回购股份的公告");
        Criterion flag = new Criterion.OneOf(Trait.FLAG, Set.of("correction"));
        engine.put(ID, List.of(words("回购"), flag, atLeast("1E8")));
        assertThat(matches(new Filing(title, Map.of(), Set.of(Trait.FLAG), List.of(), true)))
                .isFalse();
        assertThat(
                        matches(
                                new Filing(
                                        title,
                                        Map.of(Trait.FLAG, Set.of("correction")),
                                        Set.of(),
                                        List.of(pledge("100000000.00")),
                                        false)))
                .isTrue();
    }

    private static Criterion atLeast(String value) {
        return new Criterion.Condition("share-pledge", new AtLeast(new BigDecimal(value), null));
    }

    private static Filing.Stated pledge(String value) {
        return new Filing.Stated("share-pledge", new AtLeast.Sum(new BigDecimal(value), "股"));
    }

    private static Filing stating(Filing.Stated... stated) {
        return new Filing(Searchable.headline("质押公告"), Map.of(), Set.of(), List.of(stated), false);
    }

    @Test
    void asksEachOfManyEqualConditionsOnceAndOnlyWhereTheirKindIsStated() {
        for (int i = 0; i < 1_000; i++) {
            engine.put(new UUID(0, i), List.of(atLeast(Integer.toString(i % 10))));
        }
        Matches matches = engine.match(stating(pledge("4.5")));
        assertThat(matches.size()).isEqualTo(500);
        assertThat(matches.lookedAt()).isEqualTo(10);
        assertThat(engine.match(stating()).lookedAt()).isZero();
    }

    @Test
    void forgetsConditionsThatNoRuleAsksOnceTidied() {
        for (int i = 0; i < 1_000; i++) {
            engine.put(ID, List.of(atLeast(Integer.toString(i))));
        }
        engine.tidy();
        Matches matches = engine.match(stating(pledge("999")));
        assertThat(matches.lookedAt()).isOne();
        assertThat(matches.size()).isOne();
    }

    @Test
    void reportsEachRuleWhoseConditionCannotBeAskedAndMatchesTheOthers() {
        UUID broken = UUID.fromString("00000000-0000-0000-0000-00000000000b");
        UUID brokenToo = UUID.fromString("00000000-0000-0000-0000-00000000000c");
        // A test that was written for another kind of fact.
        Filing.Stated words = new Filing.Stated("share-pledge", "words");
        engine.put(broken, List.of(atLeast("1")));
        engine.put(brokenToo, List.of(words("质押"), atLeast("1")));
        engine.put(ID, List.of(words("质押")));
        Matches matches = engine.match(stating(words));
        assertThat(matches.size()).isOne();
        assertThat(matches.id(0)).isEqualTo(ID);
        assertThat(matches.failures())
                .extracting(Matches.Failure::rule)
                .containsExactlyInAnyOrder(broken, brokenToo);
    }

    @Test
    void matchesEachOfSeveralTickersOfAFilingOnce() {
        engine.put(
                ID,
                List.of(new Criterion.OneOf(Trait.TICKER, Set.of("A", "B")), words("回购 OR 增持")));
        Filing filing =
                new Filing(
                        Searchable.headline("增持与回购"),
                        Map.of(Trait.TICKER, Set.of("A", "B", "C")),
                        Set.of(),
                        List.of(),
                        false);
        assertThat(ids(filing)).containsExactly(ID);
    }

    @Test
    void reportsTheRuleThatCannotBeEvaluatedAndMatchesTheOthers() {
        Index index = new Index(new Values(), new Frequencies());
        UUID broken = UUID.fromString("00000000-0000-0000-0000-00000000000b");
        index.put(broken, List.of(words("算力 OR (回购 NOT 减持)")));
        index.put(ID, List.of(words("算力")));
        Index.View view = index.view();
        view.programs()[0] = new int[0];
        Filing filing = body("算力");
        Matches matches =
                new Matching(new Values(), new Frequencies(), view, filing).match(view, filing);
        assertThat(matches.size()).isOne();
        assertThat(matches.id(0)).isEqualTo(ID);
        assertThat(matches.failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.rule()).isEqualTo(broken));
    }

    @Test
    void looksOnlyAtRulesOfTheCompanyWhoseWordIsThere() {
        for (int i = 0; i < 1_000; i++) {
            engine.put(
                    new UUID(0, i),
                    List.of(
                            new Criterion.OneOf(Trait.TICKER, Set.of("T" + i % 100)),
                            words(i % 2 == 0 ? "回购" : "增持" + i)));
        }
        Filing filing =
                new Filing(
                        Searchable.headline("关于回购股份的公告"),
                        Map.of(Trait.TICKER, Set.of("T8")),
                        Set.of(),
                        List.of(),
                        false);
        Matches matches = engine.match(filing);
        assertThat(matches.size()).isEqualTo(10);
        assertThat(matches.lookedAt()).isEqualTo(10);
    }

    @Test
    void filesRulesByWhatTheFilingsTaughtOnceTidied() {
        for (int i = 0; i < 2_000; i++) {
            engine.put(new UUID(1, i), List.of(words("本公司董事会 AND 罕见" + (char) (0x5000 + i))));
        }
        for (int i = 0; i < 64; i++) {
            engine.match(body("本公司董事会保证公告内容真实"));
        }
        int before = engine.match(body("本公司董事会")).lookedAt();
        assertThat(engine.needsTidying()).isTrue();
        engine.tidy();
        assertThat(engine.needsTidying()).isFalse();
        assertThat(engine.match(body("本公司董事会")).lookedAt()).isZero().isLessThan(before);
        assertThat(ids(body("本公司董事会罕见" + (char) 0x5007))).containsExactly(new UUID(1, 7));
    }

    @Test
    void asksToBeTidiedAgainWheneverMostOfWhatItRemembersIsNew() {
        for (int i = 0; i < 2_000; i++) {
            engine.put(new UUID(1, i), List.of(words("本公司董事会 AND 罕见" + (char) (0x5000 + i))));
        }
        Filing filing = body("本公司董事会保证公告内容真实");
        for (int time = 0; time < 6; time++) {
            // Each takes more filings than the one before, until as many as are remembered.
            while (!engine.needsTidying()) {
                engine.match(filing);
            }
            engine.tidy();
        }
        assertThat(engine.needsTidying()).isFalse();
    }

    @Test
    void forgetsRemovedRulesOnceTidied() {
        for (int i = 0; i < 3_000; i++) {
            engine.put(new UUID(2, i), List.of(words("回购" + i)));
        }
        for (int i = 0; i < 2_000; i++) {
            engine.remove(new UUID(2, i));
        }
        assertThat(engine.needsTidying()).isTrue();
        engine.tidy();
        assertThat(engine.needsTidying()).isFalse();
        assertThat(engine.size()).isEqualTo(1_000);
        assertThat(ids(body("回购2999、回购1"))).containsExactly(new UUID(2, 2_999));
    }
}
