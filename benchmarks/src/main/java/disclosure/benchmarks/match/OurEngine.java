package disclosure.benchmarks.match;

import disclosure.alert.match.engine.Criterion;
import disclosure.alert.match.engine.Engine;
import disclosure.alert.match.engine.Filing;
import disclosure.alert.match.engine.Trait;
import disclosure.keywords.Expression;
import disclosure.keywords.Node;
import disclosure.keywords.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The engine of the alert-service. */
final class OurEngine implements Contestant {

    final Engine engine = new Engine();

    OurEngine(Workload workload) {
        for (int i = 0; i < workload.rules.size(); i++) {
            engine.put(id(i), criteria(workload.rules.get(i)));
        }
    }

    /** As it stands after some hundred filings have told it what is frequent. */
    OurEngine settled(List<Filing> filings) {
        for (int i = 0; i < 300; i++) {
            engine.match(filings.get(i % filings.size()));
        }
        engine.tidy();
        return this;
    }

    @Override
    public int match(Filing filing) {
        return engine.match(filing).size();
    }

    static UUID id(int rule) {
        // Spread like random ones.
        return new UUID(rule * 0x9E3779B97F4A7C15L, rule * 0xBF58476D1CE4E5B9L);
    }

    static List<Criterion> criteria(Workload.Rule rule) {
        List<Criterion> criteria = new ArrayList<>();
        add(criteria, Trait.TICKER, rule.tickers());
        add(criteria, Trait.EXCHANGE, rule.exchanges());
        add(criteria, Trait.CATEGORY, rule.categories());
        criteria.add(new Criterion.Keywords(new Expression(root(rule))));
        return criteria;
    }

    private static void add(List<Criterion> criteria, Trait trait, Set<String> values) {
        if (!values.isEmpty()) {
            criteria.add(new Criterion.OneOf(trait, values));
        }
    }

    private static Node root(Workload.Rule rule) {
        List<Node> words = new ArrayList<>();
        for (String word : rule.words()) {
            words.add(new Node.Words(new Term(word, word, false)));
        }
        return switch (rule.shape()) {
            case ONE -> words.getFirst();
            case BOTH -> new Node.And(words);
            case EITHER -> new Node.Or(words);
            case EITHER_AND_EITHER ->
                    new Node.And(
                            List.of(
                                    new Node.Or(words.subList(0, 2)),
                                    new Node.Or(words.subList(2, 4))));
            case WITHOUT -> new Node.And(List.of(words.get(0), new Node.Not(words.get(1))));
        };
    }
}
