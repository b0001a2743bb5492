package disclosure.parser.extract.pledge;

import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Sentence;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sets the days of pledges from the clauses that tell of them. */
final class PledgeTimes {

    private static final int WEEKS = 30;

    private static final Pattern AMONG_THEM = Pattern.compile("[，；;]其中");
    private static final int LOOK = 3;

    private final Findings found;
    private final List<List<Stated<LocalDate>>> rows;
    private final @Nullable LocalDate today;

    PledgeTimes(Findings found) {
        this.found = found;
        this.rows = Respectively.rowsOfDays(found);
        this.today = today(found);
    }

    /** The last day told that nothing falls due on: filings end with their own. */
    private static @Nullable LocalDate today(Findings found) {
        for (Stated<LocalDate> day : found.days().reversed()) {
            Sentence told = found.around(day.start());
            if (PledgeDays.of(found, day, told.start(), told.end()) != PledgeDays.Meaning.END) {
                return day.value();
            }
        }
        return null;
    }

    /** From the words around a number, or where those have none from its whole clause. */
    void set(Pledge pledge, int begin, int end, int from, int to) {
        int[] base = AddedTo.within(found, pledge.shares.end(), to);
        for (Stated<LocalDate> day : found.days()) {
            boolean ofBase = base != null && day.start() >= base[0] && day.end() <= base[1];
            if (day.start() >= begin && day.end() <= end && !ofBase) {
                day(pledge, day, from, to);
            }
        }
        if (pledge.releases && pledge.released == null) {
            released(pledge, from, to);
        }
        if (base != null && pledge.isLabelled && !isNew(pledge.start)) {
            pledge.start = null;
        }
        if (pledge.start == null && pledge.released == null && base == null) {
            setAll(pledge, from, ofAll(pledge, to));
        }
    }

    /** {@code …股和…股质押给甲，其中…股自某日起}: what is told of one of them is not told of the others. */
    private int ofAll(Pledge pledge, int to) {
        Stated<BigDecimal> part = found.nextShares(pledge.shares.end(), to);
        while (part != null) {
            int start = part.start();
            if (!pledge.isOf(part) && found.behind(AMONG_THEM, start - LOOK, start)) {
                return start;
            }
            part = found.nextShares(part.end(), to);
        }
        return to;
    }

    /** The day of release may stand before other numbers of the same clause. */
    private void released(Pledge pledge, int from, int to) {
        for (Stated<LocalDate> day : found.days()) {
            if (day.start() >= from
                    && day.end() <= to
                    && pledge.released == null
                    && PledgeDays.of(found, day, from, to) == PledgeDays.Meaning.RELEASED) {
                pledge.released = day;
            }
        }
    }

    boolean isNew(@Nullable Stated<LocalDate> start) {
        return start == null || today == null || !start.value().isBefore(today.minusDays(WEEKS));
    }

    /**
     * Whether a pledge that still stands has outlived the term told: that was only agreed first.
     */
    boolean isOver(Pledge pledge) {
        return pledge.end != null
                && pledge.released == null
                && !pledge.isFree
                && today != null
                && pledge.end.value().isBefore(today);
    }

    /** From all days of a clause. */
    void setAll(Pledge pledge, int from, int to) {
        for (Stated<LocalDate> day : found.days()) {
            if (day.start() >= from && day.end() <= to) {
                day(pledge, day, from, to);
            }
        }
    }

    private void day(Pledge pledge, Stated<LocalDate> day, int from, int to) {
        switch (PledgeDays.of(found, day, from, to)) {
            case START -> begin(pledge, day);
            case END -> pledge.end = day;
            case RELEASED -> {
                if (pledge.releases) {
                    pledge.released = pledge.released == null ? day : pledge.released;
                }
            }
            case NONE -> {}
        }
    }

    /** {@code 某日、某日}: the first of the days told side by side. */
    private Stated<LocalDate> firstOfRow(Stated<LocalDate> day) {
        for (List<Stated<LocalDate>> row : rows) {
            if (row.contains(day)) {
                return row.getFirst();
            }
        }
        return day;
    }

    /** The day with a label is the day of the pledge, another that of the agreement. */
    private void begin(Pledge pledge, Stated<LocalDate> day) {
        boolean labelled = PledgeDays.isLabelled(found, day);
        if (pledge.start == null
                || (labelled
                        && !pledge.isLabelled
                        && !day.value().isBefore(pledge.start.value().minusDays(WEEKS)))) {
            pledge.start = firstOfRow(day);
            pledge.isLabelled = labelled;
        }
    }
}
