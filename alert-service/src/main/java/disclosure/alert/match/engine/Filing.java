package disclosure.alert.match.engine;

import disclosure.keywords.Searchable;
import disclosure.keywords.Statement;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A filing at one stage, as far as rules can ask of it.
 *
 * @param values what it bears; a trait may be absent
 * @param traitsToCome traits of which more may be known at a later stage
 * @param sumsToCome whether more sums and statements may be known at a later stage
 * @param stated what conditions are compared with
 */
public record Filing(
        Searchable text,
        Map<Trait, Set<String>> values,
        Set<Trait> traitsToCome,
        List<Sum> sums,
        boolean sumsToCome,
        List<Statement> stated) {

    /**
     * A sum of money.
     *
     * @param value in units of the currency
     * @param currency ISO 4217; null when not stated
     * @param metric what it measures, in the words of the text; null when not stated
     */
    public record Sum(BigDecimal value, @Nullable String currency, @Nullable String metric) {}

    public Filing {
        Map<Trait, Set<String>> copy = new EnumMap<>(Trait.class);
        values.forEach((trait, these) -> copy.put(trait, Set.copyOf(these)));
        values = Map.copyOf(copy);
        traitsToCome = Set.copyOf(traitsToCome);
        sums = List.copyOf(sums);
        stated = List.copyOf(stated);
    }

    /** A filing that states nothing but sums. */
    public Filing(
            Searchable text,
            Map<Trait, Set<String>> values,
            Set<Trait> traitsToCome,
            List<Sum> sums,
            boolean sumsToCome) {
        this(text, values, traitsToCome, sums, sumsToCome, List.of());
    }

    /** The text alone, nothing else known of it. */
    public static Filing of(Searchable text) {
        return new Filing(text, Map.of(), Set.of(), List.of(), false);
    }

    Set<String> values(Trait trait) {
        return values.getOrDefault(trait, Set.of());
    }
}
