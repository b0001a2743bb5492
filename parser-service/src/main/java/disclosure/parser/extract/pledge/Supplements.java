package disclosure.parser.extract.pledge;

import disclosure.parser.extract.fact.Stated;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** A pledge and what was added to it fall due on the same day. */
final class Supplements {

    private Supplements() {}

    /** Gives those told of as added to the last day of what was told right before. */
    static void pair(List<Pledge> pledges) {
        int from = 0;
        while (from < pledges.size()) {
            int base = next(pledges, from, true);
            int end = next(pledges, base, false);
            pair(pledges.subList(from, base), pledges.subList(base, end));
            from = end;
        }
    }

    /**
     * What was added to a pledge falls due with it: where the text tells only one last day for what
     * a holder pledged to a lender, it is that of all.
     */
    static void fallDueTogether(List<Pledge> pledges) {
        for (Pledge one : pledges) {
            if (one.end == null && !one.releases) {
                List<Stated<LocalDate>> ends =
                        pledges.stream()
                                .filter(other -> other.isBetweenTheSame(one))
                                .filter(other -> other.adds && !one.adds)
                                .map(other -> other.end)
                                .filter(Objects::nonNull)
                                .toList();
                one.end =
                        ends.stream().map(Stated::value).distinct().count() == 1
                                ? ends.getFirst()
                                : null;
            }
        }
    }

    /** {@code 上述质押延期至某日}: what was added before is put off together with its base. */
    static void putOff(List<Pledge> pledges, Pledge last, Stated<LocalDate> end) {
        for (Pledge one : pledges.reversed()) {
            if (!one.isBetweenTheSame(last)) {
                return;
            }
            if (one.end == null || one.end.value().isBefore(end.value())) {
                one.end = end;
                one.goesOn = true;
            }
            if (!one.adds) {
                return;
            }
        }
    }

    private static void pair(List<Pledge> added, List<Pledge> bases) {
        boolean one = added.stream().map(pledge -> pledge.end).distinct().count() == 1;
        for (int i = 0; i < bases.size() && !added.isEmpty(); i++) {
            Pledge base = bases.get(i);
            Pledge other = added.size() == bases.size() ? added.get(i) : added.getLast();
            if (base.end == null && (one || added.size() == bases.size())) {
                base.end = other.end;
            }
        }
    }

    private static int next(List<Pledge> pledges, int from, boolean supplemented) {
        int at = from;
        while (at < pledges.size() && pledges.get(at).supplemented != supplemented) {
            at++;
        }
        return at;
    }
}
