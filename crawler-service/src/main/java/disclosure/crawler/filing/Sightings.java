package disclosure.crawler.filing;

import disclosure.crawler.feed.Announcement.Link;
import disclosure.crawler.filing.FilingRegister.Told;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Sightings that only a title joined, held against their filing's document. The same bytes confirm
 * them. Other bytes are a doubt: mirrors stamp documents anew. Where two sources have mostly given
 * the same bytes, a doubt is enough to make two filings of it.
 */
@ApplicationScoped
public class Sightings {

    /** Waits before the second, third … attempt to compare. */
    private static final List<Duration> WAITS =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(10), Duration.ofHours(1));

    /** How often two sources must have agreed before a difference says anything. */
    private static final int OFTEN = 5;

    /** How many times more often they must have agreed than not. */
    private static final int MOSTLY = 10;

    /**
     * A sighting to compare.
     *
     * @param filingId whose document it should have
     * @param url where its own document lies
     * @param namesakes other filings of that company, title and day: the sighting may be of one of
     *     them
     */
    public record ToCompare(long sighting, String filingId, String url, Set<String> namesakes) {}

    /**
     * A sighting that turned out to be a filing of its own.
     *
     * @param further its documents beside the one that was compared
     */
    public record Parted(Told told, List<Link> further) {}

    private final SightingRepository sightings;
    private final FilingRepository filings;

    Sightings(SightingRepository sightings, FilingRepository filings) {
        this.sightings = sightings;
        this.filings = filings;
    }

    /** The next sighting of a source that is to be compared. */
    @Transactional
    public Optional<ToCompare> nextToCompare(String source, Instant now) {
        return sightings
                .nextToCompare(source, now)
                .map(
                        row ->
                                new ToCompare(
                                        Objects.requireNonNull(row.id),
                                        row.filingId,
                                        Objects.requireNonNull(row.documentUrl),
                                        namesakes(row)));
    }

    private Set<String> namesakes(SightingRow row) {
        return row.ticker == null
                ? Set.of()
                : sightings.titled(Set.of(row.ticker), Set.of(row.titleKey)).stream()
                        .filter(other -> Identities.sameCompany(row, other))
                        .map(other -> other.filingId)
                        .filter(filing -> !filing.equals(row.filingId))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** One of the documents is not there yet; after some attempts it is not asked for any more. */
    @Transactional
    public void notYet(long sighting, Instant now) {
        open(sighting)
                .ifPresent(
                        row -> {
                            int attempts = row.compareAttempts++;
                            if (attempts < WAITS.size()) {
                                row.compareAt = now.plus(WAITS.get(attempts));
                            } else {
                                settle(row, Agreement.UNKNOWN, null);
                            }
                        });
    }

    /** Both sources show the same bytes. */
    @Transactional
    public void same(long sighting, String sha256) {
        open(sighting).ifPresent(row -> settle(row, Agreement.CONFIRMED, sha256));
    }

    /**
     * It shows the bytes of a namesake of its filing: two disclosures of one title were taken for
     * each other, and both are known.
     */
    @Transactional
    public void sameAsNamesake(long sighting, String sha256, String namesake) {
        open(sighting)
                .ifPresent(
                        row -> {
                            settle(row, Agreement.CONFIRMED, sha256);
                            row.relatedTo = namesake;
                        });
    }

    /**
     * Notes that it shows other bytes than its filing has. They count when they come twice, a
     * minute apart: a document may arrive damaged.
     *
     * @return whether it is the second time
     */
    @Transactional
    public boolean differsAgain(long sighting, String sha256, Instant now) {
        SightingRow row = open(sighting).orElse(null);
        if (row == null || sha256.equals(row.sha256)) {
            return row != null;
        }
        notYet(sighting, now);
        row.sha256 = row.agreement == Agreement.UNCHECKED ? sha256 : null;
        return false;
    }

    /**
     * The sources show different bytes, as part of the caller's transaction.
     *
     * @return the filing it is from now on, where it turned out to be one of its own
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Parted> different(long sighting, String sha256) {
        Optional<SightingRow> found = open(sighting);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        SightingRow row = found.get();
        String apart = row.apart;
        boolean usuallyAgree = usuallyAgree(row.source, row.comparedWith);
        settle(row, Agreement.DOUBTFUL, sha256);
        return usuallyAgree && apart != null
                ? Optional.of(parted(row, Apart.read(apart)))
                : Optional.empty();
    }

    /**
     * Notes that a filing has the same bytes as others, which were told under other titles: of the
     * same company, about the same day, by another source.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void sameBytes(String filingId, Collection<String> others) {
        List<SightingRow> own = sightings.of(filingId);
        if (own.isEmpty() || others.isEmpty()) {
            return;
        }
        SightingRow first = own.getFirst();
        sightings.ofFilings(others).stream()
                .filter(other -> first.relatedTo == null && Identities.sameCompany(first, other))
                .filter(other -> own.stream().noneMatch(o -> o.source.equals(other.source)))
                .findFirst()
                .ifPresent(
                        other -> {
                            first.relatedTo = other.filingId;
                            first.agreement = Agreement.CONFIRMED;
                        });
    }

    private Parted parted(SightingRow row, Apart apart) {
        row.relatedTo = row.filingId;
        row.filingId = apart.announced().filingId();
        FilingRow filing = apart.row();
        filings.persist(filing);
        return new Parted(
                new Told(apart.announced(), FilingRegister.untold(filing)), apart.further());
    }

    private boolean usuallyAgree(String source, @Nullable String other) {
        if (other == null) {
            return false;
        }
        long agreed = sightings.compared(source, other, Agreement.CONFIRMED);
        long differed = sightings.compared(source, other, Agreement.DOUBTFUL);
        return agreed >= OFTEN && agreed >= MOSTLY * differed;
    }

    /** Held until the transaction ends; empty when another replica has decided. */
    private Optional<SightingRow> open(long sighting) {
        return sightings.held(sighting).filter(row -> row.agreement == Agreement.UNCHECKED);
    }

    private static void settle(SightingRow row, Agreement agreement, @Nullable String sha256) {
        row.agreement = agreement;
        row.sha256 = sha256;
        row.compareAt = null;
        row.apart = null;
    }
}
