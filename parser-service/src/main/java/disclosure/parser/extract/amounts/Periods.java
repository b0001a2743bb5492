package disclosure.parser.extract.amounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Periods in words, as codes: {@code 2025}, {@code 2025-H1}, {@code 2025-Q3}, {@code 2025-9M}. */
final class Periods {

    private static final Pattern PERIOD =
            Pattern.compile(
                    "(?<!\\d)((?:(?:19|20)?\\d\\d)(?=年?Q[1-4])|(?:\\d\\d)(?=年第[一二三四1-4]季)"
                            + "|(?:19|20)\\d\\d(?=年|\\sfiscal))(?:年度?|\\s*fiscal year)?"
                            + "(?:(上半年|半年度?|中期)|(下半年)|(前三个?季度|1[-至—~－–]9月份?)|(1[-至—~－–]6月份?)"
                            + "|第?([一二三四1-4])季度?(?!度?报)|Q([1-4])|(1[-至—~－–]3月份?)|(末|底|年末)"
                            + "|(\\d{1,2})月(?:份|末|底)?(?!\\d{1,2}日)|(\\d{1,2})月(\\d{1,2})日)?");
    private static final Pattern BALANCE = Pattern.compile("(?:截至|截止|于|期末)[^，。]{0,6}$");

    private Periods() {}

    /** The periods in order of their mention. */
    static List<String> in(String words) {
        if (words.indexOf('年') < 0 && words.indexOf('Q') < 0 && !words.contains("fiscal")) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        Matcher matcher = PERIOD.matcher(words);
        while (matcher.find()) {
            boolean base =
                    matcher.start() > 0 && "较比与".indexOf(words.charAt(matcher.start() - 1)) >= 0;
            if (base) {
                continue;
            }
            String code = code(matcher, words.substring(0, matcher.start()));
            if (code != null) {
                found.add(code);
            }
        }
        return found;
    }

    private static @Nullable String code(Matcher match, String before) {
        String year = match.group(1).length() == 2 ? "20" + match.group(1) : match.group(1);
        if (match.group(7) != null) {
            return year + "-Q" + match.group(7);
        }
        if (match.group(2) != null || match.group(5) != null) {
            return year + "-H1";
        }
        if (match.group(3) != null) {
            return year + "-H2";
        }
        if (match.group(4) != null) {
            return year + "-9M";
        }
        if (match.group(8) != null) {
            return year + "-Q1";
        }
        if (match.group(6) != null) {
            int quarter = "一二三四".indexOf(match.group(6)) + 1;
            return year + "-Q" + (quarter == 0 ? match.group(6) : String.valueOf(quarter));
        }
        if (match.group(9) != null) {
            return year + "-12-31";
        }
        if (match.group(10) != null) {
            return two(year, match.group(10), 12);
        }
        if (match.group(11) == null) {
            return year;
        }
        String month = two(year, match.group(11), 12);
        boolean balance = BALANCE.matcher(before).find();
        return month == null || !balance ? null : two(month, match.group(12), 31);
    }

    private static @Nullable String two(String before, String number, int most) {
        int value = Integer.parseInt(number);
        return value < 1 || value > most
                ? null
                : String.format(Locale.ROOT, "%s-%02d", before, value);
    }
}
