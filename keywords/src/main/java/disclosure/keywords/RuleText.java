package disclosure.keywords;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a standing rule asks of a filing, all of it: attributes of which one value will do, each
 * condition, and the keywords. Tickers and watchlists are one attribute: a ticker that is named or
 * on a named list.
 *
 * <pre>{@code
 * ticker:(920493 OR watchlist:半导体) AND category:earnings-forecast AND flag:reduction
 *     AND amount >= 1亿 AND answer:(算力 AND 国产)
 * }</pre>
 *
 * @param chosen values by attribute, each once, in the order of the user; attributes that do not
 *     matter are not there
 * @param keywords null for any text
 */
public record RuleText(
        Map<Attribute, List<String>> chosen,
        List<Condition> conditions,
        @Nullable Expression keywords) {

    /** Longest accepted text, in UTF-16 units: some thousand tickers and the longest expression. */
    public static final int MAX_LENGTH = 20_000;

    public RuleText {
        Map<Attribute, List<String>> copy = new EnumMap<>(Attribute.class);
        chosen.forEach(
                (attribute, values) -> {
                    if (!values.isEmpty()) {
                        copy.put(attribute, List.copyOf(new LinkedHashSet<>(values)));
                    }
                });
        chosen = Collections.unmodifiableMap(copy);
        conditions = List.copyOf(new LinkedHashSet<>(conditions));
    }

    /** Never throws for any text; what is wrong comes back with its position. */
    public static Answer<RuleText> parse(String text) {
        try {
            return new Answer.Right<>(new RuleParser(text).parse());
        } catch (Rejected rejected) {
            return new Answer.Wrong<>(rejected.asInvalid());
        }
    }

    /**
     * Where each value of an attribute stands first in the text of a rule, in UTF-16 units; of a
     * quoted one its quotation mark. Empty for a text that does not parse.
     */
    public static Map<String, Integer> places(String text, Attribute attribute) {
        RuleParser parser = new RuleParser(text);
        try {
            parser.parse();
        } catch (Rejected rejected) {
            return Map.of();
        }
        return Map.copyOf(parser.places().getOrDefault(attribute, Map.of()));
    }

    public List<String> values(Attribute attribute) {
        return chosen.getOrDefault(attribute, List.of());
    }

    /** Whether it asks for nothing at all, so that every filing would do. */
    public boolean isEmpty() {
        return chosen.isEmpty() && conditions.isEmpty() && keywords == null;
    }

    /** The one way to write this rule; parsing it gives an equal one. Empty for an empty rule. */
    public String canonical() {
        return String.join(" AND ", clauses());
    }

    /** The parts that must all hold, in canonical form. */
    public List<String> clauses() {
        return RuleWriter.clauses(this);
    }

    @Override
    public String toString() {
        return canonical();
    }
}
