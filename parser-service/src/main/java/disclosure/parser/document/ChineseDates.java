package disclosure.parser.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds calendar dates in text without white space, in digits or Chinese numerals. */
public final class ChineseDates {

    private static final String ZEROS = "〇○零Ｏ0OoΟ";
    private static final Pattern DIGITS =
            Pattern.compile(
                    "(?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})(?:日|(?!\\d))"
                            + "|(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?![\\d-])");
    private static final Pattern NUMERALS =
            Pattern.compile(
                    "([一二三四五六七八九〇○零Ｏ0OoΟ]{4})年([一二三四五六七八九十]{1,3})月" + "([一二三四五六七八九十]{1,3})日");

    private ChineseDates() {}

    /**
     * A date and where it stands.
     *
     * @param start index of its first character
     * @param end index after its last
     */
    public record Found(LocalDate date, int start, int end) {}

    /**
     * All dates in order. A date without a year has that of the date before it.
     *
     * @param words text without white space
     */
    public static List<Found> in(CharSequence words) {
        List<Found> found = new ArrayList<>();
        Matcher matcher = DIGITS.matcher(words);
        int year = 0;
        while (matcher.find()) {
            boolean dashed = matcher.group(4) != null;
            String yearText = dashed ? matcher.group(4) : matcher.group(1);
            year = yearText == null ? year : Integer.parseInt(yearText);
            LocalDate date =
                    date(
                            year,
                            Integer.parseInt(matcher.group(dashed ? 5 : 2)),
                            Integer.parseInt(matcher.group(dashed ? 6 : 3)));
            if (date != null) {
                found.add(new Found(date, matcher.start(), matcher.end()));
            }
        }
        numerals(words, found);
        return List.copyOf(found);
    }

    private static void numerals(CharSequence words, List<Found> found) {
        Matcher matcher = NUMERALS.matcher(words);
        while (matcher.find()) {
            int year = 0;
            for (char c : matcher.group(1).toCharArray()) {
                year = year * 10 + (ZEROS.indexOf(c) >= 0 ? 0 : "一二三四五六七八九".indexOf(c) + 1);
            }
            LocalDate date =
                    date(year, HanCount.of(matcher.group(2)), HanCount.of(matcher.group(3)));
            if (date != null) {
                found.add(new Found(date, matcher.start(), matcher.end()));
            }
        }
    }

    /** The date, or null where the calendar has none or no filing could bear it. */
    public static @Nullable LocalDate date(int year, int month, int day) {
        if (year < 1985 || year > 2100) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
