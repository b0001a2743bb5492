package disclosure.alert.notify;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;

/** What a tenant may have. */
@ConfigMapping(prefix = "disclosure.channels")
public interface ChannelsConfig {

    /** Channels of a tenant, disabled ones included; more are refused. */
    @WithDefault("1000")
    int quota();

    /** The same for single tenants, by name. */
    Map<String, Integer> quotas();
}
