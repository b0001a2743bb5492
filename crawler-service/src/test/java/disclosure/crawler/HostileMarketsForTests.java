package disclosure.crawler;

import disclosure.exchange.Markets;
import disclosure.exchange.SampleExchange;
import disclosure.exchange.SampleExchangeConfig;
import disclosure.exchange.http.Host;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The sample exchange with all its markets, four of which are polled five times a second. The
 * crawler keeps its guard against private addresses: only this machine's own are opened to it.
 */
public final class HostileMarketsForTests implements QuarkusTestResourceLifecycleManager {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static @Nullable URI controls;

    private final Folders folders = new Folders();
    private @Nullable SampleExchange exchange;

    @Override
    public Map<String, String> start() {
        // Its clock stands still: what is published is published by the test.
        SampleExchange started =
                SampleExchange.start(
                        SampleExchangeConfig.standard()
                                .withFilings(60)
                                .atSpeed(0)
                                .showing(Markets.ALL));
        exchange = started;
        controls = started.baseUrl();
        Map<String, String> settings = new HashMap<>();
        watch(settings, "bse", "base-url", started.url(Host.BSE));
        watch(settings, "cninfo", "base-url", started.url(Host.CNINFO));
        settings.put(
                "disclosure.crawler.feeds.cninfo.documents-url",
                started.url(Host.CNINFO_FILES).resolve("/").toString());
        watch(settings, "nordic", "base-url", started.url(Host.NORDIC));
        watch(settings, "rss.newsroom", "url", started.url(Host.NEWSROOM).resolve("/news.rss"));
        settings.put("disclosure.crawler.fetch.gap", "PT0S");
        settings.put("disclosure.crawler.fetch.private-addresses", "false");
        settings.put("disclosure.crawler.fetch.own-networks", "127.0.0.0/8");
        settings.put("disclosure.crawler.poll.pause", "PT0.5S");
        settings.put("disclosure.crawler.poll.longest-back-off", "PT0.5S");
        settings.put("disclosure.crawler.documents.pause", "PT0.5S");
        settings.put(
                "disclosure.crawler.documents.retries",
                "PT0.2S,PT0.2S,PT0.2S" + ",PT0.5S".repeat(120));
        folders.into(settings);
        return settings;
    }

    /** Wins over what other tests of the module set for all. */
    @Override
    public int order() {
        return 10;
    }

    @Override
    public void stop() {
        if (exchange != null) {
            exchange.close();
        }
        folders.close();
    }

    private static void watch(Map<String, String> settings, String feed, String key, URI value) {
        String prefix = "disclosure.crawler.feeds." + feed + ".";
        settings.put(prefix + "enabled", "true");
        settings.put(prefix + key, value.toString());
        settings.put(prefix + "timetable.always", "PT0.2S");
    }

    /** Uses a control of the exchange. */
    public static String control(String method, String path, String json) {
        if (controls == null) {
            throw new IllegalStateException("the exchange does not run");
        }
        try {
            HttpResponse<String> answer =
                    CLIENT.send(
                            HttpRequest.newBuilder(controls.resolve(path))
                                    .method(method, HttpRequest.BodyPublishers.ofString(json))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
