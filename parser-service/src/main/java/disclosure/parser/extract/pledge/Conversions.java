package disclosure.parser.extract.pledge;

import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Rows;
import disclosure.parser.extract.fact.Sentence;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** After a capitalisation issue the same pledge is of more shares. */
final class Conversions {

    private static final BigDecimal MOST = BigDecimal.valueOf(4);
    private static final Pattern OPENS = Pattern.compile("[^，。；;()]{0,12}[(]");

    private final Findings found;

    Conversions(Findings found) {
        this.found = found;
    }

    /** Gives pledges told before the numbers that a clause says they have become. */
    void convert(List<Pledge> pledges, Sentence sentence, int from, int to) {
        List<Stated<BigDecimal>> counts =
                Stated.within(found.amounts().shares(), from, to).toList();
        for (int i = 0; i < counts.size(); i++) {
            int former = Converted.former(found, sentence, counts.get(i));
            if (former >= 0 && i > 0 && counts.get(i - 1).start() == former) {
                become(pledges, counts.get(i - 1), counts.get(i));
            } else if (i > 0 && isNote(counts.get(i - 1), counts.get(i), sentence)) {
                become(pledges, counts.get(i - 1), counts.get(i));
            } else if (Converted.isConverted(found, sentence, counts.get(i))) {
                List<Stated<BigDecimal>> row = Rows.around(found, counts, i);
                boolean each = row.getFirst().equals(counts.get(i)) && row.size() <= pledges.size();
                become(pledges, each ? row : List.of(counts.get(i)));
            }
        }
    }

    /** {@code …股(转增后…股)}: what became of the number before the brackets. */
    private boolean isNote(Stated<BigDecimal> former, Stated<BigDecimal> now, Sentence sentence) {
        return now.value().compareTo(former.value()) > 0
                && found.inBrackets(now.start(), former.end())
                && found.before(OPENS, former.end(), now.start())
                && Converted.isConverted(found, sentence, now);
    }

    /** The pledge told last of one number is of another now. */
    private static void become(
            List<Pledge> pledges, Stated<BigDecimal> former, Stated<BigDecimal> now) {
        for (Pledge one : pledges.reversed()) {
            if (one.shares.value().compareTo(former.value()) == 0) {
                one.shares = now;
                return;
            }
        }
    }

    /** The pledges told last are of these numbers now, the first of the first. */
    private static void become(List<Pledge> pledges, List<Stated<BigDecimal>> row) {
        int first = pledges.size() - row.size();
        for (int i = Math.max(0, first); i < pledges.size(); i++) {
            if (mayBecome(pledges.get(i).shares, row.get(i - first))) {
                pledges.get(i).shares = row.get(i - first);
            }
        }
    }

    /** No issue gives more than three shares for one: a larger number is what several became. */
    private static boolean mayBecome(Stated<BigDecimal> former, Stated<BigDecimal> now) {
        return now.value().compareTo(former.value().multiply(MOST)) <= 0;
    }
}
