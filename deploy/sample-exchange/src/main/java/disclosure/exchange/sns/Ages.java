package disclosure.exchange.sns;

import disclosure.exchange.market.Venue;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Times as the platform words them at a moment. */
record Ages(Instant now) {

    static final ZoneId ZONE = Venue.SHANGHAI.zone();

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM月dd日 HH:mm");
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("yyyy年MM月dd日 HH:mm");

    String of(Instant moment) {
        Duration age = Duration.between(moment, now);
        ZonedDateTime then = moment.atZone(ZONE);
        LocalDate today = now.atZone(ZONE).toLocalDate();
        if (age.toSeconds() < 30) {
            return "刚刚";
        }
        if (age.toMinutes() < 1) {
            return age.toSeconds() + "秒前";
        }
        if (age.toHours() < 1) {
            return age.toMinutes() + "分钟前";
        }
        if (then.toLocalDate().equals(today)) {
            return age.toHours() < 6 ? age.toHours() + "小时前" : "今天 " + TIME.format(then);
        }
        if (then.toLocalDate().equals(today.minusDays(1))) {
            return "昨天 " + TIME.format(then);
        }
        return (then.getYear() == today.getYear() ? DAY : YEAR).format(then);
    }
}
