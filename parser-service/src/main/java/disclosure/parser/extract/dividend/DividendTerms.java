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

    private static final String PAYS =
            "(?:派发|派送|派现|派)?(?:现金)?(?:红利|股利|股息)?(?:人民币)?(?:现金)?(?:红利|股利|股息)?(?:为)?(?:人民币)?";
    private static final Pattern CASH_PER_10 =
            Pattern.compile("每(?:10|十)股" + PAYS + NUMBER + "(?=元)()");
    private static final Pattern CASH_PER_SHARE =
            Pattern.compile("每股(?:派发|派送|派)?现金(?:红利|股利)(?:为)?(?:人民币)?" + NUMBER + "(?=元)()");
    private static final Pattern BONUS =
            Pattern.compile("每(10|十)?股[^。;；]{0,60}?送(?:红股)?" + NUMBER + "(?=股)()");
    private static final Pattern TRANSFER =
            Pattern.compile("每(10|十)?股[^。;；]{0,60}?转增(?:股本)?" + NUMBER + "(?=股)()");
    private static final Pattern BASE =
            Pattern.compile(NUMBER + SCALE + "股(?:\\([^)]{0,60}\\))?(?:为|作为)(?:分配)?基数");
    private static final Pattern BASE_NAMED = Pattern.compile("股本基数为" + NUMBER + SCALE + "股");
    private static final Pattern TOTAL =
            Pattern.compile(
                    "(?:共计|合计|总计|共)(?:拟)?派发现金(?:红利|股利)?(?:总额)?(?:为|共计|合计)?(?:人民币)?"
                            + NUMBER
                            + SCALE
                            + "元");

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
            Stated<BigDecimal> named = Captured.number(first(BASE_NAMED, from), 1);
            Stated<BigDecimal> base = Captured.number(first(BASE, from), 1);
            fact.number("baseShares", named == null ? base : named, text);
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
