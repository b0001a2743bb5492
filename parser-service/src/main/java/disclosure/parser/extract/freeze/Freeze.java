package disclosure.parser.extract.freeze;

import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One freeze while it is pieced together. */
final class Freeze {

    final Stated<BigDecimal> shares;

    /** Whether the sentence names the court. */
    boolean byCourt;

    /** Whether the sentence tells what a court does, whichever it is. */
    boolean acts;

    @Nullable Stated<String> holder;
    @Nullable Stated<String> court;
    @Nullable Stated<LocalDate> start;
    @Nullable Stated<LocalDate> end;
    @Nullable Stated<LocalDate> released;
    @Nullable Stated<Boolean> waiting;

    Freeze(Stated<BigDecimal> shares) {
        this.shares = shares;
    }

    /** The same freeze by another court. */
    Freeze by(Stated<String> other) {
        Freeze freeze = new Freeze(shares);
        freeze.holder = holder;
        freeze.court = other;
        freeze.start = start;
        freeze.end = end;
        freeze.released = released;
        freeze.waiting = waiting;
        freeze.byCourt = byCourt;
        return freeze;
    }

    boolean isDated() {
        return start != null || end != null || released != null;
    }

    boolean isSameAs(Freeze other) {
        return isAsManyOf(other)
                && (agree(court, other.court) || sameCourt(other))
                && agree(start, other.start)
                && isInOrder(other);
    }

    /** Whether it would end behind where it starts with what another tells of its days. */
    private boolean isInOrder(Freeze other) {
        Stated<LocalDate> begins = start == null ? other.start : start;
        Stated<LocalDate> ends = end == null ? other.end : end;
        Stated<LocalDate> frees = released == null ? other.released : released;
        return begins == null
                || ((ends == null || ends.value().isAfter(begins.value()))
                        && (frees == null || frees.value().isAfter(begins.value())));
    }

    /** Whether it is as many shares of the same holder. */
    boolean isAsManyOf(Freeze other) {
        return shares.value().compareTo(other.shares.value()) == 0 && agree(holder, other.holder);
    }

    /** A court may be named with its province or without. */
    private boolean sameCourt(Freeze other) {
        return court != null
                && other.court != null
                && (court.value().endsWith(other.court.value())
                        || other.court.value().endsWith(court.value()));
    }

    void complete(Freeze other) {
        holder = holder == null ? other.holder : holder;
        boolean fuller =
                court != null
                        && other.court != null
                        && other.court.value().length() > court.value().length();
        court = court == null || fuller ? other.court : court;
        byCourt |= other.byCourt;
        completeDays(other);
        waiting = waiting == null ? other.waiting : waiting;
    }

    /** Takes over the days that another tells, unless they are those of another term. */
    void completeDays(Freeze other) {
        if (!isInOrder(other)) {
            return;
        }
        start = start == null ? other.start : start;
        end = end == null ? other.end : end;
        released = released == null ? other.released : released;
    }

    /** {@code 某日，…办理了解除冻结，解除冻结日为某日}: no freeze starts on that day. */
    void dropStartOnRelease() {
        if (start != null && released != null && start.value().equals(released.value())) {
            start = null;
        }
    }

    /** Whether nothing is known yet of the days that another tells. */
    boolean lacks(Freeze days) {
        return (days.start == null || start == null)
                && (days.end == null || end == null)
                && (days.released == null || released == null);
    }

    /** The smaller ones, all or those that wait as this does, that add up to this; else none. */
    List<Freeze> parts(List<Freeze> all) {
        List<Freeze> smaller =
                all.stream()
                        .filter(one -> one.shares.value().compareTo(shares.value()) < 0)
                        .toList();
        List<Freeze> alike =
                smaller.stream().filter(one -> (one.waiting == null) == (waiting == null)).toList();
        return addsUp(smaller) ? smaller : addsUp(alike) ? alike : List.of();
    }

    private boolean addsUp(List<Freeze> parts) {
        return parts.size() > 1
                && parts.stream()
                                .map(part -> part.shares.value())
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .compareTo(shares.value())
                        == 0;
    }

    private static <T> boolean agree(@Nullable Stated<T> one, @Nullable Stated<T> other) {
        return one == null || other == null || one.value().equals(other.value());
    }
}
