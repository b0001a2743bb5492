package disclosure.parser.extract.pledge;

import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Pledges that are told only because of others: wholes of which parts are gone, summaries. */
final class Superseded {

    private Superseded() {}

    /** Those that have come to be told twice since they were added. */
    static void merge(List<Pledge> pledges) {
        for (int i = 1; i < pledges.size(); i++) {
            Pledge later = pledges.get(i);
            Optional<Pledge> known =
                    pledges.subList(0, i).stream()
                            .filter(one -> Mentions.areOfOne(one, later))
                            .findFirst();
            if (known.isPresent()) {
                known.get().complete(later);
                pledges.remove(i);
                i--;
            }
        }
    }

    static void drop(List<Pledge> pledges) {
        beginnings(pledges);
        ends(pledges);
        undated(pledges);
    }

    /**
     * The release of a part begins when the whole did; the whole is gone then.
     *
     * @param standing numbers that the text tells to be left of pledges
     */
    static void parts(List<Pledge> pledges, List<Stated<BigDecimal>> standing) {
        Set<Pledge> superseded = new HashSet<>();
        for (Pledge part : List.copyOf(pledges)) {
            for (Pledge whole : nearestFirst(pledges, part)) {
                if (part.isPartOf(whole) && !addUp(pledges, part, whole)) {
                    part.start = whole.start;
                    part.end = part.isPutOff() ? part.end : whole.end;
                    part.pledgee = part.pledgee == null ? whole.pledgee : part.pledgee;
                    Stated<BigDecimal> rest = rest(whole, part, standing);
                    if (rest == null || pledges.stream().anyMatch(one -> one.isOf(rest))) {
                        superseded.add(whole);
                    } else {
                        whole.shares = rest;
                    }
                    break;
                }
            }
        }
        pledges.removeAll(superseded);
    }

    /** {@code …股中的…股延期，…股解除}: two parts that make up a third. */
    private static boolean addUp(List<Pledge> pledges, Pledge one, Pledge other) {
        return one.isBesideInASum(other)
                || pledges.stream()
                        .anyMatch(
                                whole ->
                                        whole.isBetweenTheSame(one)
                                                && Sums.isSum(whole, List.of(one, other)));
    }

    /** {@code 解除质押…股，剩余…股}: what is left of a whole, where the text tells it. */
    private static @Nullable Stated<BigDecimal> rest(
            Pledge whole, Pledge part, List<Stated<BigDecimal>> standing) {
        BigDecimal rest = whole.shares.value().subtract(part.shares.value());
        return part.releases
                ? standing.stream()
                        .filter(count -> count.value().compareTo(rest) == 0)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /**
     * A release whose beginning is not told ends the only old pledge of the same holder to the same
     * lender, even where a capitalisation issue has made that one larger since.
     */
    private static void beginnings(List<Pledge> pledges) {
        for (Pledge release : List.copyOf(pledges)) {
            List<Pledge> told = pledges.stream().filter(release::mayEnd).toList();
            if (told.size() == 1) {
                Pledge old = told.getFirst();
                release.start = old.start;
                release.end = release.end == null ? old.end : release.end;
                pledges.remove(old);
            }
        }
    }

    /**
     * A release that is told first, without days, and of which the pledge is told behind with them.
     */
    private static void ends(List<Pledge> pledges) {
        for (Pledge release : List.copyOf(pledges)) {
            List<Pledge> told = pledges.stream().filter(release::isEndOf).toList();
            if (told.size() == 1) {
                told.getFirst().complete(release);
                pledges.remove(release);
            }
        }
    }

    /** Those told before one, the last first, then those told behind it. */
    private static List<Pledge> nearestFirst(List<Pledge> pledges, Pledge one) {
        int at = pledges.indexOf(one);
        List<Pledge> others = new ArrayList<>(pledges.subList(0, at).reversed());
        others.sort(Comparator.comparing(other -> other.adds));
        if (one.start == null) {
            pledges.stream().skip(at + 1).filter(other -> !other.goesOn).forEach(others::add);
        }
        return others;
    }

    /** Beside pledges with their days, a number without any is a part or said again. */
    private static void undated(List<Pledge> pledges) {
        if (pledges.stream().anyMatch(Pledge::isDated)) {
            Pledge first = pledges.getFirst();
            pledges.removeIf(
                    one ->
                            !one.isDated()
                                    && (!one.releases || !isOnly(pledges, one))
                                    && !one.recent
                                    && !one.acts
                                    && !isOfAnother(pledges, one)
                                    && !(one.current && isOnly(pledges, one))
                                    && (one != first || one.old || said(pledges, one)));
        }
    }

    /** Whether it is told as done by a holder of whom nothing else is told with its day. */
    private static boolean isOfAnother(List<Pledge> pledges, Pledge one) {
        return one.done
                && one.holder != null
                && pledges.stream()
                        .noneMatch(
                                other -> other.isDated() && Pledge.agree(one.holder, other.holder));
    }

    /** Whether no other of its kind has its days: then it is no summary. */
    private static boolean isOnly(List<Pledge> pledges, Pledge one) {
        return pledges.stream()
                .noneMatch(
                        other ->
                                other != one
                                        && other.isDated()
                                        && (other.isNew || !one.current || one.releases)
                                        && (other.releases == one.releases
                                                || (one.releases && other.released != null)));
    }

    /** Whether the pledges told behind begin within one of the same holder: it was a summary. */
    private static boolean said(List<Pledge> pledges, Pledge first) {
        return pledges.stream()
                        .filter(one -> one != first && one.isDated() && !one.releases)
                        .count()
                > 1;
    }
}
