package disclosure.alert.subscription;

import disclosure.alert.watchlist.WatchlistUsers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The subscriptions that use a watchlist. */
@ApplicationScoped
class WatchlistsInUse implements WatchlistUsers {

    private final EntityManager entities;
    private final WatchlistLog log;

    WatchlistsInUse(EntityManager entities, WatchlistLog log) {
        this.entities = entities;
        this.log = log;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void changed(UUID watchlist) {
        log.note(watchlist);
    }

    @Override
    @Transactional
    public long count(UUID watchlist) {
        Number count =
                (Number)
                        entities.createNativeQuery(
                                        "select count(*) from alert.subscription"
                                                + " where watchlists <> '{}'"
                                                + " and watchlists @> cast(:ids as uuid[])")
                                .setParameter("ids", new UUID[] {watchlist})
                                .getSingleResult();
        return count.longValue();
    }
}
