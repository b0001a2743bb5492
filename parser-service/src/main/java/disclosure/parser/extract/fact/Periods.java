package disclosure.parser.extract.fact;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The periods that a text names, each for what stands behind it. The columns of a table name this
 * year and the year before; those of the year before are not read.
 */
public final class Periods {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Pattern WRITTEN =
            Pattern.compile(
                    "(20\\d{2}|二[〇○零Ｏ0O][一二三四五六七八九〇○零Ｏ0O]{2})年"
                            + "(年度|度|全年|半年度|上半年|前三季度|三季度|第一季度|一季度|第二季度|第三季度|第四季度|1-3月|1-6月"
                            + "|1-9月|7-9月|4-6月|10-12月)");

    private static final int LONGEST = 366;

    private final List<Period> all = new ArrayList<>();

    public Periods(FactText text) {
        for (StatedDays.Span span : StatedDays.spans(text, StatedDays.in(text))) {
            if (isPeriod(span.from().value(), span.to().value())) {
                all.add(new Period(span.from(), span.to()));
            }
        }
        Matcher written = WRITTEN.matcher(text.words());
        while (written.find()) {
            Stated<String> said = new Stated<>(written.group(), written.start(), written.end());
            Months months = Months.of(written.group(2));
            int year = year(written.group(1));
            all.add(
                    new Period(
                            said.as(LocalDate.of(year, months.first(), 1)),
                            said.as(YearMonth.of(year, months.last()).atEndOfMonth())));
        }
        all.sort(Comparator.comparingInt(period -> period.start().start()));
    }

    /** The newest of those named nearest before a place; null where none is. */
    public @Nullable Period at(int index) {
        Period best = null;
        for (Period period : all) {
            if (period.start().start() > index) {
                break;
            }
            if (best == null || !isYearBefore(period, best)) {
                best = period;
            }
        }
        return best;
    }

    private static boolean isYearBefore(Period period, Period best) {
        return period.end().value().isBefore(best.start().value());
    }

    private static boolean isPeriod(LocalDate from, LocalDate to) {
        return from.getDayOfMonth() == 1
                && to.getDayOfMonth() == to.lengthOfMonth()
                && to.getMonthValue() % 3 == 0
                && from.plusDays(LONGEST).isAfter(to);
    }

    private static int year(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        int year = 0;
        for (int i = 0; i < written.length(); i++) {
            year = year * 10 + Math.max(0, DIGITS.indexOf(written.charAt(i)));
        }
        return year;
    }

    private record Months(int first, int last) {
        static Months of(String word) {
            return switch (word) {
                case "半年度", "上半年", "1-6月" -> new Months(1, 6);
                case "前三季度", "1-9月" -> new Months(1, 9);
                case "第一季度", "一季度", "1-3月" -> new Months(1, 3);
                case "第二季度", "4-6月" -> new Months(4, 6);
                case "第三季度", "三季度", "7-9月" -> new Months(7, 9);
                case "第四季度", "10-12月" -> new Months(10, 12);
                default -> new Months(1, 12);
            };
        }
    }
}
