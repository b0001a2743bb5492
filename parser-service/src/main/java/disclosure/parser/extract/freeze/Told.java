package disclosure.parser.extract.freeze;

import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Rows;
import disclosure.parser.extract.fact.Sentence;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a sentence tells of frozen shares.
 *
 * @param from behind the number before it
 * @param to before the number behind it
 */
record Told(Sentence sentence, Stated<BigDecimal> count, int from, int to) {

    /** What stands between semicolons tells of a freeze of its own. */
    private static final String STOPS = "；;";

    private static final Pattern EACH = Pattern.compile("分别(?:为|是)?:?$");

    private static final Pattern DONE =
            Pattern.compile(
                    "(?:[^，。；;、0-9]{0,12}[被为][^，。；;、0-9]{0,40}?(?:轮候|冻结){1,2}"
                            + "|[^，。；;、0-9]{0,12}于?20[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}日[^，。；;、0-9]{0,12}解除[^，。；;、0-9]{0,20}冻结)"
                            + "(?=[，。；;、和及与])");

    private static final Pattern FREEZES = Pattern.compile("(?:司法)?冻结");
    private static final Pattern WAITS = Pattern.compile("(?:司法)?轮候");

    private static final Pattern ANEW = Pattern.compile("(?:冻结|轮候)$");
    private static final String LEAD = "如下:";

    private static final Pattern OWN = Pattern.compile("[^，。；;]{0,8}(?:轮候|冻结|解冻)");

    static Told of(Findings found, Sentence sentence, List<Stated<BigDecimal>> counts, int index) {
        Stated<BigDecimal> count = counts.get(index);
        int first = firstOfEach(found, counts, index);
        int from =
                first == 0
                        ? sentence.start()
                        : behindOwn(found, counts.get(first - 1).end(), count.start());
        int next = next(found, counts, index);
        int to = next == counts.size() ? sentence.end() : leadUp(found, count, counts.get(next));
        return new Told(
                sentence,
                count,
                found.behindLast(STOPS, count.start(), from),
                found.first(STOPS, count.end(), to));
    }

    /** Which number is the next that is no part of the one at an index. */
    private static int next(Findings found, List<Stated<BigDecimal>> counts, int index) {
        int end = counts.get(index).end();
        int next = index + 1;
        while (next < counts.size()
                && (found.inBrackets(counts.get(next).start(), end)
                        || Kinds.areOf(found, counts, next))) {
            next++;
        }
        return next;
    }

    /**
     * Behind what is told of the number before, {@code …股被甲法院冻结、…股被乙法院冻结} or {@code
     * …股于某日解除冻结，同日…股被冻结}.
     */
    private static int behindOwn(Findings found, int end, int to) {
        Matcher done = DONE.matcher(found.text().words()).region(end, to);
        return done.lookingAt() ? done.end() : end;
    }

    /** {@code 甲法院冻结…，分别为…股、…股}: what stands before the first is told of each. */
    private static int firstOfEach(Findings found, List<Stated<BigDecimal>> counts, int index) {
        int first = index;
        while (first > 0 && Rows.adjoin(found, counts.get(first - 1), counts.get(first))) {
            first--;
        }
        int start = counts.get(first).start();
        return found.behind(EACH, start - 4, start) ? first : index;
    }

    /** Where the words begin that only lead up to the next number, {@code …股，轮候冻结…股}. */
    private static int leadUp(Findings found, Stated<BigDecimal> count, Stated<BigDecimal> next) {
        int clause = found.clauseStart(next.start(), count.end());
        return found.before(OWN, clause, next.start()) ? clause : next.start();
    }

    /** What the words of the number itself say; where they say nothing, what stands next. */
    @Nullable Stated<Boolean> waiting(Findings found) {
        return FreezeWords.freezes(found.text().words(from, to))
                ? FreezeWords.waiting(found, from, to)
                : FreezeWords.nextWaits(found, to, sentence.end());
    }

    /** {@code 被甲法院冻结及被乙法院轮候冻结}: whether it is the others alone that wait. */
    boolean isFirst(Findings found, Stated<String> court, List<Stated<String>> courts) {
        return found.before(FREEZES, court.end(), sentence.end())
                && courts.stream().anyMatch(one -> found.before(WAITS, one.end(), sentence.end()));
    }

    /**
     * Days that stand with the number, else those of the sentence: for a term of its own only what
     * stands before it, for a release no days of another freeze.
     */
    void setDays(Findings found, Freeze freeze) {
        FreezeDays.set(found, freeze, from, to);
        if (freeze.start != null || freeze.released != null) {
            return;
        }
        String own = found.text().words(from, to);
        Freeze shared = new Freeze(freeze.shares);
        int end = FreezeWords.tellsTerm(own) ? lead(found) : sentence.end();
        FreezeDays.set(found, shared, sentence.start(), end, sentence.end());
        if (FreezeWords.goesOn(own) || freezesAnew(found, own)) {
            shared.released = null;
        }
        if (FreezeWords.releases(found, this)) {
            shared.start = null;
            shared.end = null;
        }
        freeze.completeDays(shared);
    }

    /** {@code 甲法院解除…股，并申请冻结…股}: what is released is the other number. */
    private boolean freezesAnew(Findings found, String own) {
        return found.behind(ANEW, from, count.start()) && !own.contains("解");
    }

    /** A sum is a freeze only where its own words say whose, {@code 共计被甲法院冻结…股}. */
    List<Stated<String>> courtsOfTotal(Findings found, FreezeParties parties) {
        return parties.courts(found.clauseStart(count.start(), from), count.start());
    }

    /** Where what the sentence tells of all its numbers ends: before the first. */
    private int lead(Findings found) {
        Stated<BigDecimal> first = found.nextShares(sentence.start(), count.end());
        return first == null ? from : first.start();
    }

    /** {@code 收到甲法院和乙法院的通知书，内容如下：}: what follows says itself which court it was. */
    private int behindLead(Findings found) {
        int at = found.text().words().lastIndexOf(LEAD, count.start());
        return at >= from ? at + LEAD.length() : from;
    }

    /**
     * Those named before the number, else behind it, else between the same semicolons, else
     * anywhere in the sentence.
     */
    List<Stated<String>> courts(Findings found, FreezeParties parties) {
        List<Stated<String>> courts = parties.courts(behindLead(found), count.start());
        courts = courts.isEmpty() ? parties.courts(from, count.start()) : courts;
        courts = courts.isEmpty() ? parties.courts(count.end(), to) : courts;
        int part = found.behindLast(STOPS, count.start(), sentence.start());
        int end = found.first(STOPS, count.end(), sentence.end());
        courts = courts.isEmpty() ? parties.courts(part, end) : courts;
        return courts.isEmpty() ? parties.courts(sentence.start(), sentence.end()) : courts;
    }
}
