package disclosure.parser.extract.indicators;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What sums of money are printed in, and where that is said.
 *
 * @param currency ISO 4217
 */
record MoneyUnit(BigDecimal scale, String currency, int start, int end) {

    private static final String UNIT = "(百万|千万|千|万|亿)?(人民币元|美元|港元|港币|欧元|元)(?![/／])";
    private static final Pattern SAID =
            Pattern.compile(
                    "单\\s*位\\s*[:：]?\\s*(?:人民币)?\\s*" + UNIT + "|[（(](?:人民币)?" + UNIT + "[)）]");
    private static final Pattern ALONE = Pattern.compile("(?:^|\\n)(?:人民币)?" + UNIT + "\\s*$");

    private static final Map<String, String> SCALES =
            Map.of("千", "1000", "万", "10000", "百万", "1000000", "千万", "10000000", "亿", "100000000");
    private static final Map<String, String> CURRENCIES =
            Map.of("美元", "USD", "港元", "HKD", "港币", "HKD", "欧元", "EUR");

    /** The last unit that words name; {@code offset} is where they begin in the text. */
    static @Nullable MoneyUnit in(String words, int offset) {
        MoneyUnit last = null;
        Matcher said = SAID.matcher(words);
        while (said.find()) {
            last = of(said, said.group(2) == null ? 3 : 1, offset);
        }
        Matcher alone = ALONE.matcher(words);
        if (alone.find() && (last == null || alone.start(2) + offset > last.start)) {
            last = of(alone, 1, offset);
        }
        return last;
    }

    private static MoneyUnit of(Matcher match, int first, int offset) {
        String scale = match.group(first) == null ? "" : match.group(first);
        int start = match.start(match.group(first) == null ? first + 1 : first);
        return new MoneyUnit(
                new BigDecimal(SCALES.getOrDefault(scale, "1")),
                CURRENCIES.getOrDefault(match.group(first + 1), "CNY"),
                offset + start,
                offset + match.end(first + 1));
    }
}
