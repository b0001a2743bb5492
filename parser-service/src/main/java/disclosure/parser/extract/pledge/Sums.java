package disclosure.parser.extract.pledge;

import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A number that is the sum of its neighbours counts nothing of its own: the parts do. */
final class Sums {

    private static final int MOST_PARTS = 12;
    private static final int RIGHT_BEHIND = 16;

    private Sums() {}

    static void drop(Findings found, List<Pledge> pledges) {
        int i = 0;
        while (i < pledges.size()) {
            Pledge sum = pledges.get(i);
            List<Pledge> parts = parts(pledges, i, -1);
            parts = parts.isEmpty() ? parts(pledges, i, 1) : parts;
            parts = parts.isEmpty() && sum.inAll ? elsewhere(pledges, sum) : parts;
            if (parts.isEmpty()) {
                i++;
            } else if (isStated(found, parts, sum)) {
                pledges.removeAll(parts);
                i = pledges.indexOf(sum) + 1;
            } else {
                parts.forEach(part -> complete(part, sum));
                pledges.remove(sum);
            }
        }
    }

    /** Whether a number is what others add up to. */
    static boolean isSum(Pledge sum, List<Pledge> parts) {
        return parts.stream()
                        .map(part -> part.shares.value())
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .compareTo(sum.shares.value())
                == 0;
    }

    /** The two or more told last that a number is the sum of; none where it is none. */
    static List<Pledge> last(List<Pledge> pledges, @Nullable Stated<BigDecimal> sum) {
        if (sum == null || pledges.size() < 2) {
            return List.of();
        }
        List<Pledge> all = new ArrayList<>(pledges);
        all.add(new Pledge(sum, false, false));
        return parts(all, all.size() - 1, -1);
    }

    /** A sum told right behind parts that nothing tells apart is what was pledged. */
    private static boolean isStated(Findings found, List<Pledge> parts, Pledge sum) {
        Pledge last = parts.getFirst();
        int gap = sum.shares.start() - last.shares.end();
        return gap > 0
                && gap < RIGHT_BEHIND
                && found.around(parts.getLast().shares.start())
                        .equals(found.around(sum.shares.start()))
                && parts.stream().allMatch(part -> sameDay(part, last))
                && parts.stream().map(part -> part.released == null).distinct().count() == 1;
    }

    private static boolean sameDay(Pledge one, Pledge other) {
        return one.start == null
                || other.start == null
                || one.start.value().equals(other.start.value());
    }

    /** What is said of the sum holds for its parts. */
    private static void complete(Pledge part, Pledge sum) {
        part.sum = sum.shares;
        part.pledgee = part.pledgee == null ? sum.pledgee : part.pledgee;
        part.start = part.start == null ? sum.start : part.start;
        part.end = part.end == null || (sum.goesOn && sum.end != null) ? sum.end : part.end;
        part.goesOn |= sum.goesOn;
        part.isFree |= sum.isFree;
        part.released =
                part.released == null && part.isBefore(sum.released) ? sum.released : part.released;
    }

    /** The two or more told side by side somewhere that one told as a sum adds up. */
    private static List<Pledge> elsewhere(List<Pledge> pledges, Pledge sum) {
        for (int i = 0; i < pledges.size(); i++) {
            List<Pledge> all = new ArrayList<>(pledges.subList(i, pledges.size()));
            all.remove(sum);
            all.addFirst(sum);
            List<Pledge> parts = parts(all, 0, 1);
            if (parts.stream().allMatch(part -> isBeside(part, sum)) && !parts.isEmpty()) {
                return parts;
            }
        }
        return List.of();
    }

    private static boolean isBeside(Pledge part, Pledge sum) {
        return part.releases == sum.releases
                && (part.holder == null
                        || sum.holder == null
                        || part.holder.value().equals(sum.holder.value()));
    }

    /** The two or more before or behind one that add up to it. */
    private static List<Pledge> parts(List<Pledge> pledges, int at, int step) {
        BigDecimal wanted = pledges.get(at).shares.value();
        BigDecimal sum = BigDecimal.ZERO;
        List<Pledge> parts = new ArrayList<>();
        for (int i = at + step;
                i >= 0 && i < pledges.size() && parts.size() < MOST_PARTS;
                i += step) {
            Pledge part = pledges.get(i);
            if (part.row >= 0 && part.row == pledges.get(at).row) {
                return List.of();
            }
            if (part.shares.value().compareTo(wanted) == 0) {
                continue;
            }
            sum = sum.add(part.shares.value());
            parts.add(part);
            int compared = sum.compareTo(wanted);
            if (compared == 0 && parts.size() > 1) {
                boolean other =
                        !pledges.get(at).releases && parts.stream().allMatch(one -> one.releases);
                return other ? List.of() : parts;
            }
            if (compared >= 0) {
                return List.of();
            }
        }
        return List.of();
    }
}
