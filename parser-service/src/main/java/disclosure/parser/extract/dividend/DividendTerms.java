package disclosure.parser.extract.dividend;

import static disclosure.parser.extract.fact.Captured.NUMBER;
import static disclosure.parser.extract.fact.Captured.SCALE;

import disclosure.parser.extract.fact.Captured;
import disclosure.parser.extract.fact.FactBuilder;
import disclosure.parser.extract.fact.FactText;
import disclosure.parser.extract.fact.Stated;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is given for how many shares, as a part of a text says. */
final class DividendTerms {

    private static final String GIVEN = "(?:红利|股利|股息|分红)?(?:\\(含税\\))?";
    private static final String PAYS =
            "(?:派发|派送|派现|派|分配)?(?:特别)?(?:现金)?"
                    + GIVEN
                    + "(?:人民币)?(?:现金)?"
                    + GIVEN
                    + "(?:为)?(?:人民币)?";
    private static final Pattern CASH_PER_10 =
            Pattern.compile("每(?:10|十)股" + PAYS + NUMBER + "(?=元)()");
    private static final Pattern CASH_PER_SHARE =
            Pattern.compile(
                    "每股(?:(?:派发|派送|派|分配)(?:特别)?现金(?:红利|股利|股息)?"
                            + "|(?:特别)?现金(?:红利|股利|股息))(?:\\(含税\\))?(?:为)?(?:人民币)?"
                            + NUMBER
                            + "(?=元)()");

    /** How many shares ten get; all that are given together are many more. */
    private static final String FEW = "(\\d{1,2}(?:\\.\\d+)?)(?=股)()";

    private static final Pattern BONUS = Pattern.compile("每(10|十)?股[^。;；]{0,60}?送(?:红股)?" + FEW);
    private static final Pattern TRANSFER =
            Pattern.compile("每(10|十)?股[^。;；]{0,60}?转增(?:股本|股份)?" + FEW);

    private static final String SUM = "(?:为|是|:|共计|合计)*(?:人民币)?" + NUMBER + SCALE + "元";
    private static final Pattern TOTAL =
            Pattern.compile(
                    "(?:共计|合计|总计|共|(?:预计|拟|实际)(?=派发现金(?:红利|股利|分红)总额))(?:拟)?(?:转增[\\d,]+股，)?"
                            + "(?:派发|分配)现金(?:红利|股利|分红)?(?:总额)?(?:=[^=。；;]{4,60}=)?(?:\\(含税\\))?"
                            + SUM);

    /** {@code 现金分红总额由8,000万元调整为7,980万元}. */
    private static final Pattern ADJUSTED =
            Pattern.compile("现金(?:分红|红利)[^。；;]{0,60}调整(?:为|至)(?:人民币)?" + NUMBER + SCALE + "元");

    private final FactText text;
    private final int from;
    private final int to;

    /** Where money may be named before that part. */
    private final int earliest;

    private DividendTerms(FactText text, int from, int to, int earliest) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.earliest = earliest;
    }

    /** All that stands behind a place; money may also be named before it. */
    static DividendTerms behind(FactText text, int from) {
        return new DividendTerms(text, from, text.words().length(), 0);
    }

    static DividendTerms between(FactText text, int from, int to) {
        return new DividendTerms(text, from, to, from);
    }

    /** Adds nothing where neither money nor shares are given. */
    void into(FactBuilder fact) {
        fact.number("cashPer10", cash(from), text);
        fact.number("bonusPer10", perTen(first(BONUS, from)), text);
        fact.number("transferPer10", perTen(first(TRANSFER, from)), text);
        if (!fact.isEmpty()) {
            for (Pattern base : BaseShares.ALL) {
                fact.number("baseShares", Captured.number(first(base, from), 1), text);
            }
            fact.number("totalCash", Captured.number(first(ADJUSTED, earliest), 1), text);
            fact.number("totalCash", Captured.number(first(TOTAL, from), 1), text);
        }
    }

    private @Nullable Matcher first(Pattern pattern, int start) {
        Matcher found = Captured.first(text, pattern, start);
        return found == null || found.end() > to ? null : found;
    }

    /** Per ten shares where the part says it so; else ten times what one share gets. */
    private @Nullable Stated<BigDecimal> cash(int start) {
        Matcher ten = first(CASH_PER_10, start);
        Matcher one = first(CASH_PER_SHARE, start);
        if (one == null && ten == null && start > earliest) {
            return cash(earliest);
        }
        if (one == null || (ten != null && ten.start() < one.start())) {
            return Captured.number(ten, 1);
        }
        return times10(Captured.number(one, 1));
    }

    private static @Nullable Stated<BigDecimal> perTen(@Nullable Matcher found) {
        Stated<BigDecimal> number = Captured.number(found, 2);
        return found == null || found.group(1) != null ? number : times10(number);
    }

    private static @Nullable Stated<BigDecimal> times10(@Nullable Stated<BigDecimal> one) {
        return one == null ? null : one.as(Captured.plain(one.value().multiply(BigDecimal.TEN)));
    }
}
