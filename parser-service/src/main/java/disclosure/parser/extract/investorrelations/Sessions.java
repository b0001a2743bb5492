package disclosure.parser.extract.investorrelations;

import disclosure.events.InvestorRelations.Session;
import disclosure.parser.document.ChineseDates;
import disclosure.parser.document.Compact;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the time row: days, ranges of days, and the hours of each; months where no day is stated.
 */
final class Sessions {

    static final String TO = "[-—–－~～至到]{1,3}";
    private static final String CLOCK =
            "(\\d{1,2})(?:[:：]([0-5]\\d)|[点时](?:([0-5]\\d|半)分?)?|(?=" + TO + "\\d{1,2}[点时]))";
    private static final Pattern HOURS =
            Pattern.compile(
                    "(上午|下午|晚上|晚|中午|早上)?(?<!\\d)"
                            + CLOCK
                            + "(?:"
                            + TO
                            + "(上午|下午|晚上|晚|中午)?"
                            + CLOCK
                            + ")?");
    private static final Pattern RANGE =
            Pattern.compile("(?:[（(][^）)]{1,6}[）)])?" + TO + "(?=\\d{1,4}[年月日-])");
    private static final Pattern LAST_DAY = Pattern.compile("^" + TO + "(\\d{1,2})日");

    private Sessions() {}

    private record Day(LocalDate first, @Nullable LocalDate last, int end) {}

    static List<Session> of(String value) {
        Compact words = StatedDays.in(value);
        List<Day> days = days(words);
        if (days.isEmpty()) {
            return months(days(Compact.of(StatedMonths.asDays(words))));
        }
        List<Session> sessions = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            Day day = days.get(i);
            int end = i + 1 < days.size() ? startAfter(words, day, days) : words.length();
            List<String[]> hours = hours(words.subSequence(day.end(), Math.max(day.end(), end)));
            if (hours.isEmpty()) {
                sessions.add(new Session(day.first(), day.last(), null, null, false));
            }
            hours.forEach(
                    h -> sessions.add(new Session(day.first(), day.last(), h[0], h[1], false)));
        }
        return List.copyOf(sessions);
    }

    private static List<Session> months(List<Day> firstDays) {
        return firstDays.stream().map(Sessions::month).toList();
    }

    private static Session month(Day firstDays) {
        LocalDate last = Objects.requireNonNullElse(firstDays.last(), firstDays.first());
        LocalDate end = last.with(TemporalAdjusters.lastDayOfMonth());
        return new Session(firstDays.first(), end, null, null, true);
    }

    private static int startAfter(Compact words, Day day, List<Day> days) {
        return ChineseDates.in(words).stream()
                .mapToInt(ChineseDates.Found::start)
                .filter(start -> start >= day.end())
                .min()
                .orElse(days.isEmpty() ? 0 : words.length());
    }

    private static List<Day> days(Compact words) {
        List<ChineseDates.Found> dates = ChineseDates.in(words);
        List<Day> days = new ArrayList<>();
        for (int i = 0; i < dates.size(); i++) {
            ChineseDates.Found date = dates.get(i);
            CharSequence rest = words.subSequence(date.end(), words.length());
            Matcher lastDay = LAST_DAY.matcher(rest);
            if (i + 1 < dates.size()
                    && RANGE.matcher(
                                    words.subSequence(
                                            date.end(),
                                            dates.get(i + 1).start() + 5 > words.length()
                                                    ? words.length()
                                                    : dates.get(i + 1).start() + 5))
                            .lookingAt()
                    && dates.get(i + 1).start() - date.end() <= 9) {
                ChineseDates.Found last = dates.get(++i);
                days.add(new Day(date.date(), last.date(), last.end()));
            } else if (lastDay.find()) {
                LocalDate last =
                        ChineseDates.date(
                                date.date().getYear(),
                                date.date().getMonthValue(),
                                Integer.parseInt(lastDay.group(1)));
                days.add(new Day(date.date(), last, date.end() + lastDay.end()));
            } else {
                days.add(new Day(date.date(), null, date.end()));
            }
        }
        return days;
    }

    private static List<String[]> hours(CharSequence words) {
        Matcher matcher = HOURS.matcher(words);
        List<String[]> found = new ArrayList<>();
        while (matcher.find()) {
            String part = matcher.group(1);
            String start = clock(part, matcher.group(2), matcher.group(3), matcher.group(4));
            if (start == null) {
                continue;
            }
            String end = null;
            if (matcher.group(6) != null) {
                String endPart = matcher.group(5) == null ? part : matcher.group(5);
                end = clock(endPart, matcher.group(6), matcher.group(7), matcher.group(8));
            }
            found.add(new String[] {start, end});
        }
        return found;
    }

    private static @Nullable String clock(
            @Nullable String part, String hour, @Nullable String minute, @Nullable String spoken) {
        int hours = Integer.parseInt(hour);
        boolean afternoon = part != null && (part.equals("下午") || part.startsWith("晚"));
        if (afternoon && hours < 12) {
            hours += 12;
        }
        if (hours > 24) {
            return null;
        }
        String said = "半".equals(spoken) ? "30" : spoken;
        String minutes = minute != null ? minute : said != null ? said : "00";
        return "%02d:%s".formatted(hours, minutes);
    }
}
