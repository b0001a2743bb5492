package disclosure.parser.extract.trade;

import disclosure.parser.extract.fact.Capital;
import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Holdings;
import disclosure.parser.extract.fact.Sentence;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What those who mean to trade hold, which filings of plans also tell before they name them. */
final class HeldBeforePlan {

    private static final Pattern HOLDS = Pattern.compile("持有[^，。；;0-9]{0,60}$");

    /** {@code 持有公司股份…股（占公司总股本的…%）的股东甲}. */
    private static final Pattern OF_WHOM =
            Pattern.compile("^(?:[(][^()]{0,60}[)])?(?:[，,]?占[^，。；;]{0,40}%)?的[^，。；;0-9]{0,30}$");

    /** {@code 持股数量：…股}. */
    private static final Pattern LABEL =
            Pattern.compile("持(?:有)?股(?:份)?(?:总数|数量|数|情况)[^，。；;0-9]{0,4}(?:为|是|:)$");

    private final Findings found;
    private final List<Holdings.Holding> holdings;

    HeldBeforePlan(Findings found, Held held) {
        this.found = found;
        this.holdings = held.all();
    }

    /**
     * What a holder has.
     *
     * @param alone whether nobody else has a plan, so that what names nobody is the holder's
     */
    Holdings.@Nullable Holding of(@Nullable Stated<String> holder, boolean alone) {
        if (holder == null) {
            return null;
        }
        for (Holdings.Holding held : holdings) {
            if (!held.joint()
                    && held.relative() != Holdings.When.AFTER
                    && holder.value().equals(held.holder())) {
                return held;
            }
        }
        Holdings.Holding before =
                found.parties().places().stream()
                        .filter(place -> place.value().equals(holder.value()))
                        .flatMap(place -> Stream.ofNullable(beforeName(place)))
                        .findFirst()
                        .orElse(null);
        return before == null && alone ? labelled(holder) : before;
    }

    private Holdings.@Nullable Holding beforeName(Stated<String> holder) {
        Sentence sentence = found.around(holder.start());
        Holdings.Holding last = null;
        for (Stated<BigDecimal> count :
                Stated.within(found.amounts().shares(), sentence.start(), holder.start())
                        .toList()) {
            if (found.behind(HOLDS, sentence.start(), count.start())
                    && OF_WHOM.matcher(found.text().words(count.end(), holder.start())).find()) {
                last = holding(holder, count, holder.start());
            }
        }
        return last;
    }

    private Holdings.@Nullable Holding labelled(Stated<String> holder) {
        for (Stated<BigDecimal> count : found.amounts().shares()) {
            Sentence sentence = found.around(count.start());
            if (!sentence.row() && found.behind(LABEL, sentence.start(), count.start())) {
                return holding(holder, count, sentence.end());
            }
        }
        return null;
    }

    private Holdings.Holding holding(Stated<String> holder, Stated<BigDecimal> count, int to) {
        return new Holdings.Holding(
                holder.value(),
                count,
                Capital.ratio(found, count.end(), to),
                false,
                Holdings.When.NOW,
                count.start());
    }
}
