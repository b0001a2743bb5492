package disclosure.exchange.market;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;

/** Where a company is listed. */
public enum Venue {
    BEIJING("Asia/Shanghai", LocalTime.of(17, 0)),
    SHANGHAI("Asia/Shanghai", LocalTime.of(17, 0)),
    SHENZHEN("Asia/Shanghai", LocalTime.of(17, 0)),
    HONG_KONG("Asia/Hong_Kong", LocalTime.MAX),
    /** What is accepted after 17:30 is dated the next day. */
    NEW_YORK("America/New_York", LocalTime.of(17, 30)),
    TOKYO("Asia/Tokyo", LocalTime.MAX),
    SEOUL("Asia/Seoul", LocalTime.MAX),
    HELSINKI("Europe/Helsinki", LocalTime.MAX);

    private final ZoneId zone;
    private final LocalTime evening;

    Venue(String zone, LocalTime evening) {
        this.zone = ZoneId.of(zone);
        this.evening = evening;
    }

    public ZoneId zone() {
        return zone;
    }

    /** The date that lists show for what was released at this moment. */
    public LocalDate dateOf(Instant released) {
        ZonedDateTime local = released.atZone(zone);
        return local.toLocalTime().isBefore(evening)
                ? local.toLocalDate()
                : local.toLocalDate().plusDays(1);
    }

    /** Whether its companies write Chinese announcements of the mainland's kinds. */
    public boolean mainland() {
        return this == BEIJING || this == SHANGHAI || this == SHENZHEN;
    }

    /** What its companies file. */
    public List<FilingKind> kinds() {
        if (mainland()) {
            return List.of(Kind.values());
        }
        return Arrays.stream(ForeignKind.values())
                .filter(kind -> kind.venue() == this)
                .map(FilingKind.class::cast)
                .toList();
    }

    /** Its fictional companies. */
    public List<Issuer> issuers() {
        return this == BEIJING ? Issuer.all() : Companies.of(this);
    }
}
