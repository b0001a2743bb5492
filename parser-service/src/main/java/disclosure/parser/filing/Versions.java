package disclosure.parser.filing;

import disclosure.events.StructuredFiling;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** What earlier parsers found, kept for audit. */
@ApplicationScoped
public class Versions {

    private final EntityManager database;

    Versions(EntityManager database) {
        this.database = database;
    }

    /** An earlier reading of a filing and when a newer one took its place. */
    public record Version(Instant replacedAt, StructuredFiling filing) {}

    /** Keeps a reading that is about to be replaced; one of the same parser only once. */
    void keep(StructuredFiling filing, int revision, Instant now) {
        if (filing.parse() == null) {
            return;
        }
        database.createNativeQuery(
                        """
                        insert into {h-schema}filing_version
                            (filing_id, revision, parser_version, replaced_at, structured)
                        values (:filing, :revision, :version, :now, cast(:structured as jsonb))
                        on conflict do nothing
                        """)
                .setParameter("filing", filing.filingId())
                .setParameter("revision", revision)
                .setParameter("version", filing.parse().parserVersion())
                .setParameter("now", now)
                .setParameter("structured", Json.of(filing))
                .executeUpdate();
    }

    /** Earlier readings, the newest first. */
    @Transactional
    public List<Version> of(String filingId) {
        @SuppressWarnings("unchecked") // One row has these two columns.
        List<Object[]> rows =
                database.createNativeQuery(
                                """
                                select replaced_at, cast(structured as text)
                                from {h-schema}filing_version where filing_id = :filing
                                order by replaced_at desc
                                """)
                        .setParameter("filing", filingId)
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new Version(
                                        (Instant) row[0],
                                        Json.read(
                                                (String) row[1], StructuredFiling.class, filingId)))
                .toList();
    }
}
