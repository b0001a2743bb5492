package disclosure.crawler.feed.edgar;

import disclosure.crawler.feed.Moment;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Acceptance times of the submissions API. They end in {@code Z}, but in some files they are New
 * York's wall clock and in others true UTC, and the newest rows of a file in UTC may still be wall
 * clock. So a file is read both ways. Filings are accepted from 06:00 to 22:00 in New York; until
 * 17:30 they are filed on the same day, later ones mostly on the next business day. One reading
 * breaks these rules. Where neither does, only the day of filing is certain.
 *
 * @param clock which reading holds for the file
 * @param certainFrom first row that it holds for; the rows are ordered newest first
 */
record EdgarTime(Clock clock, int certainFrom) {

    static final ZoneId ZONE = ZoneId.of("America/New_York");

    private static final LocalTime OPENS = LocalTime.of(6, 0);
    private static final LocalTime CLOSES = LocalTime.of(22, 1);
    private static final LocalTime SAME_DAY_UNTIL = LocalTime.of(17, 30, 59);

    /** Forms that keep the day until the system closes. */
    private static final Pattern FILED_LATE =
            Pattern.compile("(3|4|5|144|SC(HEDULE)? 13[DG]|S-\\d+MEF)(/A)?");

    /** What the printed time may be. */
    enum Clock {
        WALL,
        UTC,
        UNCERTAIN
    }

    /** One filing's stamps as printed. */
    record Stamp(String acceptance, String filingDate, String form) {}

    /**
     * How to read a file.
     *
     * @param stamps newest first
     */
    static EdgarTime of(List<Stamp> stamps) {
        int againstWall = 0;
        int againstUtc = 0;
        int firstAgainstWall = stamps.size();
        for (int i = 0; i < stamps.size(); i++) {
            Stamp stamp = stamps.get(i);
            LocalDateTime printed = printed(stamp);
            if (printed != null && breaksTheRules(printed, stamp)) {
                againstWall++;
                firstAgainstWall = Math.min(firstAgainstWall, i);
            }
            if (printed != null && breaksTheRules(fromUtc(printed), stamp)) {
                againstUtc++;
            }
        }
        // A few notices are posted by the SEC itself at night.
        if (againstWall * 5 < againstUtc) {
            return new EdgarTime(Clock.WALL, 0);
        }
        return againstUtc * 5 < againstWall
                ? new EdgarTime(Clock.UTC, firstAgainstWall)
                : new EdgarTime(Clock.UNCERTAIN, stamps.size());
    }

    Moment read(Stamp stamp, int row) {
        LocalDateTime printed = printed(stamp);
        if (printed == null || row < certainFrom) {
            return Moment.parse(stamp.filingDate(), ZONE);
        }
        LocalDateTime local = clock == Clock.UTC ? fromUtc(printed) : printed;
        return Moment.ofSecond(local.atZone(ZONE).toOffsetDateTime());
    }

    private static boolean breaksTheRules(LocalDateTime local, Stamp stamp) {
        LocalTime time = local.toLocalTime();
        LocalDate filed = day(stamp.filingDate());
        if (time.isBefore(OPENS) || time.isAfter(CLOSES) || filed == null) {
            return true;
        }
        boolean sameDay = filed.equals(local.toLocalDate());
        boolean late = time.isAfter(SAME_DAY_UNTIL) && !FILED_LATE.matcher(stamp.form()).matches();
        return sameDay == late;
    }

    private static LocalDateTime fromUtc(LocalDateTime printed) {
        Instant instant = printed.toInstant(ZoneOffset.UTC);
        return LocalDateTime.ofInstant(instant, ZONE);
    }

    /** Null where there is no time, or midnight, which stands for none. */
    private static @Nullable LocalDateTime printed(Stamp stamp) {
        try {
            String text = stamp.acceptance().replaceFirst("(\\.\\d+)?Z$", "");
            LocalDateTime printed = LocalDateTime.parse(text);
            boolean onlyDay =
                    printed.toLocalTime().equals(LocalTime.MIDNIGHT)
                            && printed.toLocalDate().equals(day(stamp.filingDate()));
            return onlyDay ? null : printed;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
