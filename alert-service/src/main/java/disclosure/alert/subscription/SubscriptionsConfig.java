package disclosure.alert.subscription;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;

/** What a tenant may have. */
@ConfigMapping(prefix = "disclosure.subscriptions")
public interface SubscriptionsConfig {

    /** Subscriptions of a tenant, paused and expired ones included; more are refused. */
    @WithDefault("50000")
    int quota();

    /** The same for single tenants, by name. */
    Map<String, Integer> quotas();
}
