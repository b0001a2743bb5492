package disclosure.alert.subscription;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** How many subscriptions a tenant may have. */
@ApplicationScoped
class Quota {

    private final SubscriptionRepository subscriptions;
    private final SubscriptionsConfig config;

    Quota(SubscriptionRepository subscriptions, SubscriptionsConfig config) {
        this.subscriptions = subscriptions;
        this.config = config;
    }

    /** How many more there may be; counts exactly, until the caller's transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    long left(String tenant) {
        return limit(tenant) - subscriptions.countForQuota(tenant);
    }

    /** 403 that says how many there may be. */
    HttpProblem exceeded(String tenant) {
        int limit = limit(tenant);
        return HttpProblem.builder()
                .withTitle("Quota Exceeded")
                .withStatus(403)
                .withDetail(
                        "the tenant may have %d subscriptions and has as many: delete some, or ask for more"
                                .formatted(limit))
                .with("quota", limit)
                .build();
    }

    private int limit(String tenant) {
        return config.quotas().getOrDefault(tenant, config.quota());
    }
}
