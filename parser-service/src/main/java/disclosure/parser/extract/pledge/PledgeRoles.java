package disclosure.parser.extract.pledge;

import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who of those a text names may have pledged shares, and to whom. */
final class PledgeRoles {

    private final Findings found;
    private final Set<Stated<String>> holders;
    private final Set<Stated<String>> pledgees;

    PledgeRoles(Findings found) {
        this.found = found;
        Set<String> lenders = Pledgees.named(found);
        this.holders =
                places(
                        place ->
                                Pledgees.isHolder(found, place)
                                        && !lenders.contains(place.value()));
        this.pledgees =
                places(
                        place ->
                                !place.value().equals(found.parties().issuer())
                                        && Pledgees.isPledgee(found, place));
    }

    /** Who is asked for again and again is looked at once. */
    private Set<Stated<String>> places(Predicate<Stated<String>> wished) {
        return found.parties().places().stream().filter(wished).collect(Collectors.toSet());
    }

    boolean isHolder(Stated<String> place) {
        return holders.contains(place);
    }

    boolean isPledgee(Stated<String> place) {
        return pledgees.contains(place);
    }

    /** The last holder named in a part of the text; null where none is. */
    @Nullable Stated<String> lastHolder(int from, int to) {
        return found.lastNamed(from, to, this::isHolder);
    }

    @Nullable Stated<String> lastPledgee(int from, int to) {
        return found.lastNamed(from, to, this::isPledgee);
    }

    /** The pledgee of a part of the text that stands nearest to a number. */
    @Nullable Stated<String> pledgee(int from, int to, Stated<BigDecimal> count) {
        Stated<String> best = null;
        int distance = Integer.MAX_VALUE;
        for (Stated<String> place : found.parties().places()) {
            if (place.start() >= from && place.end() <= to && isPledgee(place)) {
                int away =
                        place.start() > count.start()
                                ? place.start() - count.end()
                                : count.start() - place.end();
                if (away < distance) {
                    best = place;
                    distance = away;
                }
            }
        }
        return best;
    }

    /** The pledgee of the whole text, where it names one alone. */
    @Nullable Stated<String> onlyPledgee() {
        Stated<String> only = null;
        for (Stated<String> place : found.parties().places()) {
            if (isPledgee(place)) {
                if (only != null && !only.value().equals(place.value())) {
                    return null;
                }
                only = only == null ? place : only;
            }
        }
        return only;
    }
}
