package disclosure.parser.extract.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** {@code 甲所持全部公司股份…股被冻结}: whatever is done to them, they are all that is held. */
final class HeldWhole {

    private static final int LOOK = 24;
    private static final Pattern WHOLE =
            Pattern.compile("(?:持|持有)的?[^，。；;0-9]{0,6}全部[^，。；;0-9未]{0,8}(?:股份|股票|股权)?$");

    private HeldWhole() {}

    /** Told last, for a sentence about the holding says it better. */
    static List<Holdings.Holding> in(Findings found) {
        List<Holdings.Holding> holdings = new ArrayList<>();
        for (Sentence sentence : found.text().sentences()) {
            for (Stated<BigDecimal> count :
                    Stated.within(found.amounts().shares(), sentence.start(), sentence.end())
                            .toList()) {
                int from = Math.max(sentence.start(), count.start() - LOOK);
                if (found.behind(WHOLE, from, count.start())
                        && !Holdings.isHeld(found, sentence, count)) {
                    holdings.add(Holdings.holding(found, sentence, count, Holdings.When.NOW));
                }
            }
        }
        return holdings;
    }
}
