package disclosure.alert.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Codes of which a filing has come by. */
@ApplicationScoped
public class SeenTickers {

    private final EntityManager entities;
    private final Set<String> noted = ConcurrentHashMap.newKeySet();

    SeenTickers(EntityManager entities) {
        this.entities = entities;
    }

    /** Asks the database only for codes this replica has not noted yet. */
    public void note(Collection<String> tickers) {
        if (!noted.containsAll(tickers)) {
            write(tickers);
            noted.addAll(tickers);
        }
    }

    @Transactional
    void write(Collection<String> tickers) {
        entities.createNativeQuery(
                        "insert into alert.seen_ticker (ticker)"
                                + " select distinct unnest(cast(:tickers as text[]))"
                                + " on conflict do nothing")
                .setParameter("tickers", tickers.toArray(String[]::new))
                .executeUpdate();
    }

    /** Those of which none has come by. */
    @Transactional
    Set<String> unseen(Collection<String> tickers) {
        Set<String> unseen = new HashSet<>(tickers);
        if (!unseen.isEmpty()) {
            List<?> seen =
                    entities.createNativeQuery(
                                    "select ticker from alert.seen_ticker"
                                            + " where ticker = any(cast(:tickers as text[]))")
                            .setParameter("tickers", unseen.toArray(String[]::new))
                            .setFlushMode(FlushModeType.COMMIT)
                            .getResultList();
            seen.forEach(unseen::remove);
        }
        return unseen;
    }
}
