package disclosure.parser.extract.amounts;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A unit that stands outside the figures: above a table, in the head of a column or row.
 *
 * @param per unit a price is for
 */
record DeclaredUnit(BigDecimal scale, String currency, @Nullable String per) {

    private static final Map<String, String> SCALES =
            Map.of(
                    "",
                    "1",
                    "千",
                    "1000",
                    "万",
                    "10000",
                    "萬",
                    "10000",
                    "百万",
                    "1000000",
                    "千万",
                    "10000000",
                    "亿",
                    "100000000");

    private static final String UNIT =
            "(千万|百万|万|萬|千|亿)?(元人民币|人民币元|人民币|美元|港元|港币|欧元|日元|元" + "|円)(?:[/／](股|[\\p{IsHan}]{1,3}))?";
    private static final Pattern ABOVE = Pattern.compile("(?:金额)?[单單単]位[：:]?(?:人民币|RMB)?" + UNIT);
    private static final Pattern BRACKETS =
            Pattern.compile("[（(](?:人民币)?(?:单位[：:])?" + UNIT + "[)）]|[，,]?(?:单位[：:])" + UNIT);
    private static final Pattern ENGLISH =
            Pattern.compile(
                    "\\(?(?:amounts |dollars |u\\.s\\. dollars )?in (thousands|millions|billions)",
                    Pattern.CASE_INSENSITIVE);

    /** The unit named in brackets; null where none is. */
    static @Nullable DeclaredUnit in(String words) {
        Matcher brackets = BRACKETS.matcher(words.replaceAll("\\s", ""));
        if (!brackets.find()) {
            return null;
        }
        int first = brackets.group(2) == null ? 4 : 1;
        return of(brackets, first);
    }

    /** The last unit named above a table. */
    static @Nullable DeclaredUnit above(String words) {
        Matcher above = ABOVE.matcher(words.replaceAll("\\s", ""));
        DeclaredUnit found = null;
        while (above.find()) {
            found = of(above, 1);
        }
        Matcher english = ENGLISH.matcher(words);
        while (found == null && english.find()) {
            String scale = english.group(1).toLowerCase(java.util.Locale.ROOT);
            String factor =
                    scale.startsWith("t")
                            ? "1000"
                            : scale.startsWith("m") ? "1000000" : "1000000000";
            found = new DeclaredUnit(new BigDecimal(factor), "USD", null);
        }
        return found;
    }

    private static DeclaredUnit of(Matcher match, int first) {
        String scale = match.group(first) == null ? "" : match.group(first);
        Currencies.Named named = Currencies.at(match.group(first + 1), 0);
        return new DeclaredUnit(
                new BigDecimal(SCALES.getOrDefault(scale, "1")),
                named == null ? "CNY" : named.code(),
                match.group(first + 2));
    }
}
