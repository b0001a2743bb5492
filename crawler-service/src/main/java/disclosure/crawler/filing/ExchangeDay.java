package disclosure.crawler.filing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Days by an exchange's own calendar: instants a few hours apart may be days apart there. */
final class ExchangeDay {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final ZoneId KOREA = ZoneId.of("Asia/Seoul");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private ExchangeDay() {}

    /** Sources may date a disclosure a day apart: released in the evening, dated tomorrow. */
    static boolean near(String exchange, Instant one, Instant other) {
        return Math.abs(ChronoUnit.DAYS.between(of(exchange, one), of(exchange, other))) <= 1;
    }

    /** A moment as a clock at the exchange shows it. */
    static OffsetDateTime at(String exchange, Instant instant) {
        return instant.atZone(zone(exchange)).toOffsetDateTime();
    }

    private static LocalDate of(String exchange, Instant instant) {
        return LocalDate.ofInstant(instant, zone(exchange));
    }

    private static ZoneId zone(String exchange) {
        return switch (exchange) {
            case "SSE", "SZSE", "BSE", "NEEQ", "CNINFO", "HKEX" -> CHINA;
            case "TSE", "NAGOYA", "SAPPORO", "FUKUOKA" -> JAPAN;
            case "KRX" -> KOREA;
            case "SEC" -> NEW_YORK;
            case "NASDAQ-NORDIC" -> STOCKHOLM;
            default -> ZoneOffset.UTC;
        };
    }
}
