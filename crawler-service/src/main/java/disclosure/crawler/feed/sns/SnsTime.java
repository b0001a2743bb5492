package disclosure.crawler.feed.sns;

import disclosure.crawler.feed.MainlandCode;
import disclosure.crawler.feed.Moment;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times in words, mostly relative to now. Hours and days ago leave only the day certain. */
final class SnsTime {

    private static final Pattern AGO = Pattern.compile("(\\d+)\\s*(秒|分钟|小时|天|周)前");
    private static final Pattern NEAR = Pattern.compile("(今天|昨天|前天)\\s*(\\d{1,2}):(\\d{2})");
    private static final Pattern DATE =
            Pattern.compile(
                    "(?:(\\d{4})[年-])?(\\d{1,2})[月-](\\d{1,2})日?(?:\\s*(\\d{1,2}):(\\d{2}))?");

    private SnsTime() {}

    /**
     * Reads a time.
     *
     * @param at when it was read; without it only a full date is understood
     */
    static Moment read(String words, @Nullable Instant at) {
        try {
            Matcher date = DATE.matcher(words);
            boolean dated = date.find();
            if (dated && date.group(1) != null) {
                return dated(date, Integer.parseInt(date.group(1)));
            }
            if (at == null) {
                return Moment.UNSTATED;
            }
            ZonedDateTime now = at.atZone(MainlandCode.ZONE);
            return dated ? thisYear(date, now) : relative(words, now);
        } catch (DateTimeException e) {
            return Moment.UNSTATED;
        }
    }

    private static Moment thisYear(Matcher date, ZonedDateTime now) {
        Moment moment = dated(date, now.getYear());
        boolean ahead =
                moment.at() != null && moment.at().isAfter(now.plusDays(1).toOffsetDateTime());
        return ahead ? dated(date, now.getYear() - 1) : moment;
    }

    private static Moment dated(Matcher date, int year) {
        LocalDate day =
                LocalDate.of(
                        year, Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3)));
        return date.group(4) == null
                ? Moment.ofDay(day, MainlandCode.ZONE)
                : minute(day, date.group(4), date.group(5));
    }

    private static Moment relative(String words, ZonedDateTime now) {
        Matcher near = NEAR.matcher(words);
        if (near.find()) {
            int days = near.group(1).equals("今天") ? 0 : near.group(1).equals("昨天") ? 1 : 2;
            return minute(now.toLocalDate().minusDays(days), near.group(2), near.group(3));
        }
        Matcher ago = AGO.matcher(words);
        if (!ago.find()) {
            return words.contains("刚刚") ? minute(now) : Moment.UNSTATED;
        }
        long many = Long.parseLong(ago.group(1));
        return switch (ago.group(2)) {
            case "秒" -> minute(now.minusSeconds(many));
            case "分钟" -> minute(now.minusMinutes(many));
            case "小时" -> Moment.ofDay(now.minusHours(many).toLocalDate(), MainlandCode.ZONE);
            case "天" -> Moment.ofDay(now.minusDays(many).toLocalDate(), MainlandCode.ZONE);
            default -> Moment.UNSTATED;
        };
    }

    private static Moment minute(LocalDate day, String hour, String minute) {
        LocalTime time = LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute));
        return Moment.ofMinute(LocalDateTime.of(day, time), MainlandCode.ZONE);
    }

    private static Moment minute(ZonedDateTime time) {
        return Moment.ofMinute(
                time.truncatedTo(ChronoUnit.MINUTES).toLocalDateTime(), MainlandCode.ZONE);
    }
}
