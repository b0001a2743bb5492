package disclosure.keywords;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the value of a condition: {@code 1.5亿元}, {@code 20%}, {@code 2026-04-29}, words. */
final class ValueReader {

    private static final Map<String, BigDecimal> SCALES =
            Map.ofEntries(
                    Map.entry("千", BigDecimal.TEN.pow(3)),
                    Map.entry("k", BigDecimal.TEN.pow(3)),
                    Map.entry("万", BigDecimal.TEN.pow(4)),
                    Map.entry("百万", BigDecimal.TEN.pow(6)),
                    Map.entry("m", BigDecimal.TEN.pow(6)),
                    Map.entry("million", BigDecimal.TEN.pow(6)),
                    Map.entry("千万", BigDecimal.TEN.pow(7)),
                    Map.entry("亿", BigDecimal.TEN.pow(8)),
                    Map.entry("bn", BigDecimal.TEN.pow(9)),
                    Map.entry("billion", BigDecimal.TEN.pow(9)),
                    Map.entry("万亿", BigDecimal.TEN.pow(12)));

    private static final Map<String, String> CURRENCIES =
            Map.of(
                    "元", "CNY", "人民币", "CNY", "美元", "USD", "港元", "HKD", "港币", "HKD", "日元", "JPY",
                    "円", "JPY", "欧元", "EUR", "英镑", "GBP", "RMB", "CNY");

    private static final String END = "(?=[\\s　()（）\"“”]|$)";
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<number>[-+−－]?[0-9０-９][0-9０-９,，.．]*)"
                            + "(?:[\\s　]*(?<percent>[%％])|[\\s　]*(?<scale>千万|百万|万[亿億]|[千万萬亿億]|million|billion|bn|[km]))?"
                            + "(?:[\\s　]*(?<currency>元|人民币|美元|港元|港币|日元|円|欧元|英镑|(?!AND|NOT)[A-Z]{3}))?"
                            + END,
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
    private static final Pattern DAY =
            Pattern.compile("(?<day>[0-9]{4}-[0-9]{1,2}-[0-9]{1,2})" + END);
    private static final Pattern BARE = Pattern.compile("[^\\s　()（）\"“”]+");

    private final String text;

    ValueReader(String text) {
        this.text = text;
    }

    /** A value and where the text goes on behind it. */
    record Read(Value value, int end) {}

    Read at(int begin) throws Rejected {
        if (begin < text.length() && text.charAt(begin) == '"') {
            return quoted(begin);
        }
        Matcher day = matcher(DAY, begin);
        if (day.lookingAt()) {
            return new Read(day(day.group("day"), begin), day.end());
        }
        Matcher number = matcher(NUMBER, begin);
        if (number.lookingAt()) {
            return new Read(number(number, begin), number.end());
        }
        Matcher bare = matcher(BARE, begin);
        if (!bare.lookingAt()) {
            throw new Rejected("A value is missing after this.", begin, null);
        }
        return new Read(word(bare.group(), begin), bare.end());
    }

    private Matcher matcher(Pattern pattern, int begin) {
        return pattern.matcher(text).region(begin, text.length());
    }

    private Read quoted(int begin) throws Rejected {
        var words = new StringBuilder();
        for (int at = begin + 1; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                return new Read(words(words.toString(), begin), at + 1);
            }
            if (c == '\\' && at + 1 < text.length() && "\"\\".indexOf(text.charAt(at + 1)) >= 0) {
                c = text.charAt(++at);
            }
            words.append(c);
        }
        throw new Rejected("This quotation mark is never closed.", begin, text + "\"");
    }

    private static Value words(String words, int begin) throws Rejected {
        if (FoldedText.of(words).folded().isEmpty()) {
            throw new Rejected("These quotes hold nothing to compare with.", begin, null);
        }
        return new Value.Words(words);
    }

    private Value word(String word, int begin) throws Rejected {
        if (!Character.isLetter(word.codePointAt(0))) {
            throw new Rejected(
                    "This is no value: write a number (1亿, 500万元, 20%), a day (2026-04-29) or words in quotes.",
                    begin, null);
        }
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "true" -> new Value.YesNo(true);
            case "false" -> new Value.YesNo(false);
            default -> words(word, begin);
        };
    }

    private static Value day(String written, int begin) throws Rejected {
        String[] parts = written.split("-", -1);
        try {
            return new Value.Day(
                    LocalDate.of(
                            Integer.parseInt(parts[0]),
                            Integer.parseInt(parts[1]),
                            Integer.parseInt(parts[2])));
        } catch (DateTimeException e) {
            throw new Rejected("There is no such day.", begin, null);
        }
    }

    private static Value number(Matcher matched, int begin) throws Rejected {
        // Folding takes out the commas that group thousands, and no others.
        String digits = FoldedText.of(matched.group("number").replace('−', '-')).folded();
        if (digits.indexOf(',') >= 0) {
            throw new Rejected(
                    "This is no number: commas group thousands, as in 1,500; write a point for decimals.",
                    begin,
                    null);
        }
        BigDecimal number;
        try {
            number = new BigDecimal(digits);
        } catch (NumberFormatException e) {
            throw new Rejected("This is no number.", begin, null);
        }
        boolean percent = matched.group("percent") != null;
        String scale = matched.group("scale");
        if (percent) {
            number = number.movePointLeft(2);
        } else if (scale != null) {
            number = number.multiply(scale(FoldedText.of(scale).folded()));
        }
        return new Value.Quantity(number, percent, currency(matched.group("currency")));
    }

    private static BigDecimal scale(String folded) {
        BigDecimal scale = SCALES.get(folded);
        if (scale == null) {
            throw new IllegalStateException("no scale: " + folded);
        }
        return scale;
    }

    private static @Nullable String currency(@Nullable String written) {
        if (written == null) {
            return null;
        }
        String upper = written.toUpperCase(Locale.ROOT);
        String named = CURRENCIES.get(upper);
        return named == null && CODE.matcher(upper).matches() ? upper : named;
    }
}
