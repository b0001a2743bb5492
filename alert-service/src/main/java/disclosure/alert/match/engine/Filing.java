package disclosure.alert.match.engine;

import disclosure.keywords.Searchable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A filing at one stage, as far as rules can ask of it.
 *
 * @param values what it bears; a trait may be absent
 * @param traitsToCome traits of which more may be known at a later stage
 * @param stated sums, percentages, typed facts, whatever conditions may ask of
 * @param statedToCome whether more may be stated at a later stage
 */
public record Filing(
        Searchable text,
        Map<Trait, Set<String>> values,
        Set<Trait> traitsToCome,
        List<Stated> stated,
        boolean statedToCome) {

    /**
     * One thing that the filing states.
     *
     * @param kind by which conditions name it
     * @param what as the tests of conditions of this kind know it; handed on untouched
     */
    public record Stated(String kind, Object what) {}

    public Filing {
        Map<Trait, Set<String>> copy = new EnumMap<>(Trait.class);
        values.forEach((trait, these) -> copy.put(trait, Set.copyOf(these)));
        values = Map.copyOf(copy);
        traitsToCome = Set.copyOf(traitsToCome);
        stated = List.copyOf(stated);
    }

    /** The text alone, nothing else known of it. */
    public static Filing of(Searchable text) {
        return new Filing(text, Map.of(), Set.of(), List.of(), false);
    }

    Set<String> values(Trait trait) {
        return values.getOrDefault(trait, Set.of());
    }
}
