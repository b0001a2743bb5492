package disclosure.parser.extract.fact;

import disclosure.parser.document.PatternSearch;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers with their units, in digits: shares, ratios, sums of money, prices of a share.
 *
 * @param shares in full units; numbers of a ratio such as {@code 每10股转增3股} are left out
 * @param ratios as fractions
 * @param sums of money in full units
 * @param prices of one share
 */
public record Amounts(
        List<Stated<BigDecimal>> shares,
        List<Stated<BigDecimal>> ratios,
        List<Stated<BigDecimal>> sums,
        List<Stated<BigDecimal>> prices) {

    /** Numbers of shares; no announcement of an event has as many. */
    private static final int MOST = 600;

    /** Possessive, so that no row of digits is read twice. */
    private static final PatternSearch NUMBER =
            PatternSearch.of(
                    "(?<![\\d.]|\\d[,，])((?:\\d{1,3}(?:[,，]\\d{3})++(?!\\d)|\\d{1,18}+)(?:\\.\\d{1,10}+)?)"
                            + "(%|[百千]?万亿?|亿"
                            + "|千)?((?:余)?(?:股(?!票[简代名]|份有限|东|破发|[涨跌]停|上涨|下跌)|份"
                            + "|(?:[无有]?限售)(?:条件)?的?流通股)|(?:(?:美|港|欧)?元|港币)(?:人民币)?(/股|每股)?)?");

    private static final Pattern EACH = Pattern.compile("(?:每|向全体股东每)$|[转送派]增?$|代码:$");

    /** {@code 冻结数量为174299695（其中…）}: shares, though nothing says so behind. */
    private static final Pattern COUNT =
            Pattern.compile("(?:冻结|质押|增持|减持|回购)(?:的)?(?:股份|股票)?(?:数量|股数)(?:为|是|:)$");

    private static final Pattern COUNT_END = Pattern.compile("[(。；;]|[，,](?!\\d)");
    private static final int FEWEST_DIGITS = 4;

    /** {@code 编号：临2031—059}: a number of papers, wherever the page ends. */
    private static final Pattern NUMBERED = Pattern.compile("0\\d");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** All of a text, each list in order. */
    public static Amounts in(FactText text) {
        Amounts found =
                new Amounts(
                        new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (MatchResult number : NUMBER.all(text.words())) {
            if (found.shares.size() < MOST) {
                found.add(text, number);
            }
        }
        return new Amounts(
                List.copyOf(found.shares),
                List.copyOf(found.ratios),
                List.copyOf(found.sums),
                List.copyOf(found.prices));
    }

    private void add(FactText text, MatchResult number) {
        String scale = number.group(2);
        String unit = number.group(3);
        int start = number.start();
        if (NUMBERED.matcher(number.group(1)).lookingAt()) {
            return;
        }
        if ("%".equals(scale)) {
            ratios.add(new Stated<>(number(number.group(1)).divide(HUNDRED), start, number.end(2)));
        } else if (unit != null) {
            BigDecimal value = plain(number(number.group(1)).multiply(scale(scale)));
            Stated<BigDecimal> stated = new Stated<>(value, start, number.end());
            if (number.group(4) != null) {
                prices.add(stated);
            } else if (unit.contains("元") || unit.contains("港币")) {
                sums.add(stated);
            } else if (!EACH.matcher(text.words(start - 5, start)).find()) {
                shares.add(stated);
            }
        } else if (scale == null && isCount(text, number)) {
            shares.add(new Stated<>(number(number.group(1)), start, number.end()));
        }
    }

    private static boolean isCount(FactText text, MatchResult number) {
        int end = number.end();
        return end - number.start() >= FEWEST_DIGITS
                && COUNT_END.matcher(text.words(end, end + 2)).lookingAt()
                && COUNT.matcher(text.words(number.start() - 12, number.start())).find();
    }

    /** The number that digits with separators of thousands stand for. */
    public static BigDecimal number(String digits) {
        return new BigDecimal(digits.replace(",", "").replace("，", ""));
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    /** What a word of scale multiplies with. */
    public static BigDecimal scale(@Nullable String word) {
        return switch (word == null ? "" : word) {
            case "千" -> BigDecimal.valueOf(1_000);
            case "万" -> BigDecimal.valueOf(10_000);
            case "百万" -> BigDecimal.valueOf(1_000_000);
            case "千万" -> BigDecimal.valueOf(10_000_000);
            case "亿" -> BigDecimal.valueOf(100_000_000);
            case "万亿" -> BigDecimal.valueOf(1_000_000_000_000L);
            default -> BigDecimal.ONE;
        };
    }
}
