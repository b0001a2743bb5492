package disclosure.crawler.document;

import disclosure.crawler.document.DocumentRow.State;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
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

    /** Live before silent, newest first. */
    Optional<DocumentRow> nextToDownload(String source, Instant now) {
        return find(
                        "source = ?1 and state = ?2 and nextAttemptAt <= ?3"
                                + " order by silent, id desc",
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

    Optional<DocumentRow> latestStored(String filingId) {
        return find("filingId = ?1 and state = ?2 order by revision desc", filingId, State.STORED)
                .page(Page.ofSize(1))
                .firstResultOptional();
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

    /** Other filings with these bytes. */
    Set<String> othersOf(String filingId, String sha256) {
        return list("sha256 = ?1 and filingId <> ?2", sha256, filingId).stream()
                .map(row -> row.filingId)
                .collect(Collectors.toSet());
    }

    /** The latest revision's document is the one that is looked at. */
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

    List<DocumentRow> untold(String source, int limit) {
        return find(
                        "source = ?1 and toldAt is null and state in (?2, ?3)"
                                + " order by decidedAt, id",
                        source,
                        State.STORED,
                        State.REFUSED)
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
