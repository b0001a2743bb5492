package disclosure.parser.filing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** Every question asked of the filing table. */
@ApplicationScoped
class FilingRows implements PanacheRepositoryBase<FilingRow, String> {

    /**
     * The row, held until the transaction ends: replicas may handle two revisions of one filing.
     */
    Optional<FilingRow> held(String filingId) {
        return findByIdOptional(filingId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Where the filings stand that a filter lets through, without reading them. */
    List<Place> newestPlaces(Filter filter, int limit) {
        Where where = Where.of(filter);
        return find(
                        where.clause()
                                + " order by publishedAt desc, firstSeenAt desc, filingId desc",
                        where.parameters())
                .project(Place.class)
                .range(0, limit - 1)
                .list();
    }
}
