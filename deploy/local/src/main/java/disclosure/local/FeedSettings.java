package disclosure.local;

import disclosure.exchange.http.Host;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Points every feed of the crawler at a sample exchange that shows all markets. */
public final class FeedSettings {

    private static final String FEEDS = "disclosure.crawler.feeds.";

    private FeedSettings() {}

    /**
     * Configuration of the crawler, by key.
     *
     * @param address where a host is
     */
    public static Map<String, String> of(Function<Host, URI> address) {
        Map<String, String> settings = new TreeMap<>();
        put(settings, "bse", "base-url", address.apply(Host.BSE));
        put(settings, "cninfo", "base-url", address.apply(Host.CNINFO));
        put(settings, "cninfo", "documents-url", address.apply(Host.CNINFO_FILES).resolve("/"));
        put(settings, "sse", "base-url", address.apply(Host.SSE));
        put(settings, "sse", "documents-url", address.apply(Host.SSE_FILES));
        put(settings, "szse", "base-url", address.apply(Host.SZSE));
        put(settings, "szse", "documents-url", address.apply(Host.SZSE_FILES).resolve("/download"));
        put(settings, "hkex", "base-url", address.apply(Host.HKEX));
        put(settings, "edgar", "base-url", address.apply(Host.SEC));
        put(settings, "edgar", "data-url", address.apply(Host.SEC_DATA));
        settings.put(FEEDS + "edgar.contact", "Sample Fund ops@sample.fund");
        put(settings, "tdnet", "base-url", address.apply(Host.TDNET).resolve("/inbs/"));
        put(settings, "irm", "base-url", address.apply(Host.IRM));
        put(settings, "irm", "documents-url", address.apply(Host.CNINFO_FILES).resolve("/"));
        put(settings, "sns", "base-url", address.apply(Host.SNS));
        put(settings, "p5w", "base-url", address.apply(Host.P5W));
        put(settings, "dart", "base-url", address.apply(Host.OPENDART));
        settings.put(FEEDS + "dart.key", "sample");
        put(settings, "dartrss", "base-url", address.apply(Host.DART));
        put(settings, "edinet", "base-url", address.apply(Host.EDINET));
        settings.put(FEEDS + "edinet.key", "sample");
        put(settings, "nordic", "base-url", address.apply(Host.NORDIC));
        return settings;
    }

    private static void put(Map<String, String> settings, String feed, String key, URI value) {
        settings.put(FEEDS + feed + ".enabled", "true");
        settings.put(FEEDS + feed + "." + key, value.toString());
    }
}
