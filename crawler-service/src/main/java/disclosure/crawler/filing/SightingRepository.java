package disclosure.crawler.filing;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every question asked of the sighting table. */
@ApplicationScoped
class SightingRepository implements PanacheRepository<SightingRow> {

    List<SightingRow> ofSource(String source, Collection<String> sourceIds) {
        return list("source = ?1 and sourceId in ?2", source, sourceIds);
    }

    List<SightingRow> sharing(Collection<String> sharedIds) {
        return list("sharedId in ?1 order by id", sharedIds);
    }

    List<SightingRow> titled(Collection<String> tickers, Collection<String> titleKeys) {
        return list("ticker in ?1 and titleKey in ?2 order by id", tickers, titleKeys);
    }

    Optional<SightingRow> nextToCompare(String source, Instant now) {
        return find("source = ?1 and compareAt <= ?2 order by compareAt, id", source, now)
                .page(Page.ofSize(1))
                .firstResultOptional();
    }

    Optional<SightingRow> held(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** How often two sources were found to agree, whichever was first. */
    long compared(String source, String other, Agreement agreement) {
        return count(
                "agreement = ?3 and (source = ?1 and comparedWith = ?2"
                        + " or source = ?2 and comparedWith = ?1)",
                source,
                other,
                agreement);
    }

    /** Sightings of the filings that one is related to, either way. */
    List<SightingRow> relatedTo(String filingId) {
        return list(
                "relatedTo = ?1 or filingId in"
                        + " (select s.relatedTo from SightingRow s where s.filingId = ?1"
                        + " and s.relatedTo is not null) order by seenAt, id",
                filingId);
    }

    List<SightingRow> of(String filingId) {
        return list("filingId = ?1 order by seenAt, id", filingId);
    }

    List<SightingRow> ofFilings(Collection<String> filingIds) {
        return list("filingId in ?1", filingIds);
    }

    /**
     * Keeps other transactions from deciding about the same disclosures until this one has ended.
     * Two feeds may see one disclosure at the same moment.
     *
     * @param keys in the same order everywhere, lest two transactions wait for each other
     */
    void hold(Collection<Long> keys) {
        String array =
                keys.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
        getEntityManager()
                .createNativeQuery(
                        "select max(cast(pg_advisory_xact_lock(key) as text))"
                                + " from unnest(cast(?1 as bigint[])) as key")
                .setParameter(1, array)
                .getSingleResult();
    }
}
