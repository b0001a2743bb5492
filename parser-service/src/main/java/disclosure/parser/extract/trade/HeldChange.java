package disclosure.parser.extract.trade;

import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code 持有公司股份由…股增加至…股}: what was held before a trade and after it. */
record HeldChange(Stated<BigDecimal> before, Stated<BigDecimal> after) {

    private static final int LOOK = 30;
    private static final Pattern HELD =
            Pattern.compile("(?:持有|(?<![减增])持股|所持)[^，。；;0-9]{0,20}[由从](?:[增减]持前的?)?$");
    private static final Pattern INTO =
            Pattern.compile("^(?:[(][^()]{0,40}[)])?(?:相应)?(?:变动|变更|变|增加|减少|下降|上升|增|减|降)[至到为]$");

    /** The only one that a text tells and that the trade explains; null where there is none. */
    static @Nullable HeldChange of(Findings found, Trade trade) {
        List<HeldChange> changes = new ArrayList<>();
        List<Stated<BigDecimal>> counts = found.amounts().shares();
        for (int i = 0; i + 1 < counts.size(); i++) {
            Stated<BigDecimal> one = counts.get(i);
            Stated<BigDecimal> other = counts.get(i + 1);
            if (found.behind(HELD, one.start() - LOOK, one.start())
                    && INTO.matcher(found.text().words(one.end(), other.start())).find()) {
                changes.add(new HeldChange(one, other));
            }
        }
        return changes.size() == 1 && changes.getFirst().isMadeBy(trade)
                ? changes.getFirst()
                : null;
    }

    private boolean isMadeBy(Trade trade) {
        BigDecimal more = after.value().subtract(before.value());
        BigDecimal bought = trade.direction == Direction.INCREASE ? more : more.negate();
        return bought.compareTo(trade.shares.value()) == 0;
    }
}
