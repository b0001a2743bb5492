package disclosure.alert.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * All rules, by ticker, so that a filing looks only at the rules of its own company and at those
 * that name none. Not safe for use by several threads at once.
 */
public final class RuleIndex {

    private final Map<UUID, Rule> rules = new HashMap<>();
    private final Map<String, Map<UUID, Rule>> byTicker = new HashMap<>();
    private final Map<UUID, Rule> ofAnyTicker = new LinkedHashMap<>();

    /** Adds a rule, in place of the one with the same id. */
    public void put(Rule rule) {
        remove(rule.id());
        rules.put(rule.id(), rule);
        if (rule.tickers().isEmpty()) {
            ofAnyTicker.put(rule.id(), rule);
        }
        for (String ticker : rule.tickers()) {
            byTicker.computeIfAbsent(ticker, t -> new LinkedHashMap<>()).put(rule.id(), rule);
        }
    }

    public void remove(UUID id) {
        Rule old = rules.remove(id);
        if (old == null) {
            return;
        }
        ofAnyTicker.remove(id);
        for (String ticker : old.tickers()) {
            byTicker.computeIfPresent(
                    ticker,
                    (t, same) -> {
                        same.remove(id);
                        return same.isEmpty() ? null : same;
                    });
        }
    }

    /**
     * The rules that a filing of these companies could match, each once.
     *
     * @param tickers each once
     */
    public List<Rule> candidates(List<String> tickers) {
        List<Rule> candidates = new ArrayList<>(ofAnyTicker.values());
        if (tickers.size() == 1) {
            candidates.addAll(byTicker.getOrDefault(tickers.getFirst(), Map.of()).values());
            return candidates;
        }
        Map<UUID, Rule> named = new LinkedHashMap<>();
        tickers.forEach(ticker -> named.putAll(byTicker.getOrDefault(ticker, Map.of())));
        candidates.addAll(named.values());
        return candidates;
    }

    public int size() {
        return rules.size();
    }
}
