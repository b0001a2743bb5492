package disclosure.parser.extract.fact;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code 甲持有本公司股份占本公司总股本的…%}: how much of the capital, the number being told elsewhere. */
public final class HeldAsRatio {

    private static final Pattern HELD =
            Pattern.compile(
                    "持有?(?:本|上市)?公司(?:的)?股[份票](?:数量|总数)?占(?:本|上市)?公司(?:总股本|股份总数"
                            + "|股本总额)(?:比例)?[的为:]?$");

    private static final int LOOK = 40;

    private HeldAsRatio() {}

    /** The ratio that the text tells of a holder in this way; null where it does not. */
    public static @Nullable Stated<BigDecimal> of(Findings found, String holder) {
        for (Stated<BigDecimal> ratio : found.amounts().ratios()) {
            if (found.behind(HELD, ratio.start() - LOOK, ratio.start())) {
                Sentence sentence = found.around(ratio.start());
                Stated<String> named =
                        found.lastNamed(sentence.start(), ratio.start(), place -> true);
                if (named != null && named.value().equals(holder)) {
                    return ratio;
                }
            }
        }
        return null;
    }
}
