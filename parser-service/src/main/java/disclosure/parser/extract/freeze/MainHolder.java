package disclosure.parser.extract.freeze;

import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Holdings;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Whose shares were frozen where no sentence says so: who alone is told to hold just as many, else
 * who is named first.
 */
final class MainHolder {

    private final Findings found;
    private final FreezeParties parties;
    private final List<Holdings.Holding> holdings;

    MainHolder(Findings found, FreezeParties parties, List<Holdings.Holding> holdings) {
        this.found = found;
        this.parties = parties;
        this.holdings = holdings;
    }

    void set(List<Freeze> freezes) {
        for (Freeze freeze : freezes) {
            if (freeze.holder == null) {
                Stated<String> only = onlyHolderOf(freeze.shares.value());
                freeze.holder = only == null ? first(place -> true) : only;
            }
        }
    }

    private @Nullable Stated<String> onlyHolderOf(BigDecimal count) {
        Set<String> holders = new HashSet<>();
        for (Holdings.Holding holding : holdings) {
            Stated<BigDecimal> held = holding.shares();
            String holder = holding.holder();
            if (holder != null
                    && held != null
                    && !holding.joint()
                    && held.value().compareTo(count) == 0) {
                holders.add(holder);
            }
        }
        return holders.size() == 1 ? first(place -> holders.contains(place.value())) : null;
    }

    private @Nullable Stated<String> first(Predicate<Stated<String>> wished) {
        return found.parties().places().stream()
                .filter(parties::isHolder)
                .filter(wished)
                .findFirst()
                .orElse(null);
    }
}
