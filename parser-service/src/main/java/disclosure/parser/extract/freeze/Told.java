package disclosure.parser.extract.freeze;

import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Rows;
import disclosure.parser.extract.fact.Sentence;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

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

    private static final Pattern OWN = Pattern.compile("[^，。；;]{0,8}(?:轮候|冻结|解冻)");

    static Told of(Findings found, Sentence sentence, List<Stated<BigDecimal>> counts, int index) {
        Stated<BigDecimal> count = counts.get(index);
        int first = firstOfEach(found, counts, index);
        int from = first == 0 ? sentence.start() : counts.get(first - 1).end();
        int to =
                index + 1 == counts.size()
                        ? sentence.end()
                        : leadUp(found, count, counts.get(index + 1));
        return new Told(
                sentence,
                count,
                found.behindLast(STOPS, count.start(), from),
                found.first(STOPS, count.end(), to));
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

    /** Those named before the number, else behind it, else anywhere in the sentence. */
    List<Stated<String>> courts(FreezeParties parties) {
        List<Stated<String>> courts = parties.courts(from, count.start());
        courts = courts.isEmpty() ? parties.courts(count.end(), to) : courts;
        return courts.isEmpty() ? parties.courts(sentence.start(), sentence.end()) : courts;
    }
}
