package disclosure.exchange.market;

import disclosure.exchange.pdf.ChinesePdf;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/** Makes filings from a seed: the same seed and start give the same filings. */
public final class Generator {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** What is released after this hour carries the next day's date. */
    private static final LocalTime EVENING = LocalTime.of(17, 0);

    private static final int PAST_DAYS = 5;
    private static final int SECONDS_BETWEEN = 12;

    private final long seed;
    private final List<Issuer> issuers = Issuer.all();

    public Generator(long seed) {
        this.seed = seed;
    }

    /**
     * Half of the filings lie in the days before {@code start}; the others are released after it,
     * one about every twelve seconds of virtual time.
     */
    public List<Filing> filings(int count, Instant start) {
        LocalDate today = start.atZone(ZONE).toLocalDate();
        List<Filing> filings = new ArrayList<>();
        int past = count / 2;
        for (int i = 0; i < past; i++) {
            Random random = source(today.toEpochDay(), i);
            Instant released =
                    today.minusDays(random.nextInt(1, PAST_DAYS + 1))
                            .atTime(LocalTime.of(8, 0).plusSeconds(random.nextInt(36_000)))
                            .atZone(ZONE)
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
    public Filing filing(Random random, Kind kind, Issuer issuer, Instant released) {
        LocalDate date = publishDate(released);
        String title = new Wording(issuer, date, random).filled(kind.title());
        return filing(random, kind, issuer, title, date, released);
    }

    /** One filing of this kind with a title of its own. */
    public Filing filing(
            Random random,
            Kind kind,
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
                "pdf",
                () ->
                        ChinesePdf.of(
                                Texts.of(kind, issuer, title, date, number, new Random(wording)),
                                ChinesePdf.Layout.NUMBERED));
    }

    /** The date the list shows for a filing released at this moment. */
    public static LocalDate publishDate(Instant released) {
        ZonedDateTime local = released.atZone(ZONE);
        return local.toLocalTime().isBefore(EVENING)
                ? local.toLocalDate()
                : local.toLocalDate().plusDays(1);
    }

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
    private static Kind anyKind(int index, Random random) {
        Kind[] kinds = Kind.values();
        if (index < kinds.length) {
            return kinds[index];
        }
        return index % 4 == 0 ? Kind.INVESTOR_RELATIONS : kinds[random.nextInt(kinds.length)];
    }
}
