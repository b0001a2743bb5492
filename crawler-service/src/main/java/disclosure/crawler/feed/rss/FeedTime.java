package disclosure.crawler.feed.rss;

import disclosure.crawler.feed.Moment;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The dates feeds really carry: RFC 3339, RFC 822 with its old zone names, and what comes near. */
final class FeedTime {

    /** RFC 822's own zone names; Java knows none but GMT and UT. */
    private static final Map<String, String> ZONES =
            Map.of(
                    "EST", "-0500", "EDT", "-0400", "CST", "-0600", "CDT", "-0500", "MST", "-0700",
                    "MDT", "-0600", "PST", "-0800", "PDT", "-0700", "Z", "+0000", "UT", "+0000");

    private static final List<DateTimeFormatter> ZONED =
            List.of(
                    formatter("d MMM yyyy HH:mm[:ss] Z"),
                    formatter("d MMM yyyy HH:mm[:ss] z"),
                    twoDigitYear());

    private static final List<DateTimeFormatter> LOCAL =
            List.of(
                    formatter("d-MMM-yyyy HH:mm[:ss]"),
                    formatter("d MMM yyyy HH:mm[:ss]"),
                    formatter("yyyy-MM-dd HH:mm[:ss]"),
                    formatter("yyyy-MM-dd'T'HH:mm[:ss]"),
                    formatter("dd/MM/yyyy HH:mm[:ss]"));

    private FeedTime() {}

    /**
     * Reads a date.
     *
     * @param zone of a date that names none; null leaves such a date unstated
     */
    static Moment read(String text, @Nullable ZoneId zone) {
        String date = text.strip().replaceFirst("^[A-Za-z]{3,9},\\s*", "").replaceAll("\\s+", " ");
        if (date.isEmpty()) {
            return Moment.UNSTATED;
        }
        try {
            return Moment.ofSecond(OffsetDateTime.parse(date));
        } catch (DateTimeException e) {
            Moment zoned = zoned(named(date));
            return zoned.isStated() || zone == null ? zoned : local(date, zone);
        }
    }

    private static String named(String date) {
        String zone = date.substring(date.lastIndexOf(' ') + 1);
        String offset = ZONES.get(zone.toUpperCase(Locale.ROOT));
        return offset == null
                ? date.replaceFirst("([+-]\\d{2}):(\\d{2})$", "$1$2")
                : date.substring(0, date.length() - zone.length()) + offset;
    }

    private static Moment zoned(String date) {
        return ZONED.stream()
                .map(format -> tried(() -> ZonedDateTime.parse(date, format).toOffsetDateTime()))
                .filter(Objects::nonNull)
                .map(Moment::ofSecond)
                .findFirst()
                .orElse(Moment.UNSTATED);
    }

    private static Moment local(String date, ZoneId zone) {
        String whole = date.replaceFirst("\\.\\d+$", "");
        LocalDateTime time =
                LOCAL.stream()
                        .map(format -> tried(() -> LocalDateTime.parse(whole, format)))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        if (time != null) {
            return Moment.ofSecondOrDay(time, zone);
        }
        LocalDate day = tried(() -> LocalDate.parse(whole));
        return day == null ? Moment.UNSTATED : Moment.ofDay(day, zone);
    }

    /** Null where the text has another form. */
    private static <T> @Nullable T tried(Supplier<T> parse) {
        try {
            return parse.get();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static DateTimeFormatter formatter(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }

    private static DateTimeFormatter twoDigitYear() {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern("d MMM ")
                .appendValueReduced(ChronoField.YEAR, 2, 2, 1990)
                .appendPattern(" HH:mm[:ss] Z")
                .toFormatter(Locale.ENGLISH);
    }
}
