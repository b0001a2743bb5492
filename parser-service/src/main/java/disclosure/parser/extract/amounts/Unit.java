package disclosure.parser.extract.amounts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind a number: how many of what.
 *
 * @param scale what the number is multiplied with
 * @param currency named behind the number
 * @param hedged whether the text says there is a little more (300 多亿)
 * @param scaled whether a word of scale stands there
 * @param end offset after the last character
 */
record Unit(
        Printed.@Nullable Kind kind,
        BigDecimal scale,
        @Nullable String currency,
        @Nullable String per,
        boolean hedged,
        boolean scaled,
        int end) {

    private static final int WIDEST_GAP = 3;
    private static final BigDecimal PERCENT = new BigDecimal("0.01");
    private static final BigDecimal BASIS_POINT = new BigDecimal("0.0001");

    private static final Map<String, String> SCALES =
            Map.ofEntries(
                    Map.entry("万亿", "1000000000000"),
                    Map.entry("千亿", "100000000000"),
                    Map.entry("百亿", "10000000000"),
                    Map.entry("十亿", "1000000000"),
                    Map.entry("亿", "100000000"),
                    Map.entry("億", "100000000"),
                    Map.entry("兆", "1000000000000"),
                    Map.entry("千万", "10000000"),
                    Map.entry("百万", "1000000"),
                    Map.entry("十万", "100000"),
                    Map.entry("万", "10000"),
                    Map.entry("萬", "10000"),
                    Map.entry("仟", "1000"),
                    Map.entry("千", "1000"),
                    Map.entry("百", "100"),
                    Map.entry("trillion", "1000000000000"),
                    Map.entry("billion", "1000000000"),
                    Map.entry("million", "1000000"),
                    Map.entry("thousand", "1000"),
                    Map.entry("bn", "1000000000"),
                    Map.entry("mn", "1000000"));

    private static final List<String> BY_LENGTH =
            SCALES.keySet().stream().sorted((one, other) -> other.length() - one.length()).toList();

    /** 三元件 and 2 元素 are no money. */
    private static final String NO_CURRENCY_BEFORE = "素件器宇旦年组培化";

    /** Reads what begins at {@code at}; kind is null where no unit stands there. */
    static Unit at(String text, int at) {
        int start = gap(text, at);
        Unit ratio = ratio(text, start);
        if (ratio != null) {
            return ratio;
        }
        boolean hedged = start < text.length() && "余多餘".indexOf(text.charAt(start)) >= 0;
        int i = hedged ? gap(text, start + 1) : start;
        if (i < text.length() && (text.charAt(i) == '个' || text.charAt(i) == '個')) {
            i++;
        }
        String scale = scale(text, i);
        boolean large = scale != null && !scale.equals("千") && !scale.equals("百");
        int end = scale == null ? i : i + scale.length();
        BigDecimal factor = scale == null ? BigDecimal.ONE : factor(scale);
        int behind = end;
        if (scale != null && behind < text.length() && "余多".indexOf(text.charAt(behind)) >= 0) {
            hedged = true;
            behind++;
        }
        Currencies.Named currency = currency(text, gap(text, behind));
        if (currency != null) {
            String per = per(text, currency.end());
            int last = per == null ? currency.end() : perEnd(text, currency.end());
            return new Unit(
                    Printed.Kind.MONEY, factor, currency.code(), per, hedged, scale != null, last);
        }
        Printed.Kind kind = large ? Printed.Kind.UNNAMED : null;
        return new Unit(
                kind, factor, null, null, hedged, scale != null, scale == null ? at : behind);
    }

    private static @Nullable Unit ratio(String text, int at) {
        if (at >= text.length()) {
            return null;
        }
        char c = text.charAt(at);
        if (c == '%' || c == '％') {
            return ratio(Printed.Kind.PERCENT, PERCENT, at + 1);
        }
        if (c == '‰' || text.startsWith("bps", at)) {
            boolean mill = c == '‰';
            return mill
                    ? ratio(Printed.Kind.PERCENT, new BigDecimal("0.001"), at + 1)
                    : ratio(Printed.Kind.POINTS, BASIS_POINT, at + 3);
        }
        for (String words : List.of("个百分点", "個百分點", "个点", "percentage points", "百分点")) {
            if (text.startsWith(words, at)) {
                return ratio(Printed.Kind.POINTS, PERCENT, at + words.length());
            }
        }
        if (text.startsWith("basis points", at)) {
            return ratio(Printed.Kind.POINTS, BASIS_POINT, at + "basis points".length());
        }
        if (text.startsWith("percent", at)) {
            return ratio(Printed.Kind.PERCENT, PERCENT, at + "percent".length());
        }
        boolean tenth =
                c == '成'
                        && (at + 1 == text.length()
                                || "立为本员交果都熟长功".indexOf(text.charAt(at + 1)) < 0);
        return tenth ? ratio(Printed.Kind.PERCENT, new BigDecimal("0.1"), at + 1) : null;
    }

    private static Unit ratio(Printed.Kind kind, BigDecimal scale, int end) {
        return new Unit(kind, scale, null, null, false, true, end);
    }

    private static @Nullable String scale(String text, int at) {
        if (at >= text.length()) {
            return null;
        }
        char c = text.charAt(at);
        if (c < 0x80 && "tbm".indexOf(c) < 0) {
            return null;
        }
        for (String scale : BY_LENGTH) {
            if (text.startsWith(scale, at)) {
                return scale;
            }
        }
        return null;
    }

    private static BigDecimal factor(String scale) {
        return new BigDecimal(SCALES.getOrDefault(scale, "1"));
    }

    private static Currencies.@Nullable Named currency(String text, int at) {
        Currencies.Named named = Currencies.at(text, at);
        if (named == null || named.end() - named.start() > 1 || named.end() == text.length()) {
            return named;
        }
        char next = text.charAt(named.end());
        boolean word = "元円".indexOf(text.charAt(at)) >= 0 && NO_CURRENCY_BEFORE.indexOf(next) >= 0;
        return word ? null : named;
    }

    /** The unit of a price: 元/股. */
    static @Nullable String per(String text, int at) {
        int end = perEnd(text, at);
        if (end == at) {
            return null;
        }
        String words = text.substring(at, end).replaceAll("\\s", "");
        return words.startsWith("/") || words.startsWith("／") || words.startsWith("每")
                ? words.substring(1)
                : words.replace("per", "");
    }

    static int perEnd(String text, int at) {
        int i = gap(text, at);
        if (i >= text.length()) {
            return at;
        }
        boolean slash = text.charAt(i) == '/' || text.charAt(i) == '／';
        if (slash || text.startsWith("每股", i)) {
            int start = gap(text, i + 1);
            int end = start;
            while (end < text.length() && end - start < 4 && isUnitWord(text.charAt(end))) {
                end++;
            }
            return end == start ? at : text.startsWith("股", start) ? start + 1 : end;
        }
        return text.startsWith("per share", i) ? i + "per share".length() : at;
    }

    private static boolean isUnitWord(char c) {
        return Character.isLetter(c) && "的左右以和及与为，".indexOf(c) < 0;
    }

    /** Behind white space, at most one line break among it. */
    static int gap(String text, int at) {
        int i = at;
        while (i < text.length() && i - at < WIDEST_GAP && Numeral.isGap(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
