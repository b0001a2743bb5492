package disclosure.crawler.document;

import disclosure.crawler.document.DocumentRow.State;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Every question asked of the document table. */
@ApplicationScoped
class DocumentRepository implements PanacheRepository<DocumentRow> {

    /** Live before silent, main files before further ones, newest first. */
    Optional<DocumentRow> nextToDownload(String source, Instant now) {
        return find(
                        "source = ?1 and state = ?2 and nextAttemptAt <= ?3"
                                + " order by silent, place, id desc",
                        source,
                        State.WAITING,
                        now)
                .page(Page.ofSize(1))
                .firstResultOptional();
    }

    /** When the first of those that wait is due. */
    Optional<Instant> nextDue(String source) {
        return Optional.ofNullable(
                getEntityManager()
                        .createQuery(
                                "select min(d.nextAttemptAt) from DocumentRow d"
                                        + " where d.source = :source and d.state = :state",
                                Instant.class)
                        .setParameter("source", source)
                        .setParameter("state", State.WAITING)
                        .getSingleResult());
    }

    /** The files of a revision, the main one first. */
    List<DocumentRow> files(String filingId, int revision) {
        return list("filingId = ?1 and revision = ?2 order by place", filingId, revision);
    }

    /** The same, held until the transaction ends: who decides about one decides about all. */
    List<DocumentRow> held(String filingId, int revision) {
        return find("filingId = ?1 and revision = ?2 order by place", filingId, revision)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Further files of the revision before one, in order. */
    List<DocumentRow> furtherBefore(String filingId, int revision) {
        return list(
                "from DocumentRow d where d.filingId = ?1 and d.place > 0 and d.revision ="
                        + " (select max(e.revision) from DocumentRow e"
                        + " where e.filingId = ?1 and e.revision < ?2) order by d.place",
                filingId,
                revision);
    }

    /** The main document as it was stored last; of the others the one of that address. */
    Optional<DocumentRow> latestStored(DocumentRow row) {
        PanacheQuery<DocumentRow> stored =
                row.place == 0
                        ? find(
                                "filingId = ?1 and state = ?2 and place = 0 order by revision desc",
                                row.filingId,
                                State.STORED)
                        : find(
                                "filingId = ?1 and state = ?2 and url = ?3 order by revision desc",
                                row.filingId,
                                State.STORED,
                                row.url);
        return stored.page(Page.ofSize(1)).firstResultOptional();
    }

    /** Documents that are due for another look, the first due first. */
    Optional<DocumentRow> nextToLookAt(String source, Instant now) {
        return find("source = ?1 and lookAt <= ?2 order by lookAt, id", source, now)
                .page(Page.ofSize(1))
                .firstResultOptional();
    }

    /** Leaves out looks that are too late. */
    void forgetLooks(String source, Instant before) {
        update("lookAt = null where source = ?1 and lookAt < ?2", source, before);
    }

    /** Hashes of all documents a filing had. */
    List<String> hashes(String filingId) {
        return list("filingId = ?1 and sha256 is not null", filingId).stream()
                .map(row -> Objects.requireNonNull(row.sha256))
                .distinct()
                .toList();
    }

    boolean anyWaiting(Set<String> filingIds) {
        return count("filingId in ?1 and state = ?2", filingIds, State.WAITING) > 0;
    }

    /** Other filings with these bytes as their main document. */
    Set<String> othersOf(String filingId, String sha256) {
        return list("sha256 = ?1 and filingId <> ?2 and place = 0", sha256, filingId).stream()
                .map(row -> row.filingId)
                .collect(Collectors.toSet());
    }

    /** The latest revision's documents are the ones that are looked at. */
    void lookNoMore(String filingId, int before) {
        update("lookAt = null where filingId = ?1 and revision < ?2", filingId, before);
    }

    void supersede(String filingId, int before) {
        update(
                "state = ?1 where filingId = ?2 and revision < ?3 and state = ?4",
                State.SUPERSEDED,
                filingId,
                before,
                State.WAITING);
    }

    /**
     * Main documents of revisions that are to be told: every file is decided. Where a later one
     * came before that, it tells for both.
     */
    List<DocumentRow> untold(String source, int limit) {
        return find(
                        "from DocumentRow d where d.source = ?1 and d.toldAt is null"
                                + " and d.place = 0 and d.state in (?2, ?3)"
                                + " and not exists (select 1 from DocumentRow f"
                                + " where f.filingId = d.filingId and f.revision = d.revision"
                                + " and f.state in (?4, ?5)) order by d.decidedAt, d.id",
                        source,
                        State.STORED,
                        State.REFUSED,
                        State.WAITING,
                        State.SUPERSEDED)
                .page(Page.ofSize(limit))
                .list();
    }

    void markTold(List<Long> ids, Instant at) {
        update(
                "toldAt = :at where id in :ids and toldAt is null",
                Parameters.with("at", at).and("ids", ids));
    }

    /** How many documents of each source are in which state. */
    Map<String, Map<State, Long>> countByState() {
        Map<String, Map<State, Long>> counts = new HashMap<>();
        getEntityManager()
                .createQuery(
                        "select d.source, d.state, count(*) from DocumentRow d"
                                + " group by d.source, d.state",
                        Object[].class)
                .getResultList()
                .forEach(
                        line ->
                                counts.computeIfAbsent((String) line[0], source -> none())
                                        .put((State) line[1], (Long) line[2]));
        return counts;
    }

    private static Map<State, Long> none() {
        Map<State, Long> counts = new EnumMap<>(State.class);
        for (State state : State.values()) {
            counts.put(state, 0L);
        }
        return counts;
    }

    Map<State, Long> countByState(String source) {
        Map<State, Long> counts = none();
        getEntityManager()
                .createQuery(
                        "select d.state, count(*) from DocumentRow d where d.source = :source"
                                + " group by d.state",
                        Object[].class)
                .setParameter("source", source)
                .getResultList()
                .forEach(line -> counts.put((State) line[0], (Long) line[1]));
        return counts;
    }
}
