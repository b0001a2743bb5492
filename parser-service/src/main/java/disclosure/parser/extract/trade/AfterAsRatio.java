package disclosure.parser.extract.trade;

import disclosure.parser.extract.fact.Captured;
import disclosure.parser.extract.fact.Findings;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code 减持后，甲的持股比例变为…%}: how much of the capital is held after the only trade. */
final class AfterAsRatio {

    private static final Pattern AFTER =
            Pattern.compile(
                    "(?:[增减]持|询价转让|本次转让)[^，。；;0-9]{0,10}后[，,]?([^，。；;0-9]{0,24}?)(?:的?持股比例(?:变更|变|下降|减少|降低|降"
                            + "|减|上升|增加|增)?[为至到]"
                            + "|(?:仍|尚)?(?:直接)?持有(?:本|上市)?公司(?:股份)?"
                            + "|(?:持有(?:本|上市)?公司股份的?|持股)比例将?[由从][0-9.]{1,8}%(?:减少|下降|降低|变动|变更)[为至到])([0-9.]+)%(?!及?以[上下])");

    /** Of several, or of what is not so yet. */
    private static final Pattern OTHER = Pattern.compile("合计|共同|及其|一致行动人|间接|上述|最大|上限|[若如]");

    private AfterAsRatio() {}

    /** What the text says of its holder; null where it does not. */
    static @Nullable Stated<BigDecimal> of(Findings found, Trade trade) {
        Matcher after = AFTER.matcher(found.text().words());
        while (after.find()) {
            List<Stated<String>> named =
                    Stated.within(found.parties().places(), after.start(1), after.end(1)).toList();
            boolean own =
                    !named.isEmpty()
                            && named.stream().allMatch(name -> trade.isOf(name.value()))
                            && !OTHER.matcher(after.group()).find();
            if (own) {
                return Captured.fraction(after, 2);
            }
        }
        return null;
    }
}
