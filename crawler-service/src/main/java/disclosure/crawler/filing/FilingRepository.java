package disclosure.crawler.filing;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every question asked of the filing table. */
@ApplicationScoped
class FilingRepository implements PanacheRepository<FilingRow> {

    List<FilingRow> latestRevisions(Collection<String> filingIds) {
        return list(
                "from FilingRow f where f.filingId in ?1 and f.revision ="
                        + " (select max(g.revision) from FilingRow g where g.filingId = f.filingId)",
                filingIds);
    }

    List<FilingRow> latestRevisions(Collection<String> filingIds, String source) {
        return list(
                "from FilingRow f where f.filingId in ?1 and f.source = ?2 and f.revision ="
                        + " (select max(g.revision) from FilingRow g"
                        + " where g.filingId = f.filingId and g.source = f.source)",
                filingIds,
                source);
    }

    Optional<FilingRow> revision(String filingId, int revision) {
        return find("filingId = ?1 and revision = ?2", filingId, revision).firstResultOptional();
    }

    List<FilingRow> untold(String source, int limit) {
        return find("source = ?1 and toldAt is null order by id", source)
                .page(Page.ofSize(limit))
                .list();
    }

    void markTold(List<Long> ids, Instant at) {
        update(
                "toldAt = :at where id in :ids and toldAt is null",
                Parameters.with("at", at).and("ids", ids));
    }

    List<FilingRegister.Arrival> arrivals(String source, Instant since, ZoneId zone) {
        List<?> hours =
                getEntityManager()
                        .createNativeQuery(
                                "select extract(isodow from first_seen_at at time zone ?3),"
                                        + " extract(hour from first_seen_at at time zone ?3),"
                                        + " count(*) from crawler.filing"
                                        + " where source = ?1 and revision = 1"
                                        + " and first_seen_at >= ?2"
                                        + " and cast(announced as jsonb) ->> 'silent' = 'false'"
                                        + " group by 1, 2")
                        .setParameter(1, source)
                        .setParameter(2, since)
                        .setParameter(3, zone.getId())
                        .getResultList();
        return hours.stream()
                .map(Object[].class::cast)
                .map(
                        hour ->
                                new FilingRegister.Arrival(
                                        ((Number) hour[0]).intValue(),
                                        ((Number) hour[1]).intValue(),
                                        ((Number) hour[2]).longValue()))
                .toList();
    }

    long ofDay(String source, Instant from, Instant until) {
        return getEntityManager()
                .createQuery(
                        "select count(s) from SightingRow s where s.source = ?1"
                                + " and s.publishedAt >= ?2 and s.publishedAt < ?3",
                        Long.class)
                .setParameter(1, source)
                .setParameter(2, from)
                .setParameter(3, until)
                .getSingleResult();
    }

    long known(String source) {
        return count("source = ?1 and revision = 1", source);
    }

    Map<String, Long> untold() {
        Map<String, Long> counts = new HashMap<>();
        getEntityManager()
                .createQuery(
                        "select f.source, count(*) from FilingRow f where f.toldAt is null"
                                + " group by f.source",
                        Object[].class)
                .getResultList()
                .forEach(line -> counts.put((String) line[0], (Long) line[1]));
        return counts;
    }

    long untold(String source) {
        return count("source = ?1 and toldAt is null", source);
    }
}
