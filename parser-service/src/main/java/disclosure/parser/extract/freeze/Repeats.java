package disclosure.parser.extract.freeze;

import disclosure.parser.extract.fact.Holdings;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.util.List;

/** Numbers that are no freezes of their own: said again, sums, more than is held. */
final class Repeats {

    private Repeats() {}

    /**
     * Drops them.
     *
     * @param holdings what the text says that holders have
     */
    static void drop(List<Freeze> freezes, List<Holdings.Holding> holdings) {
        // Beside freezes with their days, a number without day and court is a sum or said again.
        if (freezes.stream().anyMatch(Freeze::isDated)) {
            freezes.removeIf(freeze -> !freeze.isDated() && !freeze.byCourt && !freeze.acts);
        }
        dropSaidAgain(freezes);
        dropSums(freezes);
        dropMoreThanHeld(freezes, holdings);
    }

    /** {@code 甲持有…股，本次冻结…股，累计被冻结…股}: what was frozen on a day that stands above. */
    private static void dropSaidAgain(List<Freeze> freezes) {
        freezes.removeIf(
                again ->
                        !again.isDated()
                                && !again.byCourt
                                && freezes.stream().anyMatch(one -> isSaidAgain(one, again)));
    }

    private static boolean isSaidAgain(Freeze one, Freeze again) {
        return (one.isDated() || (one.byCourt && !again.acts)) && one.isAsManyOf(again);
    }

    /** A number without a court that the smaller ones add up to counts nothing of its own. */
    private static void dropSums(List<Freeze> freezes) {
        for (Freeze freeze : List.copyOf(freezes)) {
            List<Freeze> parts = freeze.byCourt ? List.of() : freeze.parts(freezes);
            if (!parts.isEmpty()) {
                parts.stream()
                        .filter(part -> part.lacks(freeze))
                        .forEach(part -> part.completeDays(freeze));
                freezes.remove(freeze);
            }
        }
    }

    /** Shares that several courts freeze are counted several times in a sum: more than are held. */
    private static void dropMoreThanHeld(List<Freeze> freezes, List<Holdings.Holding> holdings) {
        if (freezes.size() > 1) {
            freezes.removeIf(freeze -> isMoreThanHeld(freeze, holdings));
        }
    }

    private static boolean isMoreThanHeld(Freeze freeze, List<Holdings.Holding> holdings) {
        BigDecimal most = BigDecimal.ZERO;
        for (Holdings.Holding holding : holdings) {
            Stated<BigDecimal> held = holding.shares();
            Stated<String> holder = freeze.holder;
            boolean his =
                    holder != null && holder.value().equals(holding.holder()) && !holding.joint();
            most = his && held != null ? most.max(held.value()) : most;
        }
        return freeze.released == null
                && most.signum() > 0
                && most.compareTo(freeze.shares.value()) < 0;
    }
}
