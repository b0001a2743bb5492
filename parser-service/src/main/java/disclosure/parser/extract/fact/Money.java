package disclosure.parser.extract.fact;

import java.math.BigDecimal;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A sum of money that a pattern has caught. */
public record Money(Stated<BigDecimal> sum, String currency) {

    /** A number, its scale and the unit, for patterns to capture in three groups. */
    public static final String CAPTURED =
            Captured.NUMBER
                    + Captured.SCALE
                    + "((?:美|欧|港|日|澳|加)?元|港币|英镑|新加坡元|(?<=[￥¥][\\d,.]{1,20}[百千万亿]{0,2}))";

    /** The first that a pattern finds; null where none is. Its groups are those captured. */
    public static @Nullable Money first(FactText text, Pattern pattern, int from) {
        return of(Captured.first(text, pattern, from), 1);
    }

    /** What a match has caught from a group on; null where it took no part. */
    public static @Nullable Money of(@Nullable Matcher found, int group) {
        Stated<BigDecimal> sum = Captured.number(found, group);
        return found == null || sum == null
                ? null
                : new Money(
                        new Stated<>(sum.value(), sum.start(), found.end(group + 2)),
                        currency(found.group(group + 2)));
    }

    /**
     * The sum that a pattern finds, where all its places agree on one; null else. Of several sums
     * none is taken for the event's.
     */
    public static @Nullable Money only(FactText text, Pattern pattern) {
        return only(text, pattern, place -> true);
    }

    /** The same, of the places that count. */
    public static @Nullable Money only(FactText text, Pattern pattern, IntPredicate counts) {
        Matcher found = pattern.matcher(text.words());
        Money first = null;
        while (found.find()) {
            Money sum = counts.test(found.start()) ? of(found, 1) : null;
            if (first != null && sum != null && !first.isSame(sum)) {
                return null;
            }
            first = first == null ? sum : first;
        }
        return first;
    }

    private boolean isSame(Money other) {
        return sum.value().compareTo(other.sum.value()) == 0 && currency.equals(other.currency);
    }

    /** Puts it into a fact. */
    public void into(FactBuilder fact, String field, FactText text) {
        fact.money(
                field, sum.value(), currency, text.origin(sum.start()), text.originEnd(sum.end()));
    }

    private static final Pattern UNIT = Pattern.compile("[美港欧]元|港币");
    private static final Pattern UNIT_BEFORE = Pattern.compile("(?:[美港欧]元|港币)$");

    /** The currency that a number's unit names, or the words right before it: {@code 港币2.30元/股}. */
    static String currencyOf(FactText text, Stated<BigDecimal> sum) {
        Matcher unit = UNIT.matcher(text.words(sum.start(), sum.end()));
        Matcher before = UNIT_BEFORE.matcher(text.words(sum.start() - 2, sum.start()));
        return unit.find()
                ? currency(unit.group())
                : before.find() ? currency(before.group()) : currency("元");
    }

    private static String currency(String unit) {
        return switch (unit) {
            case "美元" -> "USD";
            case "欧元" -> "EUR";
            case "港元", "港币" -> "HKD";
            case "日元" -> "JPY";
            case "澳元" -> "AUD";
            case "加元" -> "CAD";
            case "英镑" -> "GBP";
            case "新加坡元" -> "SGD";
            default -> "CNY";
        };
    }
}
