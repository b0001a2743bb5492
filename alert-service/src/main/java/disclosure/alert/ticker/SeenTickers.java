package disclosure.alert.ticker;

import disclosure.alert.request.FieldError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

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

    /**
     * A warning of each of which none has come by.
     *
     * @param field which one the ticker of an index stands in
     */
    @Transactional
    public List<FieldError> warnings(List<String> tickers, IntFunction<String> field) {
        Set<String> unseen = unseen(tickers);
        return IntStream.range(0, tickers.size())
                .filter(i -> unseen.contains(tickers.get(i)))
                .mapToObj(
                        i ->
                                FieldError.of(
                                        field.apply(i),
                                        "no filing of %s has come by yet; check the code"
                                                .formatted(tickers.get(i))))
                .toList();
    }

    private Set<String> unseen(Collection<String> tickers) {
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
