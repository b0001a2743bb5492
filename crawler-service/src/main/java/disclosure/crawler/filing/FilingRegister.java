package disclosure.crawler.filing;

import disclosure.crawler.feed.Announcement;
import disclosure.crawler.feed.Announcement.Link;
import disclosure.crawler.outbox.Untold;
import disclosure.events.Announced;
import disclosure.events.Change;
import disclosure.events.EventJson;
import disclosure.events.EventTypes;
import disclosure.events.FilingDiscovered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps filings and tells which of them are new. */
@ApplicationScoped
public class FilingRegister {

    private final FilingRepository rows;
    private final Identities identities;

    FilingRegister(FilingRepository rows, Identities identities) {
        this.rows = rows;
        this.identities = identities;
    }

    /**
     * Writes what is new on a page, as part of the caller's transaction.
     *
     * @param page newest first, as feeds show it; written oldest first
     * @param seenAt when the page had arrived
     * @param silent true for what was there before we watched
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Registered register(
            String source, List<Announcement> page, Instant seenAt, boolean silent) {
        return register(source, page, seenAt, row -> silent);
    }

    /**
     * As {@link #register(String, List, Instant, boolean)}, decided row by row.
     *
     * @param silent true for those that were there before we watched
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Registered register(
            String source,
            List<Announcement> page,
            Instant seenAt,
            Predicate<Announcement> silent) {
        Map<Announcement, SightingRow> seen =
                identities.of(source, page.reversed(), seenAt, silent);
        Known known = seen.isEmpty() ? Known.NOTHING : known(source, filingIds(seen.values()));
        List<Announced> fresh = new ArrayList<>();
        List<Untold> untold = new ArrayList<>();
        Map<String, String> texts = new HashMap<>();
        Map<String, List<Link>> further = new HashMap<>();
        seen.forEach(
                (announcement, sighting) -> {
                    String filingId = sighting.filingId;
                    Announced announced =
                            news(
                                    source,
                                    sighting,
                                    announcement,
                                    known,
                                    seenAt,
                                    silent.test(announcement));
                    if (announced != null) {
                        FilingRow own = known.own().get(filingId);
                        FilingRow row = row(announced, titled(announcement, own), own, seenAt);
                        rows.persist(row);
                        fresh.add(announced);
                        if (!announcement.documents().isEmpty()) {
                            further.put(filingId, announcement.further());
                        } else if (announcement.text() != null) {
                            texts.put(filingId, announcement.text());
                        }
                        untold.add(untold(row, announced));
                    }
                });
        return new Registered(
                List.copyOf(fresh),
                Map.copyOf(texts),
                Map.copyOf(further),
                List.copyOf(untold),
                fresh.isEmpty() ? latest(seen.values(), known) : seenAt);
    }

    /** Ids of those announcements that a source has shown us already. */
    @Transactional
    public Set<String> shown(String source, List<Announcement> page) {
        return identities.shown(source, page);
    }

    private static Set<String> filingIds(Collection<SightingRow> sightings) {
        return sightings.stream().map(row -> row.filingId).collect(Collectors.toUnmodifiableSet());
    }

    private static Instant latest(Collection<SightingRow> sightings, Known known) {
        return Stream.concat(
                        sightings.stream().map(row -> row.seenAt),
                        known.own().values().stream().map(row -> row.seenAt))
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
    }

    /**
     * What is known of the filings on a page.
     *
     * @param latest last revision of each
     * @param own last revision that this source led to
     */
    private record Known(Map<String, FilingRow> latest, Map<String, FilingRow> own) {
        static final Known NOTHING = new Known(Map.of(), Map.of());
    }

    private Known known(String source, Set<String> filingIds) {
        return new Known(
                byId(rows.latestRevisions(filingIds)),
                byId(rows.latestRevisions(filingIds, source)));
    }

    private static Map<String, FilingRow> byId(List<FilingRow> rows) {
        return rows.stream().collect(Collectors.toMap(row -> row.filingId, Function.identity()));
    }

    /** What to tell of an announcement; null when nothing about it is new. */
    private static @Nullable Announced news(
            String source,
            SightingRow sighting,
            Announcement seen,
            Known known,
            Instant seenAt,
            boolean silent) {
        String filingId = sighting.filingId;
        FilingRow latest = known.latest().get(filingId);
        if (latest == null) {
            // What is left of a filing that was withdrawn before we knew it tells nothing.
            return seen.title().isEmpty()
                    ? null
                    : Telling.first(source, filingId, seen, seenAt, silent);
        }
        if (seen.mention()) {
            return null;
        }
        FilingRow own = known.own().get(filingId);
        Announced told = announced(latest);
        if (own != null && !seen.lasting()) {
            Announcement titled = titled(seen, own);
            Change change = Revisions.between(own, latest, told, titled);
            return change == null
                    ? null
                    : Telling.changed(source, told, titled, change, seenAt, silent);
        }
        Announcement titled = titled(seen, latest);
        boolean isNews = !silent && told.silent() && sighting.seenAt.equals(seenAt);
        Change change = Revisions.elsewhere(latest, told, titled, isNews);
        return change == null
                ? null
                : Telling.elsewhere(source, told, titled, change, seenAt, silent);
    }

    /** A withdrawn row may have lost its title. */
    private static Announcement titled(Announcement seen, @Nullable FilingRow known) {
        return seen.title().isEmpty() && known != null
                ? seen.again().title(known.title).done()
                : seen;
    }

    /**
     * A revision that no announcement led to.
     *
     * @param untold to be told once the transaction is committed
     */
    public record Told(Announced filing, Untold untold) {}

    /**
     * Writes down that a document lies at its old address with other bytes, as part of the caller's
     * transaction.
     *
     * @param source whose document it is
     * @param before SHA-256 of what was there
     * @param after SHA-256 of what is there now
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Told replaced(
            String filingId, String source, String before, String after, Instant seenAt) {
        Known known = known(source, Set.of(filingId));
        FilingRow latest = Objects.requireNonNull(known.latest().get(filingId));
        FilingRow own = known.own().getOrDefault(filingId, latest);
        Change change = new Change(Change.Kind.DOCUMENT_REPLACED, before, after);
        Announced announced = Again.of(announced(latest), source, change, seenAt);
        FilingRow row = new FilingRow();
        row.filingId = filingId;
        row.revision = announced.revision();
        row.source = source;
        // The source's own view stays as it was: its next page is compared with it.
        row.title = own.title;
        row.mark = own.mark;
        row.standing = own.standing;
        row.documentPath = own.documentPath;
        row.furtherPaths = own.furtherPaths;
        row.textSha256 = own.textSha256;
        row.announced = new String(EventJson.write(announced), StandardCharsets.UTF_8);
        row.firstSeenAt = announced.firstSeenAt();
        row.seenAt = seenAt;
        rows.persist(row);
        return new Told(announced, untold(row, announced));
    }

    /** The announcement of one revision as it was told. */
    public Announced announced(String filingId, int revision) {
        return rows.revision(filingId, revision)
                .map(FilingRegister::announced)
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "no revision " + revision + " of " + filingId));
    }

    /**
     * How often filings were first seen in an hour of a weekday.
     *
     * @param weekday 1 is Monday
     */
    public record Arrival(int weekday, int hour, long count) {}

    /** When filings of a source arrived, those before the watch began left out. */
    @Transactional
    public List<Arrival> arrivals(String source, Instant since, ZoneId zone) {
        return rows.arrivals(source, since, zone);
    }

    /** How many filings of a day a source showed us. */
    @Transactional
    public long ofDay(String source, LocalDate day, ZoneId zone) {
        return rows.ofDay(
                source,
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /** How many filings of a source are kept. */
    public long known(String source) {
        return rows.known(source);
    }

    /** How many revisions of a source the world has not heard of yet. */
    public long untold(String source) {
        return rows.untold(source);
    }

    /** The same of every source that has any. */
    @Transactional
    public Map<String, Long> untold() {
        return rows.untold();
    }

    static Untold untold(FilingRow row) {
        return untold(row, announced(row));
    }

    private static Untold untold(FilingRow row, Announced announced) {
        if (row.id == null) {
            throw new IllegalStateException("a row that was not written cannot be told");
        }
        return new Untold(
                row.id,
                announced.key(),
                EventTypes.FILING_DISCOVERED,
                row.filingId + "/" + row.revision + "/discovered",
                row.filingId,
                row.seenAt,
                new FilingDiscovered(announced));
    }

    private static Announced announced(FilingRow row) {
        try {
            return EventJson.read(row.announced.getBytes(StandardCharsets.UTF_8), Announced.class);
        } catch (IOException e) {
            throw new UncheckedIOException("filing row " + row.id + " cannot be read", e);
        }
    }

    /** What a row no longer shows stays as the source showed it last, in {@code own}. */
    private static FilingRow row(
            Announced announced, Announcement seen, @Nullable FilingRow own, Instant seenAt) {
        String path = Revisions.path(seen.documentUrl());
        FilingRow row = new FilingRow();
        row.filingId = announced.filingId();
        row.revision = announced.revision();
        row.source = announced.source();
        row.title = seen.title();
        row.mark = seen.mark();
        row.standing = seen.standing();
        row.documentPath = path == null && own != null ? own.documentPath : path;
        row.furtherPaths =
                path == null && own != null ? own.furtherPaths : Revisions.paths(seen.further());
        row.textSha256 = Sha256.ofText(seen);
        row.announced = new String(EventJson.write(announced), StandardCharsets.UTF_8);
        row.firstSeenAt = announced.firstSeenAt();
        row.seenAt = seenAt;
        return row;
    }
}
