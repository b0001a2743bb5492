package disclosure.parser.extract.pledge;

import disclosure.events.Fact;
import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Rows;
import disclosure.parser.extract.fact.Sentence;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Pieces the pledges of a text together, sentence by sentence. */
final class Pledges {

    /** {@code …股，并购回…股}: what is done to the second number alone. */
    private static final Pattern OWN = Pattern.compile("[将把]|解除|解押|解质|购回|赎回");

    /** {@code …股解除质押并将…股质押}: without a comma between them. */
    private static final Pattern THEN = Pattern.compile("(?:并|后|又|同时)[^，。；;]{0,4}[将把][^，。；;]*$");

    private static final Pattern DAY =
            Pattern.compile("(?:并|后|又)?(?:已)?于?20[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}日");

    private static final int MOST_CLAUSES = 2;
    private static final Pattern STANDS = Pattern.compile("(?:质押|剩余|余下)[^，。；;]*$");
    private static final int LOOK = 40;

    private final Findings found;
    private final List<Pledge> pledges = new ArrayList<>();
    private final Totals totals;
    private final PledgeRoles roles;
    private final LastTold last;
    private final PledgeTimes times;
    private final PledgeReading reading;
    private final FollowUps followUps;
    private final Respectively respectively;
    private final Conversions conversions;

    Pledges(Findings found) {
        this.found = found;
        this.totals = new Totals(found);
        this.roles = new PledgeRoles(found);
        this.last = new LastTold(found, roles);
        this.times = new PledgeTimes(found);
        this.reading = new PledgeReading(found, roles, times, last);
        this.followUps = new FollowUps(found, roles, times, totals, last, pledges, this::add);
        this.conversions = new Conversions(found);
        this.respectively = new Respectively(found, roles::isHolder, roles::isPledgee);
    }

    List<Fact> facts() {
        tell();
        pledges.forEach(Pledge::untangle);
        Superseded.merge(pledges);
        pledges.addAll(
                pledges.stream().flatMap(one -> Stream.ofNullable(one.partRenewed())).toList());
        Supplements.pair(pledges);
        Sums.drop(found, pledges);
        Superseded.parts(pledges, standing());
        Sums.drop(found, pledges);
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
        List<Pledge> numbers = told(sentence, counts, from, to);
        respectively.pair(numbers, from, to);
        List<Pledge> told = respectively.each(numbers, from);
        if (!told.isEmpty()) {
            followUps.leadUpTo(told.getFirst());
        }
        told.forEach(this::add);
        if (told.size() == 1) {
            putOff(told.getFirst(), found.text().words(from, to));
        }
        if (PledgeVerbs.pledgedAgain(found.text().words(from, to))) {
            told.stream().filter(one -> one.releases).forEach(one -> add(one.again()));
        }
        if (counts.isEmpty()) {
            followUps.goOn(from, to);
        }
        conversions.convert(pledges, sentence, from, to);
        last.remember(from, to);
    }

    private List<Pledge> told(
            Sentence sentence, List<Stated<BigDecimal>> counts, int from, int to) {
        Sentence clause = new Sentence(from, to, false);
        List<Pledge> told = new ArrayList<>();
        int reached = from;
        for (int i = 0; i < counts.size(); i++) {
            int before = i == 0 ? from : counts.get(i - 1).end();
            int begin = told.isEmpty() || reached >= counts.get(i).start() ? before : reached;
            reached = reach(counts, i, from, to);
            Sentence near = new Sentence(begin, reached, false);
            Pledge pledge = reading.read(counts.get(i), sentence, clause, near, pledges);
            if (told.stream().anyMatch(one -> one.isAsMany(pledge))
                    && pledge.start != null
                    && pledge.start.start() < begin) {
                pledge.start = null;
            }
            told.add(pledge);
        }
        return told;
    }

    /** Numbers that are told to be pledged, or to be left of a pledge. */
    private List<Stated<BigDecimal>> standing() {
        return found.amounts().shares().stream()
                .filter(count -> found.behind(STANDS, count.start() - LOOK, count.start()))
                .toList();
    }

    /** How far the words behind a number go; those behind a row of numbers belong to all of it. */
    private int reach(List<Stated<BigDecimal>> counts, int i, int from, int to) {
        int supplemented = AddedTo.end(found, counts.get(i), from, to);
        if (supplemented >= 0) {
            return supplemented;
        }
        int at = lastBeside(counts, i);
        int[] base = AddedTo.within(found, counts.get(at).end(), to);
        while (base != null
                && at + 1 < counts.size()
                && counts.get(at + 1).start() >= base[0]
                && counts.get(at + 1).end() <= base[1]) {
            at++;
        }
        at = lastBeside(counts, at);
        return at + 1 == counts.size() ? to : ownWords(counts.get(at), counts.get(at + 1));
    }

    /** The last of the numbers told side by side with one. */
    private int lastBeside(List<Stated<BigDecimal>> counts, int i) {
        int at = i;
        while (at + 1 < counts.size() && Rows.adjoin(found, counts.get(at), counts.get(at + 1))) {
            at++;
        }
        return at;
    }

    /** Where the words that lead up to a number begin: behind the number before, or its clause. */
    private int ownWords(Stated<BigDecimal> before, Stated<BigDecimal> count) {
        int clause = found.clauseStart(count.start(), before.end());
        String words = found.text().words(clause, count.start());
        if (clause > before.end() && OWN.matcher(words).find()) {
            return behindDay(before.end(), clause);
        }
        Matcher then = THEN.matcher(words);
        return then.find() ? clause + then.start() : count.start();
    }

    /** {@code 某日，甲因需要，将…}: the clause before, or the one before that, may open with a day. */
    private int behindDay(int from, int clause) {
        int start = clause;
        for (int i = 0; i < MOST_CLAUSES && start > from; i++) {
            start = found.clauseStart(start - 1, from);
            if (found.before(DAY, start, clause)) {
                return start;
            }
        }
        return clause;
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

    private void add(Pledge pledge) {
        // A release goes back to what was told last.
        for (Pledge known : pledge.releases ? pledges.reversed() : pledges) {
            if (Mentions.areOfOne(known, pledge)) {
                known.complete(pledge);
                return;
            }
        }
        if (pledge.pledgee == null) {
            pledge.pledgee = last.pledgee();
        }
        if (pledge.extended && pledge.refers && pledge.start == null && !pledges.isEmpty()) {
            pledge.start = pledges.getLast().start;
        }
        pledges.add(pledge);
    }

    /** What only one answer is possible to is the same for all. */
    private void fillUp() {
        Stated<String> only = roles.onlyPledgee();
        for (Pledge pledge : pledges) {
            if (pledge.pledgee == null) {
                pledge.pledgee = only;
            }
            if (pledge.holder == null) {
                pledge.holder = totals.mainHolder();
            }
        }
    }
}
