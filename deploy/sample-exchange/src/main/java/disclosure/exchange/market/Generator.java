package disclosure.exchange.market;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/** Makes filings from a seed: the same seed and start give the same filings. */
public final class Generator {

    /** Beijing's. */
    public static final ZoneId ZONE = Venue.BEIJING.zone();

    private static final int PAST_DAYS = 5;
    private static final int MOST_PAST = 300;
    private static final int SECONDS_BETWEEN = 12;

    private final long seed;
    private final Venue venue;
    private final List<Issuer> issuers;
    private final List<FilingKind> kinds;

    public Generator(long seed, Venue venue) {
        this.seed = seed;
        this.venue = venue;
        this.issuers = venue.issuers();
        this.kinds = venue.kinds();
    }

    public Venue venue() {
        return venue;
    }

    /**
     * Half of the filings, 300 at most, lie in the days before {@code start}; the others are
     * released after it, one about every twelve seconds of virtual time.
     */
    public List<Filing> filings(int count, Instant start) {
        LocalDate today = start.atZone(venue.zone()).toLocalDate();
        List<Filing> filings = new ArrayList<>();
        int past = Math.min(count / 2, MOST_PAST);
        for (int i = 0; i < past; i++) {
            Random random = source(today.toEpochDay(), i);
            Instant released =
                    today.minusDays(random.nextInt(1, PAST_DAYS + 1))
                            .atTime(LocalTime.of(8, 0).plusSeconds(random.nextInt(36_000)))
                            .atZone(venue.zone())
                            .toInstant();
            filings.add(filing(random, anyKind(i, random), any(random), released));
        }
        Instant release = start.plusSeconds(2);
        for (int i = past; i < count; i++) {
            Random random = source(start.toEpochMilli(), i);
            filings.add(filing(random, anyKind(i, random), any(random), release));
            release = release.plusSeconds(random.nextInt(2, 2 * SECONDS_BETWEEN));
        }
        return filings;
    }

    /** One filing of this kind. */
    public Filing filing(Random random, FilingKind kind, Issuer issuer, Instant released) {
        LocalDate date = venue.dateOf(released);
        String title = new Wording(issuer, date, random).filled(kind.title());
        return filing(random, kind, issuer, title, date, released);
    }

    /** One filing of this kind with a title of its own. */
    public Filing filing(
            Random random,
            FilingKind kind,
            Issuer issuer,
            String title,
            LocalDate date,
            Instant released) {
        String number = "%d-%03d".formatted(date.getYear(), random.nextInt(1, 200));
        long wording = random.nextLong();
        return new Filing(
                code(random),
                issuer,
                kind,
                title,
                "",
                date,
                released,
                released,
                Papers.extension(venue, kind, wording),
                Papers.of(venue, kind, issuer, title, date, number, wording));
    }

    /** A filing's code: 32 hexadecimal digits. */
    public static String code(Random random) {
        ByteBuffer bytes = ByteBuffer.allocate(16);
        bytes.putLong(random.nextLong()).putLong(random.nextLong());
        return HexFormat.of().formatHex(bytes.array());
    }

    /** A random source of its own for each filing, unlike that of any other day or place. */
    private Random source(long when, int index) {
        return new Random(
                Objects.hash(seed, when, index) * 0x9E3779B97F4A7C15L + when * 1_000_003L + index);
    }

    private Issuer any(Random random) {
        return issuers.get(random.nextInt(issuers.size()));
    }

    /** Every kind occurs among the first; then every fourth is an investor-relations record. */
    private FilingKind anyKind(int index, Random random) {
        if (index < kinds.size()) {
            return kinds.get(index);
        }
        return venue.mainland() && index % 4 == 0
                ? Kind.INVESTOR_RELATIONS
                : kinds.get(random.nextInt(kinds.size()));
    }
}
