package disclosure.alert.request;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.Map;

/**
 * How many things of one kind a tenant may have. They are counted exactly, also where several are
 * made at once: whoever counts waits for the tenant's other creations ({@link TransactionTurn}).
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
}
