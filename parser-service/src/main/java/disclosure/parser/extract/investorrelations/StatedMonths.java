package disclosure.parser.extract.investorrelations;

import java.util.regex.Pattern;

/** Months without a day, as in 2026年3月份, written with the day on which they begin. */
final class StatedMonths {

    /** The first month of 3-5月 lacks its unit. */
    private static final Pattern SHORT_RANGE =
            Pattern.compile("(?<=年)(\\d{1,2})(" + Sessions.TO + "\\d{1,2}月)");

    private static final Pattern DOTTED =
            Pattern.compile("(?<![\\d./-])(\\d{4})[-./](\\d{1,2})(?![\\d./-])");

    private static final Pattern IN_DIGITS = Pattern.compile("(?<=\\d)月份?");
    private static final Pattern IN_NUMERALS = Pattern.compile("(?<=[一二三四五六七八九十])月份?");

    private StatedMonths() {}

    /**
     * The words with first days.
     *
     * @param words text without white space, in which no day is stated
     */
    static String asDays(CharSequence words) {
        String dotted = DOTTED.matcher(words).replaceAll("$1年$2月");
        String whole = SHORT_RANGE.matcher(dotted).replaceAll("$1月$2");
        String digits = IN_DIGITS.matcher(whole).replaceAll("月1日");
        return IN_NUMERALS.matcher(digits).replaceAll("月一日");
    }
}
