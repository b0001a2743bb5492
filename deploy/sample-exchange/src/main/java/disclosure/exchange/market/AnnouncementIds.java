package disclosure.exchange.market;

import java.time.Instant;

/**
 * The ten-digit ids of the mainland's central platform, rising with time. Shenzhen's own site and
 * its investor platform use the same; Shanghai and Beijing have ids of their own.
 */
public final class AnnouncementIds {

    private static final long FIRST = 1_225_000_000L;
    private static final long SINCE = Instant.parse("2026-01-01T00:00:00Z").getEpochSecond();
    private static final int PER_SECOND = 10;

    private final Numbers numbers = new Numbers();

    public long of(Filing filing) {
        long seconds = filing.releasedAt().getEpochSecond() - SINCE;
        return numbers.of(
                filing, FIRST + seconds * PER_SECOND + Numbers.spread(filing, "annId", PER_SECOND));
    }
}
