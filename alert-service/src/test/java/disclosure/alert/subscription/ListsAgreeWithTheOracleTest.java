package disclosure.alert.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.alert.match.Filings;
import disclosure.alert.match.Matcher;
import disclosure.alert.match.Priority;
import disclosure.alert.match.Reading;
import disclosure.alert.match.Rule;
import disclosure.alert.match.Schedule;
import disclosure.alert.match.Verdict;
import disclosure.alert.match.engine.Engine;
import disclosure.alert.match.engine.Matches;
import disclosure.events.Security;
import disclosure.events.StructuredFiling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Rules that use lists, with lists and rules changing between filings: the engine must find exactly
 * the rules that match with the tickers of their lists written into them, as must the judge who
 * knows of the filing which lists hold it.
 */
class ListsAgreeWithTheOracleTest {

    private static final int COMPANIES = 12;
    private static final List<String> WORDS = List.of("回购", "质押", "股份", "增持");
    private static final List<@Nullable String> KEYWORDS =
            Arrays.asList(null, "回购", "质押 OR 增持", "股份 NOT 质押", "NOT 回购");

    private final Random random = new Random(20261128);
    private final Engine engine = new Engine();
    private final ListedTickers listed = new ListedTickers();
    private final Map<UUID, Set<String>> lists = new HashMap<>();
    private final List<Rule> rules = new ArrayList<>();

    @Test
    void followsEveryChangeOfAListInEveryRule() {
        for (int i = 0; i < 6; i++) {
            changeList(new UUID(1, i));
        }
        for (int i = 0; i < 150; i++) {
            putRule(i);
        }
        int matched = 0;
        for (int filing = 0; filing < 400; filing++) {
            changeList(new UUID(1, random.nextInt(6)));
            putRule(random.nextInt(150));
            if (filing % 100 == 99) {
                engine.tidy();
            }
            matched += check(filing());
        }

        assertThat(matched).as("rules that matched").isGreaterThan(400);
    }

    private void changeList(UUID id) {
        if (random.nextInt(8) == 0) {
            lists.remove(id);
            listed.remove(id);
            return;
        }
        Set<String> tickers = tickers(random.nextInt(COMPANIES));
        lists.put(id, tickers);
        listed.put(id, "list " + id.getLeastSignificantBits(), tickers);
    }

    private void putRule(int number) {
        Set<UUID> used = new HashSet<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            used.add(new UUID(1, random.nextInt(6)));
        }
        Rule rule =
                rule(
                        new UUID(2, number),
                        tickers(random.nextInt(3)),
                        used,
                        random.nextInt(4) == 0 ? Set.of("SSE") : Set.of(),
                        KEYWORDS.get(random.nextInt(KEYWORDS.size())));
        engine.put(rule.id(), rule.criteria());
        rules.removeIf(other -> other.id().equals(rule.id()));
        rules.add(rule);
    }

    private static Rule rule(
            UUID id,
            Set<String> tickers,
            Set<UUID> watchlists,
            Set<String> exchanges,
            @Nullable String keywords) {
        return new Rule(
                id,
                "harbour",
                "rule",
                Schedule.ALWAYS,
                tickers,
                watchlists,
                exchanges,
                Set.of(),
                Set.of(),
                List.of(),
                keywords,
                Priority.NORMAL,
                List.of());
    }

    private Set<String> tickers(int many) {
        Set<String> tickers = new HashSet<>();
        for (int i = 0; i < many; i++) {
            tickers.add(ticker());
        }
        return tickers;
    }

    private String ticker() {
        return "9208" + (10 + random.nextInt(COMPANIES));
    }

    /** Of one company or two, with codes of before. */
    private StructuredFiling filing() {
        StringBuilder title = new StringBuilder("公告");
        for (int i = random.nextInt(4); i > 0; i--) {
            title.append(WORDS.get(random.nextInt(WORDS.size())));
        }
        String first = ticker();
        List<Security> securities = new ArrayList<>();
        securities.add(new Security("BSE", first, null, List.of(ticker())));
        if (random.nextBoolean()) {
            securities.add(new Security("SSE", ticker(), null, List.of()));
        }
        return Filings.headline("bse-1", first, title.toString(), securities);
    }

    private int check(StructuredFiling filing) {
        Reading bare = new Reading(filing, null);
        Reading reading = bare.with(listed.of(bare.codes()));
        Matches matches = engine.match(reading.asked());
        Set<UUID> found = new HashSet<>();
        for (int i = 0; i < matches.size(); i++) {
            found.add(matches.id(i));
        }
        int matched = 0;
        for (Rule rule : rules) {
            boolean expected = written(rule, bare);
            assertThat(Matcher.match(rule, reading) instanceof Verdict.Fires)
                    .as(() -> rule + " on " + filing)
                    .isEqualTo(expected);
            // Which of two securities is at which exchange is for the judge alone.
            if (expected || rule.exchanges().isEmpty()) {
                assertThat(found.contains(rule.id()))
                        .as(() -> rule + " found on " + filing)
                        .isEqualTo(expected);
            }
            matched += expected ? 1 : 0;
        }
        return matched;
    }

    /** Whether the rule matches with its lists written out. */
    private boolean written(Rule rule, Reading bare) {
        Set<String> tickers = new HashSet<>(rule.tickers());
        rule.watchlists().forEach(list -> tickers.addAll(lists.getOrDefault(list, Set.of())));
        if (tickers.isEmpty() && !rule.watchlists().isEmpty()) {
            return false;
        }
        Rule whole = rule(rule.id(), tickers, Set.of(), rule.exchanges(), rule.keywords());
        return Matcher.match(whole, bare) instanceof Verdict.Fires;
    }
}
