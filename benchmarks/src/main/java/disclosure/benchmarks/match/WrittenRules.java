package disclosure.benchmarks.match;

import disclosure.benchmarks.match.Workload.Hits;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Rules of a workload as a user would write them, for what reads rules as text. */
public final class WrittenRules {

    /** How common the words of rules are. */
    public enum Words {
        RARE,
        COMMON
    }

    /**
     * One rule.
     *
     * @param tickers none for any; so for exchanges and categories
     */
    public record Written(
            Set<String> tickers, Set<String> exchanges, Set<String> categories, String keywords) {}

    private WrittenRules() {}

    /** So many rules, of words that stand in these texts. */
    public static List<Written> of(List<String> texts, int count, Words words, long seed) {
        Hits hits =
                switch (words) {
                    case RARE -> Hits.LOW;
                    case COMMON -> Hits.HIGH;
                };
        List<Written> written = new ArrayList<>();
        for (Workload.Rule rule : new Workload(texts, count, hits, seed).rules) {
            written.add(
                    new Written(rule.tickers(), rule.exchanges(), rule.categories(), text(rule)));
        }
        return written;
    }

    private static String text(Workload.Rule rule) {
        List<String> words = rule.words().stream().map(word -> '"' + word + '"').toList();
        return switch (rule.shape()) {
            case ONE -> words.getFirst();
            case BOTH -> words.get(0) + " AND " + words.get(1);
            case EITHER -> words.get(0) + " OR " + words.get(1);
            case EITHER_AND_EITHER ->
                    "(%s OR %s) AND (%s OR %s)".formatted(words.toArray());
            case WITHOUT -> words.get(0) + " NOT " + words.get(1);
        };
    }
}
