package disclosure.alert.request;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.persistence.EntityManager;
import java.util.Map;

/**
 * How many things of one kind a tenant may have. They are counted exactly, also where several are
 * made at once: whoever counts waits for the tenant's other creations ({@link #await}).
 *
 * @param things what they are called, as in {@code subscriptions}
 * @param usual of each tenant
 * @param single of single tenants instead, by name
 */
public record Quota(String things, int usual, Map<String, Integer> single) {

    /** How many there may be. */
    public int of(String tenant) {
        return single.getOrDefault(tenant, usual);
    }

    /** Refuses one more (403, saying how many there may be) where there are as many. */
    public void leaveRoom(String tenant, long present) {
        if (present >= of(tenant)) {
            throw exceeded(tenant);
        }
    }

    /** 403 that says how many there may be. */
    public HttpProblem exceeded(String tenant) {
        int limit = of(tenant);
        return HttpProblem.builder()
                .withTitle("Quota Exceeded")
                .withStatus(403)
                .withDetail(
                        "the tenant may have %d %s and has as many: delete some, or ask for more"
                                .formatted(limit, things))
                .with("quota", limit)
                .build();
    }

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
