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
import java.util.Optional;

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
