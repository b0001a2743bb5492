package disclosure.crawler.poll;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /**
     * Renews what is ours and looks at the rest without waiting for anybody: a lease that a page is
     * being registered under is passed over, and told as open.
     */
    private static final String RENEW =
            """
            with mine as (
                select site from crawler.site_lease
                where owner = :owner and site = any(:sites) for no key update skip locked),
            renewed as (
                update crawler.site_lease l
                set expires_at = clock_timestamp() + :millis * interval '1 millisecond'
                from mine where l.site = mine.site
                returning l.site, l.token)
            select site, token from renewed
            union all
            select asked.site, null from unnest(:sites) as asked(site)
            left join crawler.site_lease l on l.site = asked.site
            where asked.site not in (select site from renewed)
              and (l.site is null or l.owner = :owner or l.expires_at < clock_timestamp())
            """;

    private static final String CONFIRM =
            """
            select token from crawler.site_lease
            where site = :site and owner = :owner and token = :token
              and expires_at > clock_timestamp() + :millis * interval '1 millisecond' for share
            """;

    /**
     * How some sites stand.
     *
     * @param renewed ours, by site
     * @param open those that can be taken, and those of ours that were in use; all others are
     *     another replica's
     */
    record Standing(Map<String, Lease> renewed, Set<String> open) {}

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

    /** Renews the leases that this owner holds of these sites. */
    @Transactional
    Standing renew(String owner, Duration term, List<String> sites) {
        Map<String, Lease> renewed = new HashMap<>();
        Set<String> open = new HashSet<>();
        session()
                .createNativeQuery(RENEW, Object[].class)
                .setParameter("owner", owner)
                .setParameter("sites", sites.toArray(String[]::new))
                .setParameter("millis", term.toMillis())
                .getResultList()
                .forEach(
                        row -> {
                            String site = (String) row[0];
                            if (row[1] instanceof Number token) {
                                renewed.put(site, new Lease(site, owner, token.longValue()));
                            } else {
                                open.add(site);
                            }
                        });
        return new Standing(renewed, open);
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
