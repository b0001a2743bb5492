package disclosure.parser.extract.dates;

import disclosure.parser.document.ChineseDates;
import disclosure.parser.document.Compact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the days a text prints, in all their forms. */
final class PrintedDates {

    private static final String DAY = "[0-9０-９]{1,2}";
    private static final String HAN_DAY = "[一二三四五六七八九十廿]{1,4}";

    /** A whole date, a date without its year, or a year that later dates may lack. */
    private static final Pattern DATE =
            Pattern.compile(
                    "(?<![\\d０-９])([12１２][0-9０-９]{3})年(?:度?)(?:("
                            + DAY
                            + ")月(?:("
                            + DAY
                            + ")(?:日|號|号|(?![\\d０-９年月.,%]))))?"
                            + "|(?<![\\d月.年次翌每])("
                            + DAY
                            + ")月("
                            + DAY
                            + ")日"
                            + "|[一二三四五六七八九〇○零ＯOoΟ0]{4}年"
                            + HAN_DAY
                            + "月"
                            + HAN_DAY
                            + "日");

    /** In the text with its spaces, for cells of dates stand side by side. */
    private static final Pattern DASHED =
            Pattern.compile(
                    "(?<![\\d/A-Za-z.-])([12]\\d{3})([-/.])\\n?(\\d{1,2})\\2\\n?(\\d{1,2})(?![\\d/-]|\\.\\d)");

    private static final Pattern ENGLISH =
            Pattern.compile(
                    "\\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?\\s{1,2}(\\d{1,2})(?:st|nd|rd"
                            + "|th)?,?\\s{1,2}((?:19|20)\\d\\d)\\b"
                            + "|\\b(\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov"
                            + "|Dec)[a-z]{0,6}\\.?,?\\s((?:19|20)\\d\\d)\\b");

    private static final int LONGEST = 40;
    private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec ";

    /** 1 日的 in 4 月 29 日-30 日 and 12 月 1 日至 5 日. */
    private static final Pattern SAME_MONTH =
            Pattern.compile("(?:\\([^()]{1,4}\\)|（[^（）]{1,4}）)?[-－–—~～至到]{1,2}(" + DAY + ")日");

    private static final Pattern THROUGH =
            Pattern.compile(
                    "(?:\\([^()]{1,4}\\)|（[^（）]{1,4}）)?(?:起|开始)?(?:[-－–—~～]{1,2}|[至到])"
                            + "|\\s*(?:through|to|until|[-–—])\\s*");

    private final Compact words;
    private final List<PrintedDate> found = new ArrayList<>();
    private final TreeMap<Integer, Integer> years = new TreeMap<>();

    private PrintedDates(Compact words) {
        this.words = words;
    }

    /** The days in order, those of an interval joined. */
    static List<PrintedDate> in(String text, Compact words) {
        PrintedDates dates = new PrintedDates(words);
        dates.dashed(text);
        dates.english(text);
        dates.digits();
        dates.found.sort(Comparator.comparingInt(PrintedDate::start));
        return intervals(text, dates.found);
    }

    private void digits() {
        Matcher match = DATE.matcher(words).useTransparentBounds(true);
        int at = 0;
        while ((at = next(words, at, match, PrintedDates::beginsDate)) >= 0) {
            if (match.group(1) != null) {
                years.put(words.origin(match.start()), number(match.group(1)));
                if (match.group(3) != null) {
                    add(match, match.group(1), match.group(2), match.group(3));
                }
            } else if (match.group(4) != null) {
                Map.Entry<Integer, Integer> year = years.floorEntry(words.origin(match.start()));
                LocalDate date =
                        year == null
                                ? null
                                : ChineseDates.date(
                                        year.getValue(),
                                        number(match.group(4)),
                                        number(match.group(5)));
                if (date != null) {
                    add(match.start(), match.end(), date, true);
                }
            } else {
                for (ChineseDates.Found date : ChineseDates.in(match.group())) {
                    years.put(words.origin(match.start()), date.date().getYear());
                    add(match.start(), match.end(), date.date(), false);
                }
            }
        }
    }

    private void add(Matcher match, String year, String month, String day) {
        LocalDate date = ChineseDates.date(number(year), number(month), number(day));
        if (date != null) {
            add(match.start(), match.end(), date, false);
        }
    }

    private void add(int from, int to, LocalDate date, boolean inferred) {
        LocalDate until = null;
        int end = to;
        Matcher more = SAME_MONTH.matcher(words).region(to, Math.min(words.length(), to + 16));
        if (more.lookingAt()) {
            LocalDate last =
                    ChineseDates.date(date.getYear(), date.getMonthValue(), number(more.group(1)));
            if (last != null && last.isAfter(date)) {
                until = last;
                end = more.end();
            }
        }
        int stop = words.origin(end - 1) + 1;
        found.add(new PrintedDate(words.origin(from), stop, date, until, inferred));
    }

    private void dashed(String text) {
        Matcher match = DASHED.matcher(text).useTransparentBounds(true);
        int at = 0;
        while ((at = next(text, at, match, c -> c == '1' || c == '2')) >= 0) {
            LocalDate date =
                    ChineseDates.date(
                            number(match.group(1)), number(match.group(3)), number(match.group(4)));
            if (date != null) {
                years.put(match.start(), date.getYear());
                found.add(new PrintedDate(match.start(), match.end(), date, null, false));
            }
        }
    }

    private void english(String text) {
        Matcher match = ENGLISH.matcher(text).useTransparentBounds(true);
        int at = 0;
        while ((at = next(text, at, match, c -> (c >= 'A' && c <= 'S') || isDigit(c))) >= 0) {
            boolean american = match.group(1) != null;
            String month = match.group(american ? 1 : 5).toLowerCase(Locale.ROOT);
            LocalDate date =
                    ChineseDates.date(
                            Integer.parseInt(match.group(american ? 3 : 6)),
                            MONTHS.indexOf(month) / 4 + 1,
                            Integer.parseInt(match.group(american ? 2 : 4)));
            if (date != null) {
                found.add(new PrintedDate(match.start(), match.end(), date, null, false));
            }
        }
    }

    /** Behind the next match; -1 where none is left. Only where a date may begin it is tried. */
    private static int next(CharSequence text, int from, Matcher match, IntPredicate begins) {
        for (int i = from; i < text.length(); i++) {
            if (begins.test(text.charAt(i))
                    && match.region(i, Math.min(text.length(), i + LONGEST)).lookingAt()) {
                return match.end();
            }
        }
        return -1;
    }

    private static boolean beginsDate(int c) {
        return isDigit(c) || "一二〇○零Ｏ".indexOf(c) >= 0;
    }

    private static boolean isDigit(int c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    private static List<PrintedDate> intervals(String text, List<PrintedDate> days) {
        List<PrintedDate> joined = new ArrayList<>();
        for (PrintedDate day : days) {
            PrintedDate before = joined.isEmpty() ? null : joined.getLast();
            PrintedDate both = before == null ? null : interval(text, before, day);
            if (both == null) {
                joined.add(day);
            } else {
                joined.set(joined.size() - 1, both);
            }
        }
        return joined;
    }

    private static @Nullable PrintedDate interval(String text, PrintedDate from, PrintedDate to) {
        if (from.until() != null
                || to.until() != null
                || to.start() - from.end() > 12
                || to.start() < from.end()) {
            return null;
        }
        String between = Compact.of(text.substring(from.end(), to.start())).toString();
        if (!THROUGH.matcher(between).matches() || inCells(text, from, between)) {
            return null;
        }
        // An interval over the turn of the year names the year once.
        LocalDate last =
                to.inferred() && to.date().isBefore(from.date())
                        ? to.date().plusYears(1)
                        : to.date();
        return last.isBefore(from.date())
                ? null
                : new PrintedDate(from.start(), to.end(), from.date(), last, from.inferred());
    }

    /** In a row below the names of days a dash holds the place of one that does not apply. */
    private static boolean inCells(String text, PrintedDate from, String between) {
        if (between.length() != 1 || text.charAt(from.end()) != ' ') {
            return false;
        }
        return Meanings.listed(Lines.above(text, from.start())).size() > 1;
    }

    private static int number(String digits) {
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            value = value * 10 + (c >= '０' ? c - '０' : c - '0');
        }
        return value;
    }
}
