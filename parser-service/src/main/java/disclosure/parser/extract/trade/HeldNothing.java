package disclosure.parser.extract.trade;

import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Sentence;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code 增持前，甲未持有公司股份}: all that is held was bought since. */
final class HeldNothing {

    private static final Pattern NOTHING =
            Pattern.compile("未(?:直接|间接|曾|直接或间接|直接或者间接)?持有|不(?:直接)?持有|持有[^，。；;0-9]{0,8}0股");
    private static final Pattern BEFORE = Pattern.compile("(?:增持|买入|变动|计划|实施|本次|此)[^，。；;]{0,10}前");
    private static final Pattern OTHERS = Pattern.compile("其[他它]增持(?:人员?|主体)[^，。；;]{0,4}$");
    private static final Pattern WHO_BUYS = Pattern.compile("增持(?:主体|人)$");

    private final Findings found;

    HeldNothing(Findings found) {
        this.found = found;
    }

    /** Whether someone held nothing before. */
    boolean is(String name, boolean only) {
        return found.text().sentences().stream().anyMatch(sentence -> is(sentence, name, only));
    }

    private boolean is(Sentence sentence, String name, boolean only) {
        Matcher nothing =
                NOTHING.matcher(found.text().words()).region(sentence.start(), sentence.end());
        while (nothing.find()) {
            String left = found.text().words(sentence.start(), nothing.start());
            if (BEFORE.matcher(left).find() && isOf(sentence, nothing.start(), name, only)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOf(Sentence sentence, int at, String name, boolean only) {
        int clause = found.clauseStart(at, sentence.start());
        List<Stated<String>> named = Stated.within(found.parties().places(), clause, at).toList();
        if (named.isEmpty() && found.behind(OTHERS, clause, at)) {
            return Stated.within(found.parties().places(), sentence.start(), at)
                    .noneMatch(place -> place.value().equals(name));
        }
        if (named.isEmpty()) {
            int part = found.behindLast("；;", at, sentence.start());
            Stated<String> last = found.lastNamed(part, at, place -> true);
            return last == null
                    ? only && WHO_BUYS.matcher(found.text().words(clause, at)).find()
                    : last.value().equals(name);
        }
        return named.stream().anyMatch(place -> place.value().equals(name));
    }

    /**
     * What is held after an increase: itself and what was bought before it; null where not told.
     */
    @Nullable Stated<BigDecimal> after(Trade trade, List<Trade> trades) {
        String name = trade.holderName();
        boolean only = trades.stream().allMatch(other -> other.isBy(name));
        if (trade.direction != Direction.INCREASE || name == null || !is(name, only)) {
            return null;
        }
        BigDecimal sum = trade.shares.value();
        for (Trade other : trades) {
            if (other != trade && other.isBy(name)) {
                if (!other.isLater(trade) && !trade.isLater(other)) {
                    return null;
                }
                sum = trade.isLater(other) ? sum.add(other.shares.value()) : sum;
            }
        }
        BigDecimal held = sum;
        return sum.compareTo(trade.shares.value()) == 0
                ? trade.shares
                : found.amounts().shares().stream()
                        .filter(count -> count.value().compareTo(held) == 0)
                        .findFirst()
                        .orElse(null);
    }
}
