package disclosure.parser.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** Finds calendar dates in text without white space, in digits or Chinese numerals. */
public final class ChineseDates {

    private static final String ZEROS = "〇○零Ｏ0OoΟ";
    private static final PatternSearch DIGITS =
            PatternSearch.of(
                    "(?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})(?:日|(?!\\d))"
                            + "|(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d|-(?!\\d{4}[-/.年]))");
    private static final PatternSearch NUMERALS =
            PatternSearch.of(
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
        int year = 0;
        for (MatchResult match : DIGITS.all(words)) {
            boolean dashed = match.group(4) != null;
            String yearText = dashed ? match.group(4) : match.group(1);
            year = yearText == null ? year : Integer.parseInt(yearText);
            LocalDate date =
                    date(
                            year,
                            Integer.parseInt(match.group(dashed ? 5 : 2)),
                            Integer.parseInt(match.group(dashed ? 6 : 3)));
            if (date != null) {
                found.add(new Found(date, match.start(), match.end()));
            }
        }
        numerals(words, found);
        return List.copyOf(found);
    }

    private static void numerals(CharSequence words, List<Found> found) {
        for (MatchResult match : NUMERALS.all(words)) {
            int year = 0;
            for (char c : match.group(1).toCharArray()) {
                year = year * 10 + (ZEROS.indexOf(c) >= 0 ? 0 : "一二三四五六七八九".indexOf(c) + 1);
            }
            LocalDate date = date(year, HanCount.of(match.group(2)), HanCount.of(match.group(3)));
            if (date != null) {
                found.add(new Found(date, match.start(), match.end()));
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
