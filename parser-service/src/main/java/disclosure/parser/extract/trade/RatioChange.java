package disclosure.parser.extract.trade;

import disclosure.parser.extract.fact.Captured;
import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Sentence;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code 持股比例由6.11%变动为4.86%}: what share of the capital was held before a trade and after it. */
record RatioChange(Stated<BigDecimal> before, Stated<BigDecimal> after) {

    private static final Pattern CHANGE =
            Pattern.compile(
                    "持[有股][^，。；;0-9]{0,16}(?:比例|占比)[^，。；;0-9]{0,8}[由从]([0-9.]+)%[^，。；;0-9]{0,4}(?:变动"
                            + "|变更|变|下降|减少|降低|降|减|上升|增加|提高|增|升)[为至到]([0-9.]+)%");

    /** What the sentence of a trade says behind its number; null for nothing. */
    static @Nullable RatioChange of(Findings found, Trade trade) {
        Sentence sentence = found.around(trade.shares.start());
        Matcher change =
                CHANGE.matcher(found.text().words())
                        .region(trade.shares.end(), Math.max(trade.shares.end(), sentence.end()));
        Stated<BigDecimal> before = change.find() ? Captured.fraction(change, 1) : null;
        Stated<BigDecimal> after = before == null ? null : Captured.fraction(change, 2);
        return before == null || after == null ? null : new RatioChange(before, after);
    }
}
