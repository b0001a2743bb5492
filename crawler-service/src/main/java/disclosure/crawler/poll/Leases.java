package disclosure.crawler.poll;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

/** Leases in the database, timed by the database's clock alone. */
@ApplicationScoped
class Leases implements PanacheRepositoryBase<LeaseRow, String> {

    private static final String ACQUIRE =
            """
            insert into crawler.site_lease as held (site, owner, token, expires_at)
            values (:site, :owner, 1, clock_timestamp() + :millis * interval '1 millisecond')
            on conflict (site) do update set
                owner = excluded.owner,
                token = case when held.owner = excluded.owner then held.token else held.token + 1 end,
                expires_at = excluded.expires_at
            where held.owner = excluded.owner or held.expires_at < clock_timestamp()
            returning token
            """;

    private static final String CONFIRM =
            """
            select token from crawler.site_lease
            where site = :site and owner = :owner and token = :token
              and expires_at > clock_timestamp() + :millis * interval '1 millisecond' for share
            """;

    private final PollConfig config;

    Leases(PollConfig config) {
        this.config = config;
    }

    /** Takes the site, or renews what is held; empty while another owner holds it. */
    @Transactional
    Optional<Lease> acquire(String site, String owner, Duration term) {
        List<Long> token =
                session()
                        .createNativeQuery(ACQUIRE, Long.class)
                        .setParameter("site", site)
                        .setParameter("owner", owner)
                        .setParameter("millis", term.toMillis())
                        .getResultList();
        return token.stream().findFirst().map(value -> new Lease(site, owner, value));
    }

    /**
     * Makes sure that the lease still stands and stands until the transaction ends: a takeover
     * waits for it. One that is about to end counts as lost, lest the next page is asked for by
     * two.
     *
     * @throws Lease.Lost when it does not
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void confirm(Lease lease) {
        boolean held =
                !session()
                        .createNativeQuery(CONFIRM, Long.class)
                        .setParameter("site", lease.site())
                        .setParameter("owner", lease.owner())
                        .setParameter("token", lease.token())
                        .setParameter("millis", config.lease().dividedBy(5).toMillis())
                        .getResultList()
                        .isEmpty();
        if (!held) {
            throw new Lease.Lost(lease);
        }
    }

    private Session session() {
        return getEntityManager().unwrap(Session.class);
    }

    /** Gives the site back at once. */
    @Transactional
    void release(Lease lease) {
        delete(
                "site = ?1 and owner = ?2 and token = ?3",
                lease.site(),
                lease.owner(),
                lease.token());
    }

    @Transactional
    Optional<String> owner(String site) {
        return findByIdOptional(site).map(row -> row.owner);
    }
}
