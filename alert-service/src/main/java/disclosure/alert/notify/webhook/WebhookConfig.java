package disclosure.alert.notify.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Outgoing webhooks: where they may go and how long they may take. */
@ConfigMapping(prefix = "disclosure.notify.webhook")
public interface WebhookConfig {

    /** True accepts {@code http:} addresses too; anybody on the way can read what they carry. */
    @WithDefault("false")
    boolean allowHttp();

    /** True lets webhooks go to this machine (127.0.0.0/8, ::1). For the local stack and tests. */
    @WithDefault("false")
    boolean allowLoopback();

    /**
     * Networks that may be reached although they are not public, in CIDR notation, for example
     * {@code 10.20.0.0/16} for receivers inside the cluster.
     */
    Optional<List<String>> allowedNetworks();

    /** Longest time to open one connection. */
    @WithDefault("5s")
    Duration connectTimeout();

    /** Longest time of a whole attempt, from looking up the name to the head of the answer. */
    @WithDefault("15s")
    Duration totalTimeout();

    /** So much of an answer's body is read, for the words of an error. */
    @WithDefault("4096")
    int answerBytes();

    /** Bodies are kept below this by telling fewer reasons; Standard Webhooks asks for 20 kB. */
    @WithDefault("20000")
    int bodyBytes();
}
