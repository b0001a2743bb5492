package disclosure.parser.extract.trade;

import disclosure.parser.extract.fact.Captured;
import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code 减持数量占公司总股本1.26%} in a sentence of its own: the ratio of the only trade. */
final class OnlyRatio {

    private static final Pattern RATIO =
            Pattern.compile(
                    "[增减]持(?:公司)?(?:股份)?的?(?:数量|股数|股份)占(?:本|上市)?公司(?:现有|目前)?(?:总股本|股份总数"
                            + "|股本总额)(?:的)?(?:比例)?[的为是:]?约?([0-9.]+)%");
    private static final Pattern OTHER = Pattern.compile("计划|拟|不超过|不低于|累计|合计|前次|剩余");

    private OnlyRatio() {}

    /** Sets it where no other is told. */
    static void set(Findings found, List<Trade> trades) {
        if (trades.size() != 1 || trades.getFirst().ratio != null) {
            return;
        }
        List<Stated<BigDecimal>> ratios = new ArrayList<>();
        Matcher ratio = RATIO.matcher(found.text().words());
        while (ratio.find()) {
            int clause = found.behindLast("。；;", ratio.start(), 0);
            if (!OTHER.matcher(found.text().words(clause, ratio.start())).find()) {
                ratios.add(Captured.fraction(ratio, 1));
            }
        }
        if (ratios.stream().map(Stated::value).distinct().count() == 1) {
            trades.getFirst().ratio = ratios.getFirst();
        }
    }
}
