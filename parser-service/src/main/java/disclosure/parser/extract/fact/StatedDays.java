package disclosure.parser.extract.fact;

import disclosure.parser.document.ChineseDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The days that a text states. {@code 6月20日} has the year of the day before it, {@code
 * 2018年6月20日、21日} are two days, and white space inside a date is the layout's.
 */
public final class StatedDays {

    /** A further day of the same month. */
    private static final Pattern FURTHER =
            Pattern.compile("(?:[、和及]|[-~至到])(?:(\\d{1,2})月)?(\\d{1,2})日");

    private static final Pattern JOINS =
            Pattern.compile(
                    "(?:[(][^()]{1,6}[)]|[)])?(?:起|开始|开盘|收盘)?(?:[-~]{1,3}|至|到|起至|[,，]?截[至止](?:于)?)");

    private static final int WIDEST_JOIN = 13;

    private StatedDays() {}

    /** First and last day of a time, and where both stand. */
    public record Span(Stated<LocalDate> from, Stated<LocalDate> to) {}

    /** All days in order. */
    public static List<Stated<LocalDate>> in(FactText text) {
        List<Stated<LocalDate>> days = new ArrayList<>();
        String words = text.words();
        Matcher further = FURTHER.matcher(words);
        int end = 0;
        for (ChineseDates.Found found : sorted(words)) {
            if (found.start() < end) {
                continue;
            }
            days.add(new Stated<>(found.date(), found.start(), found.end()));
            end = found.end();
            LocalDate last = found.date();
            while (last != null && further.region(end, words.length()).lookingAt()) {
                last = after(last, further);
                if (last != null) {
                    days.add(new Stated<>(last, further.start() + 1, further.end()));
                    end = further.end();
                }
            }
        }
        return List.copyOf(days);
    }

    private static List<ChineseDates.Found> sorted(String words) {
        return ChineseDates.in(words).stream()
                .sorted(Comparator.comparingInt(ChineseDates.Found::start))
                .toList();
    }

    private static @Nullable LocalDate after(LocalDate day, Matcher further) {
        String month = further.group(1);
        return ChineseDates.date(
                day.getYear(),
                month == null ? day.getMonthValue() : Integer.parseInt(month),
                Integer.parseInt(further.group(2)));
    }

    /** The times from one day to another, in order. */
    public static List<Span> spans(FactText text, List<Stated<LocalDate>> days) {
        List<Span> spans = new ArrayList<>();
        Matcher joins = JOINS.matcher(text.words());
        for (int i = 0; i + 1 < days.size(); i++) {
            Stated<LocalDate> from = days.get(i);
            Stated<LocalDate> to = days.get(i + 1);
            if (to.start() > from.end()
                    && to.start() - from.end() <= WIDEST_JOIN
                    && joins.region(from.end(), to.start()).matches()
                    && !to.value().isBefore(from.value())) {
                spans.add(new Span(from, to));
            } else if (to.start() == from.end() && isJoin(text, to)) {
                spans.add(new Span(from, to));
            }
        }
        return List.copyOf(spans);
    }

    private static boolean isJoin(FactText text, Stated<LocalDate> to) {
        return "-~至到".indexOf(text.words().charAt(to.start() - 1)) >= 0;
    }
}
