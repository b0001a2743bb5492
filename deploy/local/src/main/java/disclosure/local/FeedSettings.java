package disclosure.local;

import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
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
     * @param address where the host of a name is
     */
    public static Map<String, String> of(Function<String, URI> address) {
        Map<String, String> settings = new TreeMap<>();
        put(settings, "bse", "base-url", address.apply("www.bse.cn"));
        put(settings, "neeq", "base-url", address.apply("www.neeq.com.cn"));
        put(settings, "cninfo", "base-url", address.apply("www.cninfo.com.cn"));
        put(
                settings,
                "cninfo",
                "documents-url",
                address.apply("static.cninfo.com.cn").resolve("/"));
        put(settings, "sse", "base-url", address.apply("query.sse.com.cn"));
        put(settings, "sse", "documents-url", address.apply("static.sse.com.cn"));
        put(settings, "szse", "base-url", address.apply("www.szse.cn"));
        put(
                settings,
                "szse",
                "documents-url",
                address.apply("disc.static.szse.cn").resolve("/download"));
        put(settings, "hkex", "base-url", address.apply("www1.hkexnews.hk"));
        // The growth market has no filings there.
        settings.put(FEEDS + "hkex.markets", "sehk");
        put(settings, "edgar", "base-url", address.apply("www.sec.gov"));
        put(settings, "edgar", "data-url", address.apply("data.sec.gov"));
        settings.put(FEEDS + "edgar.contact", "Sample Fund ops@sample.fund");
        put(
                settings,
                "tdnet",
                "base-url",
                address.apply("www.release.tdnet.info").resolve("/inbs/"));
        put(settings, "irm", "base-url", address.apply("irm.cninfo.com.cn"));
        put(settings, "irm", "documents-url", address.apply("static.cninfo.com.cn").resolve("/"));
        put(settings, "sns", "base-url", address.apply("sns.sseinfo.com"));
        put(settings, "p5w", "base-url", address.apply("ir.p5w.net"));
        put(settings, "dart", "base-url", address.apply("opendart.fss.or.kr"));
        settings.put(FEEDS + "dart.key", "5a".repeat(20));
        put(settings, "dart", "site-url", address.apply("dart.fss.or.kr"));
        put(settings, "dartrss", "base-url", address.apply("dart.fss.or.kr"));
        put(settings, "edinet", "base-url", address.apply("api.edinet-fsa.go.jp"));
        settings.put(FEEDS + "edinet.key", "5a".repeat(16));
        put(settings, "edinet", "documents-url", address.apply("disclosure2dl.edinet-fsa.go.jp"));
        put(settings, "nordic", "base-url", address.apply("api.news.eu.nasdaq.com"));
        put(
                settings,
                "rss.newsroom",
                "url",
                address.apply("newsroom.example").resolve("/news.rss"));
        return settings;
    }

    /**
     * The same, asked at one interval at all hours.
     *
     * @param interval ISO 8601, such as {@code PT2S}
     */
    public static Map<String, String> of(Function<String, URI> address, String interval) {
        Map<String, String> settings = of(address);
        for (String key : settings.keySet().toArray(String[]::new)) {
            if (key.endsWith(".enabled")) {
                settings.put(key.replace(".enabled", ".timetable.always"), interval);
            }
        }
        return settings;
    }

    /** Configuration as environment variables. */
    public static Map<String, String> environment(Map<String, String> settings) {
        Map<String, String> environment = new HashMap<>();
        settings.forEach(
                (key, value) ->
                        environment.put(
                                key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT),
                                value));
        return environment;
    }

    private static void put(Map<String, String> settings, String feed, String key, URI value) {
        settings.put(FEEDS + feed + ".enabled", "true");
        settings.put(FEEDS + feed + "." + key, value.toString());
    }
}
