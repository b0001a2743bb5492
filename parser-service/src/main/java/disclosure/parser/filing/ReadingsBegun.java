package disclosure.parser.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * Remembers over restarts which documents are being read, so that one that ends the service (by
 * taking all its memory, say) is not read for ever.
 */
@ApplicationScoped
public class ReadingsBegun {

    private final EntityManager database;

    ReadingsBegun(EntityManager database) {
        this.database = database;
    }

    /** Notes that a document is about to be read; says how often it was since it last ended. */
    @Transactional
    public int begin(String filingId, int revision) {
        Number times =
                (Number)
                        database.createNativeQuery(
                                        """
                                        insert into {h-schema}reading_begun as r
                                            (filing_id, revision, times) values (:filing, :revision, 1)
                                        on conflict (filing_id, revision)
                                            do update set times = r.times + 1
                                        returning times
                                        """)
                                .setParameter("filing", filingId)
                                .setParameter("revision", revision)
                                .getSingleResult();
        return times.intValue();
    }

    /** Notes that it did not end the service, which goes on or stops by itself. */
    @Transactional
    public void takeBack(String filingId, int revision) {
        database.createNativeQuery(
                        """
                        with less as (
                            update {h-schema}reading_begun set times = times - 1
                            where filing_id = :filing and revision = :revision and times > 1)
                        delete from {h-schema}reading_begun
                        where filing_id = :filing and revision = :revision and times <= 1
                        """)
                .setParameter("filing", filingId)
                .setParameter("revision", revision)
                .executeUpdate();
    }

    /** Notes that it ended, well or not. */
    @Transactional
    public void end(String filingId, int revision) {
        database.createNativeQuery(
                        """
                        delete from {h-schema}reading_begun
                        where filing_id = :filing and revision = :revision
                        """)
                .setParameter("filing", filingId)
                .setParameter("revision", revision)
                .executeUpdate();
    }
}
