package disclosure.parser.extract.pledge;

import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Sentence;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the pledge, or the release, that a number of shares stands for. */
final class PledgeReading {

    private static final Pattern CURRENT = Pattern.compile("(?:本次|此次)(?![^，。；;]{0,14}(?:前|后))");
    private static final Pattern RECENT =
            Pattern.compile("近日，(?![^，。将]{0,24}(?:公司|接到|收到|获悉|通知))[^，。]{2,24}将[^，。]*$");
    private static final Pattern IN_ALL = Pattern.compile("(?:共计|合计|总计)[^，。；;0-9]{0,8}$");
    private static final Pattern ADDED = Pattern.compile("补充|新增");
    private static final Pattern AT_ONCE =
            Pattern.compile("(?:同时|[，,]并)[^，。；;0-9]{0,30}(?:补充|新增|追加|增加)[^，。；;0-9]{0,24}$");
    private static final int OPENS_WITHIN = 8;
    private static final Pattern NOTICE = Pattern.compile("接到|收到|获悉|通知");
    private static final Pattern GIVEN =
            Pattern.compile("质押给|[向与][^，。；;将把]{2,40}?质押(?!的|[^，。；;]{0,12}的)");
    private static final Pattern BRACKETS = Pattern.compile("[(][^()]*[)]");
    private static final Pattern ANOTHER = Pattern.compile("(?:此外|另外)，?");
    private static final Pattern SAME_DAY = Pattern.compile("同日|当日|当天");

    private final Findings found;
    private final PledgeRoles roles;
    private final PledgeTimes times;
    private final LastTold last;

    PledgeReading(Findings found, PledgeRoles roles, PledgeTimes times, LastTold last) {
        this.found = found;
        this.roles = roles;
        this.times = times;
        this.last = last;
    }

    /**
     * The pledge of a number.
     *
     * @param clause part of the sentence between semicolons
     * @param near what belongs to the number alone: from the number before it on, to the next
     * @param told pledges of the text so far
     */
    Pledge read(
            Stated<BigDecimal> count,
            Sentence sentence,
            Sentence clause,
            Sentence near,
            List<Pledge> told) {
        int from = clause.start();
        int to = clause.end();
        String words = found.text().words(from, to);
        String before = found.text().words(from, count.start());
        boolean releases = releases(clause, near, count);
        Pledge pledge = new Pledge(count, releases, isExtended(count, from, to));
        describe(pledge, words, before, found.text().words(count.end(), to));
        pledge.supplemented = AddedTo.end(found, count, from, to) >= 0;
        pledge.holder = holder(sentence, from, count.start());
        boolean already = PledgeVerbs.isPledgedAlready(before);
        Stated<String> behind = already ? null : roles.pledgee(count.end(), near.end(), count);
        pledge.pledgee = behind == null ? roles.pledgee(from, to, count) : behind;
        times.set(pledge, near.start(), near.end(), from, to);
        date(pledge, sentence, clause, told);
        pledge.isNew = times.isNew(pledge.start);
        pledge.another = pledge.acts && found.before(ANOTHER, sentence.start(), count.start());
        return pledge;
    }

    private static void describe(Pledge pledge, String words, String before, String behind) {
        pledge.refers = PledgeVerbs.refer(words);
        pledge.points = PledgeVerbs.point(words);
        pledge.above = before.contains("上述");
        pledge.acts = PledgeVerbs.acts(before, behind);
        pledge.done = PledgeVerbs.isDone(before, behind);
        pledge.adds = PledgeVerbs.adds(words);
        pledge.recent = RECENT.matcher(before).find();
        pledge.current = CURRENT.matcher(words).find();
        pledge.old = PledgeVerbs.isLongAgo(before);
        pledge.inAll = IN_ALL.matcher(before).find();
    }

    /** Days that are told elsewhere than beside the number. */
    private void date(Pledge pledge, Sentence sentence, Sentence clause, List<Pledge> told) {
        int start = pledge.shares.start();
        if (SAME_DAY.matcher(found.text().words(clause.start(), clause.end())).find()) {
            sameDay(pledge);
        }
        if (pledge.start == null
                && !pledge.releases
                && AT_ONCE.matcher(found.text().words(clause.start(), start)).find()) {
            pledge.start = opening(clause.start(), start);
        }
        if (pledge.acts && !pledge.releases && !pledge.isDated() && !told.isEmpty()) {
            pledge.start = told.getLast().startIn(sentence);
        }
        if (pledge.releases
                && pledge.released == null
                && pledge.current
                && times.isNew(last.released())) {
            pledge.released = last.released();
        }
    }

    /** {@code 同日}: the day told last before. */
    private void sameDay(Pledge pledge) {
        if (pledge.releases) {
            pledge.released = pledge.released == null ? last.day() : pledge.released;
        } else if (!pledge.extended) {
            pledge.start = pledge.start == null ? last.day() : pledge.start;
        }
    }

    /** {@code 某日，甲将…股延期，同时补充质押…股}: the day that a clause opens with. */
    private @Nullable Stated<LocalDate> opening(int from, int to) {
        Stated<LocalDate> first = Findings.next(found.days(), from, to);
        return first != null
                        && first.start() - from <= OPENS_WITHIN
                        && !NOTICE.matcher(found.text().words(first.end(), to)).find()
                ? first
                : null;
    }

    /** Whether a term is told to be extended; what is added at the same time is not. */
    private boolean isExtended(Stated<BigDecimal> count, int from, int to) {
        int clause = found.clauseStart(count.start(), from);
        int end = found.first("，。；;", count.end(), to);
        return PledgeVerbs.extend(found.text().words(from, to))
                && !ADDED.matcher(found.text().words(clause, end)).find();
    }

    private boolean releases(Sentence clause, Sentence near, Stated<BigDecimal> count) {
        int from = clause.start();
        int to = clause.end();
        int comma = found.clauseStart(count.start(), from);
        String own = found.text().words(comma, found.first("，。；;", count.end(), to));
        if (PledgeVerbs.extend(own) && !PledgeVerbs.releases(own)) {
            return false;
        }
        String behind = found.text().words(count.end(), near.end());
        String before = found.text().words(near.start(), count.start());
        if (PledgeVerbs.pledgeAgain(before, behind) || PledgeVerbs.staysPledged(behind)) {
            return false;
        }
        if (PledgeVerbs.releases(BRACKETS.matcher(behind).replaceAll(""))) {
            return true;
        }
        if (isGiven(before, count, near)) {
            return false;
        }
        if (PledgeVerbs.releases(before)) {
            return true;
        }
        if (PledgeVerbs.isPledgedAlready(found.text().words(from, count.start()))) {
            return PledgeVerbs.releases(found.text().words(count.end(), to));
        }
        return PledgeVerbs.releases(found.text().words(from, to))
                && !GIVEN.matcher(found.text().words(near.start(), near.end())).find();
    }

    /** {@code 将其持有的…股质押给甲}: whatever a heading before it or a clause behind it tells of. */
    private boolean isGiven(String before, Stated<BigDecimal> count, Sentence near) {
        int end = found.first("，。；;", count.end(), near.end());
        String own = found.text().words(count.end(), end);
        return PledgeVerbs.acts(before, own) && !PledgeVerbs.releases(own);
    }

    private @Nullable Stated<String> holder(Sentence sentence, int from, int index) {
        Stated<String> named = roles.lastHolder(from, index);
        if (named == null) {
            named = roles.lastHolder(sentence.start(), index);
        }
        return named == null ? last.holder() : named;
    }
}
