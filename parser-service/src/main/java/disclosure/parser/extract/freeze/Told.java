package disclosure.parser.extract.freeze;

import disclosure.parser.extract.fact.Findings;
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

    private static final Pattern OWN = Pattern.compile("[^，。；;]{0,8}(?:轮候|冻结|解冻)");

    static Told of(Findings found, Sentence sentence, List<Stated<BigDecimal>> counts, int index) {
        Stated<BigDecimal> count = counts.get(index);
        int from = index == 0 ? sentence.start() : counts.get(index - 1).end();
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
