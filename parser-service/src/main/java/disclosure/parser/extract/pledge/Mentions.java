package disclosure.parser.extract.pledge;

import static disclosure.parser.extract.pledge.Pledge.agree;
import static disclosure.parser.extract.pledge.Pledge.agreeOrBranch;

import java.time.temporal.ChronoUnit;

/** Whether two mentions tell of one pledge. */
final class Mentions {

    private static final int WEEK = 7;

    private Mentions() {}

    /** Whether the second tells of the pledge that the first told of. */
    static boolean areOfOne(Pledge one, Pledge other) {
        return one.isAsMany(other)
                && !other.another
                && agree(one.holder, other.holder)
                && (agreeOrBranch(one.pledgee, other.pledgee) || (other.releases && other.above))
                && beginTogether(one, other)
                && !fallDueApart(one, other)
                && (agree(one.released, other.released) || repeats(one, other))
                && !isFollowed(one, other);
    }

    /** What begins when another is released is pledged again. */
    private static boolean isFollowed(Pledge one, Pledge other) {
        return (one.releases && !other.releases && other.isNew)
                || (one.releases && other.beginsAtOrAfter(one.released))
                || (other.releases && one.beginsAtOrAfter(other.released));
    }

    /** A pledge is put off on a day of its own; two with their own first and last day are two. */
    private static boolean beginTogether(Pledge one, Pledge other) {
        boolean apart = one.extended && other.extended && !one.isNew && !other.isNew;
        boolean putOff = one.extended || other.extended;
        return agree(one.start, other.start)
                || isRegistered(one, other)
                || (putOff && !(apart && !agree(one.end, other.end)));
    }

    /** Agreed on one day and registered some days away: one of the mentions names no lender. */
    private static boolean isRegistered(Pledge one, Pledge other) {
        return one.isNew
                && other.isNew
                && !one.releases
                && !other.releases
                && (one.pledgee == null) != (other.pledgee == null)
                && one.start != null
                && other.start != null
                && Math.abs(ChronoUnit.DAYS.between(one.start.value(), other.start.value())) < WEEK;
    }

    /** Two that are made on one day and fall due on two are two. */
    private static boolean fallDueApart(Pledge one, Pledge other) {
        return one.start != null
                && other.start != null
                && !one.goesOn
                && !other.goesOn
                && !agree(one.end, other.end);
    }

    /** {@code 上述…股于某日办理完毕}: the release told before, with the day of its papers. */
    private static boolean repeats(Pledge told, Pledge other) {
        return other.releases
                && told.releases
                && other.start == null
                && (other.current || other.refers)
                && !told.isNew;
    }
}
