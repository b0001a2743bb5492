package disclosure.parser.extract.pledge;

import disclosure.events.Fact;
import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Holdings;
import disclosure.parser.extract.fact.Rows;
import disclosure.parser.extract.fact.Sentence;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Pieces the pledges of a text together, sentence by sentence. */
final class Pledges {

    private static final Pattern CURRENT = Pattern.compile("(?:本次|此次)(?![^，。；;]{0,14}(?:前|后))");
    private static final Pattern RECENT =
            Pattern.compile("近日，(?![^，。将]{0,24}(?:公司|接到|收到|获悉|通知))[^，。]{2,24}将[^，。]*$");
    private static final Pattern IN_ALL = Pattern.compile("(?:共计|合计|总计)[^，。；;0-9]{0,8}$");
    private static final Pattern LABEL = Pattern.compile("[^，。；;]{0,4}质押(?:登记)?(?:日期?|时间)[:为]");
    private static final Pattern ADDED = Pattern.compile("补充|新增");
    private static final Pattern AT_ONCE =
            Pattern.compile("(?:同时|[，,]并)[^，。；;0-9]{0,30}(?:补充|新增|追加|增加)[^，。；;0-9]{0,24}$");
    private static final int OPENS_WITHIN = 8;
    private static final Pattern NOTICE = Pattern.compile("接到|收到|获悉|通知");
    private static final Pattern SAME_DAY = Pattern.compile("同日|当日|当天");

    private final Findings found;
    private final List<Pledge> pledges = new ArrayList<>();
    private final Totals totals;
    private final Set<Stated<String>> holders;
    private final Set<Stated<String>> pledgees;
    private final Respectively respectively;
    private final PledgeTimes times;
    private final Conversions conversions;
    private final Pledge pending = new Pledge(new Stated<>(BigDecimal.ZERO, 0, 0), false, false);
    private boolean extending;
    private @Nullable Stated<LocalDate> ahead;
    private @Nullable Stated<LocalDate> lastDay;
    private @Nullable Stated<LocalDate> lastReleased;
    private @Nullable Stated<String> lastHolder;
    private @Nullable Stated<String> lastPledgee;

    Pledges(Findings found) {
        this.found = found;
        this.totals = new Totals(found);
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
        this.times = new PledgeTimes(found);
        this.conversions = new Conversions(found);
        this.respectively = new Respectively(found, this::isHolder, this::isPledgee);
    }

    /** Who is asked for again and again is looked at once. */
    private Set<Stated<String>> places(Predicate<Stated<String>> wished) {
        return found.parties().places().stream().filter(wished).collect(Collectors.toSet());
    }

    List<Fact> facts() {
        tell();
        pledges.forEach(Pledge::untangle);
        Superseded.merge(pledges);
        Supplements.pair(pledges);
        Sums.drop(pledges);
        Superseded.drop(pledges);
        fillUp();
        Supplements.fallDueTogether(pledges);
        return new PledgeFacts(found, totals, times, pledges).all();
    }

    /** The pledges as the sentences tell them. */
    List<Pledge> tell() {
        for (Sentence sentence : found.text().sentences()) {
            if (!sentence.row()) {
                read(sentence);
            }
        }
        PledgeTables.in(found).forEach(this::add);
        return pledges;
    }

    private void read(Sentence sentence) {
        int from = sentence.start();
        while (from < sentence.end()) {
            int to = found.first("；;。", from, sentence.end());
            clause(sentence, from, Math.min(to + 1, sentence.end()));
            from = to + 1;
        }
    }

    /** A part of a sentence between semicolons tells of pledges of its own. */
    private void clause(Sentence sentence, int from, int to) {
        List<Stated<BigDecimal>> counts =
                Stated.within(found.amounts().shares(), from, to).filter(totals::isEvent).toList();
        List<Pledge> told = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            int begin = i == 0 ? from : counts.get(i - 1).end();
            int end = reach(counts, i, from, to);
            Pledge pledge = pledge(counts.get(i), sentence, from, to, begin, end);
            boolean again =
                    told.stream()
                            .anyMatch(
                                    one ->
                                            one.shares.value().compareTo(pledge.shares.value())
                                                    == 0);
            if (again && pledge.start != null && pledge.start.start() < begin) {
                pledge.start = null;
            }
            told.add(pledge);
        }
        respectively.pair(told, from, to);
        if (pledges.isEmpty() && !told.isEmpty()) {
            lead(told.getFirst());
        }
        if (!told.isEmpty() && !told.getFirst().releases) {
            told.getFirst().start = told.getFirst().start == null ? ahead : told.getFirst().start;
            ahead = null;
        }
        told.forEach(this::add);
        if (told.size() == 1) {
            putOff(told.getFirst(), found.text().words(from, to));
        }
        if (PledgeVerbs.pledgedAgain(found.text().words(from, to))) {
            told.stream().filter(one -> one.releases).forEach(one -> add(one.again()));
        }
        if (counts.isEmpty()) {
            followUp(from, to);
        }
        conversions.convert(pledges, sentence, from, to);
        remember(from, to);
    }

    /** How far the words behind a number go; those behind a row of numbers belong to all of it. */
    private int reach(List<Stated<BigDecimal>> counts, int i, int from, int to) {
        int supplemented = AddedTo.end(found, counts.get(i), from, to);
        if (supplemented >= 0) {
            return supplemented;
        }
        int[] base = AddedTo.within(found, counts.get(i).end(), to);
        int at = i;
        while (base != null
                && at + 1 < counts.size()
                && counts.get(at + 1).start() >= base[0]
                && counts.get(at + 1).end() <= base[1]) {
            at++;
        }
        while (at + 1 < counts.size() && Rows.adjoin(found, counts.get(at), counts.get(at + 1))) {
            at++;
        }
        return at + 1 == counts.size() ? to : counts.get(at + 1).start();
    }

    private Pledge pledge(
            Stated<BigDecimal> count, Sentence sentence, int from, int to, int begin, int end) {
        boolean releases = releases(from, to, begin, end, count);
        Pledge pledge = new Pledge(count, releases, isExtended(count, from, to));
        String words = found.text().words(from, to);
        String before = found.text().words(from, count.start());
        pledge.refers = PledgeVerbs.refer(words);
        pledge.points = PledgeVerbs.point(words);
        pledge.above = before.contains("上述");
        pledge.acts = PledgeVerbs.acts(before, found.text().words(count.end(), to));
        pledge.adds = PledgeVerbs.adds(words);
        pledge.supplemented = AddedTo.end(found, count, from, to) >= 0;
        pledge.recent = RECENT.matcher(before).find();
        pledge.current = CURRENT.matcher(words).find();
        pledge.old = PledgeVerbs.isLongAgo(before);
        pledge.inAll = IN_ALL.matcher(before).find();
        pledge.holder = holder(sentence, from, count.start());
        boolean already = PledgeVerbs.isPledgedAlready(before);
        Stated<String> behind = already ? null : pledgee(count.end(), end, count);
        pledge.pledgee = behind == null ? pledgee(from, to, count) : behind;
        times.set(pledge, begin, end, from, to);
        if (SAME_DAY.matcher(words).find()) {
            sameDay(pledge);
        }
        if (pledge.start == null && !pledge.releases && AT_ONCE.matcher(before).find()) {
            pledge.start = opening(from, count.start());
        }
        if (pledge.acts && !pledge.releases && !pledge.isDated() && !pledges.isEmpty()) {
            pledge.start = pledges.getLast().startIn(sentence);
        }
        if (pledge.releases && pledge.released == null && pledge.current) {
            pledge.released = lastReleased;
        }
        pledge.isNew = times.isNew(pledge.start);
        return pledge;
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

    private boolean releases(int from, int to, int begin, int end, Stated<BigDecimal> count) {
        int clause = found.clauseStart(count.start(), from);
        String own = found.text().words(clause, found.first("，。；;", count.end(), to));
        if (PledgeVerbs.extend(own) && !PledgeVerbs.releases(own)) {
            return false;
        }
        String behind = found.text().words(count.end(), end);
        String before = found.text().words(begin, count.start());
        if (PledgeVerbs.pledgeAgain(before, behind)) {
            return false;
        }
        if (PledgeVerbs.releases(behind) || PledgeVerbs.releases(before)) {
            return true;
        }
        if (PledgeVerbs.isPledgedAlready(found.text().words(from, count.start()))) {
            return PledgeVerbs.releases(found.text().words(count.end(), to));
        }
        return PledgeVerbs.releases(found.text().words(from, to))
                && !found.text().words(begin, end).contains("质押给");
    }

    private @Nullable Stated<String> holder(Sentence sentence, int from, int index) {
        Stated<String> named = found.lastNamed(from, index, this::isHolder);
        if (named == null) {
            named = found.lastNamed(sentence.start(), index, this::isHolder);
        }
        return named == null ? lastHolder : named;
    }

    private boolean isHolder(Stated<String> place) {
        return holders.contains(place);
    }

    private @Nullable Stated<String> pledgee(int from, int to, Stated<BigDecimal> count) {
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

    private boolean isPledgee(Stated<String> place) {
        return pledgees.contains(place);
    }

    /** {@code 同日}: the day told last before. */
    private void sameDay(Pledge pledge) {
        if (pledge.releases) {
            pledge.released = pledge.released == null ? lastDay : pledge.released;
        } else {
            pledge.start = pledge.start == null ? lastDay : pledge.start;
        }
    }

    /**
     * A sentence without a number of its own goes on about the pledge before, or in lines of labels
     * leads up to the one behind.
     */
    private void followUp(int from, int to) {
        String words = found.text().words(from, to);
        boolean first = pledges.isEmpty();
        Pledge last = first ? pending : spokenOf();
        if (PledgeVerbs.pledgesAll(words) && all(from, to)) {
            return;
        }
        if (!first && last.releases && PledgeVerbs.pledgedAnew(words)) {
            again(last, from, to);
            return;
        }
        Pledge more = new Pledge(last.shares, PledgeVerbs.releases(words), false);
        times.setAll(more, from, to);
        if (more.start != null && last.releases && found.before(LABEL, from, to)) {
            ahead = more.start;
            return;
        }
        boolean ofBase = last.adds && !times.isNew(more.start);
        last.start = last.start == null && !ofBase ? more.start : last.start;
        lastReleased = more.released == null ? lastReleased : more.released;
        boolean part = PledgeVerbs.isPart(words) && !last.releases;
        if (last.released == null && !part) {
            last.released = more.released;
            last.isFree |= more.releases && PledgeVerbs.pointAbove(words);
        }
        List<Pledge> parts = Sums.last(pledges, found.nextShares(from, to));
        parts.stream()
                .filter(one -> one.released == null)
                .forEach(one -> one.released = more.released);
        if (words.contains("上述")) {
            settle(more);
            if (!part && more.released != null) {
                release(last, more.released);
            }
        }
        boolean later = PledgeVerbs.extend(words) || extending || words.contains("上述");
        if (more.end != null && (last.end == null || later)) {
            last.end = more.end;
        }
        extending = PledgeVerbs.extend(words);
        if (more.end != null && extending && PledgeVerbs.pointAbove(words)) {
            Supplements.putOff(pledges, last, more.end);
        }
        if (last.pledgee == null && !first) {
            last.pledgee = pledgee(from, to, last.shares);
        }
    }

    /** {@code 上述质押延期至某日，同时补充质押…股}: the day is that of both. */
    private void putOff(Pledge added, String words) {
        Stated<LocalDate> end = added.end;
        if (added.adds
                && end != null
                && PledgeVerbs.extend(words)
                && PledgeVerbs.pointAbove(words)) {
            Supplements.putOff(pledges, pledges.getLast(), end);
        }
    }

    /** What was told last; where that was what another was added to, the one that was added. */
    private Pledge spokenOf() {
        for (Pledge one : pledges.reversed()) {
            if (!one.supplemented) {
                return one;
            }
        }
        return pledges.getLast();
    }

    /** {@code 将上述股份全部质押给甲}: as many shares as the holder has; false where that is not told. */
    private boolean all(int from, int to) {
        Stated<String> holder = found.lastNamed(from, to, this::isHolder);
        holder = holder == null ? lastHolder : holder;
        Holdings.Holding holding = holder == null ? null : totals.holding(holder.value());
        Stated<BigDecimal> held = holding == null ? null : holding.shares();
        if (held == null) {
            return false;
        }
        Pledge pledge = new Pledge(held, false, false);
        pledge.holder = holder;
        pledge.pledgee = pledgee(from, to, held);
        times.setAll(pledge, from, to);
        add(pledge);
        return true;
    }

    /** {@code 某日将上述股份再次质押给甲}: what was released is pledged again, on that day or at once. */
    private void again(Pledge released, int from, int to) {
        Pledge pledge = released.again();
        pledge.start = null;
        pledge.pledgee = pledgee(from, to, released.shares);
        times.setAll(pledge, from, to);
        pledge.start = pledge.start == null ? released.released : pledge.start;
        add(pledge);
    }

    /** {@code 上述股份已于某日解除质押}: what is said of all before. */
    private void settle(Pledge more) {
        for (Pledge one : pledges) {
            if (one.releases && one.released == null) {
                one.released = more.released;
            }
        }
    }

    /** {@code 将…股、…股质押给甲。某日办理了上述股份的解除质押}: all that the sentence before told of. */
    private void release(Pledge last, Stated<LocalDate> day) {
        Sentence sentence = found.around(last.shares.start());
        for (Pledge one : pledges) {
            if (one.released == null
                    && one.shares.start() >= sentence.start()
                    && one.isBetweenTheSame(last)
                    && one.isBefore(day)) {
                one.released = day;
            }
        }
    }

    /** What labels before the first number say. */
    private void lead(Pledge pledge) {
        pledge.start = pledge.start == null ? pending.start : pledge.start;
        pledge.end = pledge.end == null ? pending.end : pledge.end;
        pledge.released =
                pledge.released == null && pledge.releases ? pending.released : pledge.released;
    }

    /** What may be gone back to: of a release its own day, not that of the pledge. */
    private void remember(int from, int to) {
        boolean ended = false;
        for (Stated<LocalDate> day : found.days()) {
            if (day.start() >= from && day.end() <= to) {
                PledgeDays.Meaning meaning = PledgeDays.of(found, day, from, to);
                boolean released = meaning == PledgeDays.Meaning.RELEASED;
                boolean acts = released || (meaning == PledgeDays.Meaning.START && !ended);
                lastDay = acts ? day : lastDay;
                ended |= released;
            }
        }
        Stated<String> holder = found.lastNamed(from, to, this::isHolder);
        lastHolder = holder == null ? lastHolder : holder;
        Stated<String> pledgee = found.lastNamed(from, to, this::isPledgee);
        lastPledgee = pledgee == null ? lastPledgee : pledgee;
    }

    private void add(Pledge pledge) {
        // A release goes back to what was told last.
        for (Pledge known : pledge.releases ? pledges.reversed() : pledges) {
            if (known.isSameAs(pledge)) {
                known.complete(pledge);
                return;
            }
        }
        if (pledge.pledgee == null) {
            pledge.pledgee = lastPledgee;
        }
        if (pledge.extended && pledge.refers && pledge.start == null && !pledges.isEmpty()) {
            pledge.start = pledges.getLast().start;
        }
        pledges.add(pledge);
    }

    /** What only one answer is possible to is the same for all. */
    private void fillUp() {
        Stated<String> only = onlyPledgee();
        for (Pledge pledge : pledges) {
            if (pledge.pledgee == null) {
                pledge.pledgee = only;
            }
            if (pledge.holder == null) {
                pledge.holder = totals.mainHolder();
            }
        }
    }

    private @Nullable Stated<String> onlyPledgee() {
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
