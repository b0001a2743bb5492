package disclosure.parser.extract.raising;

import static disclosure.parser.extract.fact.Captured.DAY;

import disclosure.parser.extract.fact.Captured;
import disclosure.parser.extract.fact.FactText;
import disclosure.parser.extract.fact.Stated;
import disclosure.parser.extract.fact.StatedDays;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** On which day the new shares are listed. */
final class Listing {

    private static final Pattern LISTED =
            Pattern.compile(
                    "(?:股票|股份)?上市(?:流通)?(?:时间|日期)(?:为|是|:|\\|)*"
                            + DAY
                            + "|[将于]"
                            + DAY
                            + "(?:在|起在)?(?:深圳|上海|北京)证券交易所(?:[^，。]{0,6})?上市");

    /**
     * A day so many months before the last of the text is that of the company's first listing; new
     * shares are held for 36 months at most.
     */
    private static final int LONGEST_MONTHS = 38;

    /** What a company is, with its own first listing among it. */
    private static final Pattern PROFILE = Pattern.compile("(?:法定代表人|注册资本|成立日期|成立时间)[^。]{0,80}$");

    private static final int LOOK_BACK = 90;

    private Listing() {}

    static @Nullable Stated<LocalDate> of(FactText text) {
        LocalDate last =
                StatedDays.in(text).stream()
                        .map(Stated::value)
                        .max(Comparator.naturalOrder())
                        .orElse(LocalDate.MIN);
        Matcher listed = LISTED.matcher(text.words());
        while (listed.find()) {
            Stated<LocalDate> day = Captured.day(listed, listed.group(1) == null ? 2 : 1);
            if (day != null
                    && !day.value().isBefore(last.minusMonths(LONGEST_MONTHS))
                    && !PROFILE.matcher(text.words(day.start() - LOOK_BACK, day.start())).find()) {
                return day;
            }
        }
        return null;
    }
}
