package disclosure.crawler.fetch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How exchanges are called; the same for every feed. */
@ConfigMapping(prefix = "disclosure.crawler.fetch")
public interface FetchConfig {

    /** Sent as User-Agent. Many exchanges answer 403 to anything that is not a desktop browser. */
    @WithDefault(
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
                    + " Chrome/141.0.0.0 Safari/537.36")
    String userAgent();

    /**
     * Least time between the end of one call to a host and the start of the next, counted
     * separately for lists and documents. Below one second is impolite towards a real exchange.
     */
    @WithDefault("PT1S")
    Duration gap();

    /** Longest time to wait for a connection. */
    @WithDefault("PT10S")
    Duration connectTimeout();

    /** Longest time a list may take, from a request to its last byte; a redirect counts anew. */
    @WithDefault("PT20S")
    Duration listTimeout();

    /**
     * Longest time a document may take, from a request to its last byte; a redirect counts anew.
     */
    @WithDefault("PT3M")
    Duration documentTimeout();

    /** Largest list that is read, in bytes, unpacked. */
    @WithDefault("16777216")
    long listLimit();

    /**
     * Most elements and values of a list: a few megabytes hold millions of them, and each becomes
     * an object of a hundred bytes when the list is read. The largest real lists have 50,000.
     */
    @WithDefault("250000")
    int listParts();

    /**
     * Whether loopback, private, link-local and other special addresses may be called. A feed's
     * links and a server's redirects are written by strangers, so only a machine that plays the
     * exchange itself says yes.
     */
    @WithDefault("false")
    boolean privateAddresses();

    /**
     * Networks that may be called although their addresses are not public: those of a mirror or a
     * proxy of yours, {@code 10.1.2.0/24,fd00:1::7}. All other special addresses stay forbidden, a
     * cloud's metadata above all.
     */
    Optional<List<Network>> ownNetworks();
}
