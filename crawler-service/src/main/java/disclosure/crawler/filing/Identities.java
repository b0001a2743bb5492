package disclosure.crawler.filing;

import disclosure.crawler.feed.Announcement;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells which filing an announcement is. A disclosure seen at its exchange and elsewhere is one
 * filing: by an id the sources share, else by issuer, title and day. Two items of one source are
 * two filings, whatever they are called.
 */
@ApplicationScoped
class Identities {

    /** Begin of our advisory locks, which one number space holds for all of a database. */
    private static final long LOCKS = 0x7369676874000000L;

    private static final int BUCKETS = 256;

    private final SightingRepository sightings;

    Identities(SightingRepository sightings) {
        this.sightings = sightings;
    }

    /**
     * The source's sighting of each announcement, which says what filing it is, as part of the
     * caller's transaction. Announcements whose disclosure was not known get an id from their
     * source; all sightings that are new are written.
     *
     * @param page oldest first, each id once
     * @param silent true for what was there before we watched: it is not compared any further
     * @return sighting by announcement, in the page's order
     */
    Map<Announcement, SightingRow> of(
            String source,
            List<Announcement> page,
            Instant seenAt,
            Predicate<Announcement> silent) {
        Map<String, SightingRow> known = known(source, page);
        List<Announcement> fresh =
                page.stream().filter(row -> !known.containsKey(row.sourceId())).toList();
        if (!fresh.isEmpty()) {
            known.putAll(decided(source, fresh, seenAt, silent));
        }
        Map<Announcement, SightingRow> seen = new LinkedHashMap<>();
        page.forEach(row -> seen.put(row, known.get(row.sourceId())));
        return seen;
    }

    /** Ids of those announcements that the source has shown us already. */
    Set<String> shown(String source, List<Announcement> page) {
        return known(source, page).keySet();
    }

    private Map<String, SightingRow> known(String source, List<Announcement> page) {
        List<String> ids = page.stream().map(Announcement::sourceId).toList();
        Map<String, SightingRow> known = new HashMap<>();
        sightings.ofSource(source, ids).forEach(row -> known.put(row.sourceId, row));
        List<Announcement> lost =
                page.stream()
                        .filter(row -> hasLostItsId(row) && !known.containsKey(row.sourceId()))
                        .toList();
        return lost.isEmpty() ? known : withLost(source, lost, known);
    }

    /** Some sites take the document from a withdrawn row, and with it what the row was known by. */
    private static boolean hasLostItsId(Announcement row) {
        return row.standing() == Announcement.Standing.WITHDRAWN
                && row.documents().isEmpty()
                && row.sharedId() != null;
    }

    private Map<String, SightingRow> withLost(
            String source, List<Announcement> lost, Map<String, SightingRow> known) {
        Map<String, SightingRow> shared = new HashMap<>();
        sightings.sharing(lost.stream().map(Announcement::sharedId).toList()).stream()
                .filter(row -> row.source.equals(source))
                .forEach(row -> shared.putIfAbsent(row.sharedId, row));
        for (Announcement row : lost) {
            SightingRow sighting = shared.get(row.sharedId());
            if (sighting != null) {
                known.put(row.sourceId(), sighting);
            }
        }
        return known;
    }

    private Map<String, SightingRow> decided(
            String source,
            List<Announcement> fresh,
            Instant seenAt,
            Predicate<Announcement> silent) {
        sightings.hold(locks(fresh));
        // Another replica may have been faster than the lock.
        Map<String, SightingRow> decided = known(source, fresh);
        List<SightingRow> candidates = candidates(fresh);
        Set<String> taken = takenBySource(source, candidates);
        Set<String> used = used(source, fresh);
        for (Announcement row : fresh) {
            if (!decided.containsKey(row.sourceId())) {
                Same same = same(row, candidates, taken);
                SightingRow sighting = sighting(source, row, same, seenAt);
                if (same == null && !used.add(sighting.filingId)) {
                    sighting.filingId = FilingId.distinct(source, row.sourceId());
                }
                if (sighting.joinedBy == JoinedBy.TITLE
                        && !silent.test(row)
                        && row.documentUrl() != null) {
                    sighting.agreement = Agreement.UNCHECKED;
                    sighting.compareAt = seenAt;
                    sighting.apart = Apart.of(source, row, seenAt).json();
                }
                taken.add(sighting.filingId);
                decided.put(row.sourceId(), sighting);
                sightings.persist(sighting);
            }
        }
        return decided;
    }

    /** Those of the filing ids to be given that the source's other filings have. */
    private Set<String> used(String source, List<Announcement> fresh) {
        Set<String> ids =
                fresh.stream()
                        .map(row -> FilingId.of(source, row.sourceId()))
                        .collect(Collectors.toSet());
        return sightings.ofFilings(ids).stream()
                .map(row -> row.filingId)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private List<SightingRow> candidates(List<Announcement> fresh) {
        Set<String> shared = new HashSet<>();
        Set<String> tickers = new HashSet<>();
        Set<String> titles = new HashSet<>();
        for (Announcement row : fresh) {
            if (row.sharedId() != null) {
                shared.add(row.sharedId());
            }
            tickers.addAll(row.tickers());
            titles.add(key(row));
        }
        List<SightingRow> candidates = new ArrayList<>();
        if (!shared.isEmpty()) {
            candidates.addAll(sightings.sharing(shared));
        }
        if (!tickers.isEmpty()) {
            candidates.addAll(sightings.titled(tickers, titles));
        }
        return candidates;
    }

    /** Filings this source has seen already. */
    private Set<String> takenBySource(String source, List<SightingRow> candidates) {
        Set<String> filings =
                candidates.stream().map(row -> row.filingId).collect(Collectors.toSet());
        return filings.isEmpty()
                ? new HashSet<>()
                : sightings.ofFilings(filings).stream()
                        .filter(row -> row.source.equals(source))
                        .map(row -> row.filingId)
                        .collect(Collectors.toCollection(HashSet::new));
    }

    /**
     * The filing an announcement is.
     *
     * @param source that saw it
     */
    private record Same(String filingId, String source, JoinedBy by) {
        static Same as(SightingRow known, JoinedBy by) {
            return new Same(known.filingId, known.source, by);
        }
    }

    private static @Nullable Same same(
            Announcement row, List<SightingRow> candidates, Set<String> taken) {
        Same byTitle = null;
        for (SightingRow candidate : candidates) {
            if (taken.contains(candidate.filingId)) {
                continue;
            }
            if (row.sharedId() != null && row.sharedId().equals(candidate.sharedId)) {
                return Same.as(candidate, JoinedBy.SHARED_ID);
            }
            if (byTitle == null && sameTitle(row, candidate)) {
                byTitle = Same.as(candidate, JoinedBy.TITLE);
            }
        }
        return byTitle;
    }

    /** Different ids of one family say that it is something else, whatever the title. */
    private static boolean sameTitle(Announcement row, SightingRow candidate) {
        boolean otherOfFamily =
                row.sharedId() != null
                        && candidate.sharedId != null
                        && family(row.sharedId()).equals(family(candidate.sharedId));
        return !otherOfFamily
                && row.exchange().equals(candidate.exchange)
                && candidate.ticker != null
                && row.tickers().contains(candidate.ticker)
                && key(row).equals(candidate.titleKey)
                && row.publishedAt() != null
                && candidate.publishedAt != null
                && ExchangeDay.near(
                        row.exchange(), candidate.publishedAt, row.publishedAt().toInstant());
    }

    /** The same company about the same day. */
    static boolean sameCompany(SightingRow one, SightingRow other) {
        return one.exchange.equals(other.exchange)
                && one.ticker != null
                && one.ticker.equals(other.ticker)
                && one.publishedAt != null
                && other.publishedAt != null
                && ExchangeDay.near(one.exchange, one.publishedAt, other.publishedAt);
    }

    private static String family(String sharedId) {
        return sharedId.substring(0, Math.max(0, sharedId.indexOf(':')));
    }

    private static String key(Announcement row) {
        return TitleKey.of(row.title(), row.issuerNames());
    }

    private static SightingRow sighting(
            String source, Announcement row, @Nullable Same same, Instant seenAt) {
        SightingRow sighting = new SightingRow();
        sighting.filingId = same == null ? FilingId.of(source, row.sourceId()) : same.filingId();
        sighting.joinedBy = same == null ? JoinedBy.FIRST : same.by();
        sighting.comparedWith = same == null ? null : same.source();
        sighting.source = source;
        sighting.sourceId = row.sourceId();
        sighting.sharedId = row.sharedId();
        sighting.exchange = row.exchange();
        sighting.ticker = row.ticker();
        sighting.titleKey = key(row);
        sighting.publishedAt = row.publishedAt() == null ? null : row.publishedAt().toInstant();
        sighting.precision = row.precision();
        sighting.documentUrl = row.documentUrl();
        sighting.seenAt = seenAt;
        return sighting;
    }

    /** Enough locks to rarely wait for strangers, few enough for a page of thousands. */
    private static Set<Long> locks(List<Announcement> fresh) {
        Set<Long> keys = new TreeSet<>();
        for (Announcement row : fresh) {
            if (row.ticker() != null) {
                keys.add(LOCKS + hash(row.exchange() + row.ticker() + key(row)));
            }
            if (row.sharedId() != null) {
                keys.add(LOCKS + hash(row.sharedId()));
            }
        }
        return keys;
    }

    private static long hash(String text) {
        return Math.floorMod(text.hashCode(), BUCKETS);
    }
}
