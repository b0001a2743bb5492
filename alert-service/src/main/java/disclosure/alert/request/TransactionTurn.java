package disclosure.alert.request;

import jakarta.persistence.EntityManager;

/** One transaction after the other, also those of other replicas. */
public final class TransactionTurn {

    private TransactionTurn() {}

    /**
     * Waits for other transactions that have the key, and has it until the caller's one ends.
     *
     * @param key of one tenant's things, as in {@code channels:fund-1}
     */
    public static void await(EntityManager database, String key) {
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .setParameter("key", key)
                .getSingleResult();
    }
}
