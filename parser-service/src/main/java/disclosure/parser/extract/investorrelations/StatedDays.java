package disclosure.parser.extract.investorrelations;

import disclosure.parser.document.Compact;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the row of the time so that days and hours stay apart without the white space. */
final class StatedDays {

    /** Only the gap parts 9:00-10:00 15:00-16:00, or 2026-05-06 15:00. */
    private static final Pattern GAP =
            Pattern.compile(
                    "(?<=[:：]\\d\\d|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2})\\s+(?=\\d{1,2}\\s*[:：点时])");

    /** Of a list of days the first alone names the month. */
    private static final Pattern NEXT_DAY =
            Pattern.compile("(\\d{1,2})月(\\d{1,2})日([、，,和及])(?=\\d{1,2}日)");

    private StatedDays() {}

    /** The row without white space, in full. */
    static Compact in(String row) {
        String words = Compact.of(GAP.matcher(row).replaceAll("，")).toString();
        Matcher next = NEXT_DAY.matcher(words);
        while (next.find()) {
            words = next.replaceFirst("$1月$2日$3$1月");
            next = NEXT_DAY.matcher(words);
        }
        return Compact.of(words);
    }
}
