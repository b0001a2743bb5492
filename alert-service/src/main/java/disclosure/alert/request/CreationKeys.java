package disclosure.alert.request;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was made under keys that clients chose ({@code Idempotency-Key}), so that a request they
 * repeat makes nothing twice. Nothing here needs things that are not yet written: they are not
 * written out early for a question, which costs as much as there are.
 */
@ApplicationScoped
public class CreationKeys {

    public static final String HEADER = "Idempotency-Key";

    private static final int LONGEST_KEY = 200;

    private static final String USED_OTHERWISE = "the Idempotency-Key was used for another request";

    /** What a request wants made; each kind of thing has keys of its own. */
    public record Creation(String kind, String tenant, Record request) {}

    /** What became of a key. */
    public sealed interface Use {

        /** It was free, and stands for what is made now. */
        record First() implements Use {}

        /**
         * It was used for the same request.
         *
         * @param made by then; it may have been deleted since
         */
        record Again(UUID made) implements Use {}

        /** It was used for another request. */
        record Otherwise() implements Use {

            public String why() {
                return USED_OTHERWISE;
            }
        }
    }

    private final EntityManager entities;
    private final RequestsConfig config;
    private final Clock clock;

    CreationKeys(EntityManager entities, RequestsConfig config, Clock clock) {
        this.entities = entities;
        this.config = config;
        this.clock = clock;
    }

    /** A key as the header has it; refused (400) where it is none. */
    public static @Nullable String checked(@Nullable String key) {
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
            throw Problems.invalid(HEADER, "must have 1 to " + LONGEST_KEY + " characters");
        }
        return key;
    }

    /** Why nothing is shown for a key that was used for what is deleted by now. */
    public static String deletedSince(String kind) {
        return "the " + kind + " that this Idempotency-Key made has been deleted";
    }

    /** The same as an answer. */
    public static HttpProblem gone(String kind) {
        return Problems.of(410, "Gone", deletedSince(kind));
    }

    /**
     * What the same request made before, in the caller's transaction; refused (422) where the key
     * was used for another one.
     *
     * @param key null for none
     * @param id of what is made now, unless something was made before
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<UUID> madeBefore(Creation creation, @Nullable String key, UUID id) {
        if (key == null) {
            return Optional.empty();
        }
        forgetOld();
        return switch (take(creation, key, id)) {
            case Use.First() -> Optional.empty();
            case Use.Again(UUID made) -> Optional.of(made);
            case Use.Otherwise other ->
                    throw Problems.of(422, "Unprocessable Content", other.why());
        };
    }

    /** Forgets the keys of long ago, in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forgetOld() {
        entities.createNativeQuery("delete from alert.creation where created_at < :before")
                .setParameter("before", clock.instant().minus(config.keysKeptFor()))
                .executeUpdate();
    }

    /**
     * Takes a key, in the caller's transaction; waits for another one that is just using it.
     *
     * @param id of what is made now, where the key is free
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Use take(Creation creation, String key, UUID id) {
        String hash = RequestHash.of(creation.request());
        int taken =
                entities.createNativeQuery(
                                """
                                insert into alert.creation
                                    (kind, tenant, key, request_hash, made_id, created_at)
                                values (:kind, :tenant, :key, :hash, :id, :now)
                                on conflict do nothing
                                """)
                        .setParameter("kind", creation.kind())
                        .setParameter("tenant", creation.tenant())
                        .setParameter("key", key)
                        .setParameter("hash", hash)
                        .setParameter("id", id)
                        .setParameter("now", clock.instant())
                        .setFlushMode(FlushModeType.COMMIT)
                        .executeUpdate();
        if (taken == 1) {
            return new Use.First();
        }
        Object[] earlier = (Object[]) earlier(creation, key).getFirst();
        return earlier[0].equals(hash) ? new Use.Again((UUID) earlier[1]) : new Use.Otherwise();
    }

    public boolean isTaken(Creation creation, String key) {
        return !earlier(creation, key).isEmpty();
    }

    private List<?> earlier(Creation creation, String key) {
        return entities.createNativeQuery(
                        """
                        select request_hash, made_id from alert.creation
                        where kind = :kind and tenant = :tenant and key = :key
                        """)
                .setParameter("kind", creation.kind())
                .setParameter("tenant", creation.tenant())
                .setParameter("key", key)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
    }
}
