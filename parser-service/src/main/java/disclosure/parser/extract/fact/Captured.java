package disclosure.parser.extract.fact;

import disclosure.parser.document.ChineseDates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands in the group of a pattern, as words, as a number or as a day. */
public final class Captured {

    /** A number in digits, for patterns to capture: {@code 1,234.56}. */
    public static final String NUMBER = "(?<![\\d.]|\\d,)(\\d[\\d,]*(?:\\.\\d+)?)";

    /** A word of scale behind a number, for patterns to capture. */
    public static final String SCALE = "(百万|千万|万亿|万|亿|千)?";

    /** A day in digits or in Chinese numerals, for patterns to capture. */
    public static final String DAY =
            "(20\\d{2}年\\d{1,2}月\\d{1,2}日|20\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2}(?!\\d)"
                    + "|[一二][一二三四五六七八九〇○零Ｏ0O]{3}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日)";

    private Captured() {}

    /** The first place at or behind an index where a pattern is found; null where none is. */
    public static @Nullable Matcher first(FactText text, Pattern pattern, int from) {
        Matcher matcher = pattern.matcher(text.words());
        return matcher.find(Math.min(from, text.words().length())) ? matcher : null;
    }

    /** The words of a group as printed; null where it took no part. */
    public static @Nullable Stated<String> words(
            FactText text, @Nullable MatchResult found, int group) {
        return found == null || found.group(group) == null
                ? null
                : new Stated<>(
                        text.printed(found.start(group), found.end(group)),
                        found.start(group),
                        found.end(group));
    }

    /** The number of a group in full units, with the word of scale in the group behind it. */
    public static @Nullable Stated<BigDecimal> number(@Nullable Matcher found, int group) {
        if (found == null || found.group(group) == null) {
            return null;
        }
        BigDecimal value =
                plain(
                        Amounts.number(found.group(group))
                                .multiply(Amounts.scale(found.group(group + 1))));
        int end = found.group(group + 1) == null ? found.end(group) : found.end(group + 1);
        return new Stated<>(value, found.start(group), end);
    }

    /** The percentage of a group as a fraction. */
    public static @Nullable Stated<BigDecimal> fraction(@Nullable Matcher found, int group) {
        if (found == null || found.group(group) == null) {
            return null;
        }
        BigDecimal value = plain(Amounts.number(found.group(group)).movePointLeft(2));
        return new Stated<>(value, found.start(group), found.end(group));
    }

    /** The day of a group; null where it is none of the calendar. */
    public static @Nullable Stated<LocalDate> day(@Nullable MatchResult found, int group) {
        if (found == null || found.group(group) == null) {
            return null;
        }
        List<ChineseDates.Found> days = ChineseDates.in(found.group(group));
        return days.isEmpty()
                ? null
                : new Stated<>(days.getFirst().date(), found.start(group), found.end(group));
    }

    /** A number without zeros behind the point. */
    public static BigDecimal plain(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
