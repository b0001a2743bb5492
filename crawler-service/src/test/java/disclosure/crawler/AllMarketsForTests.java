package disclosure.crawler;

import disclosure.exchange.Markets;
import disclosure.exchange.SampleExchange;
import disclosure.exchange.SampleExchangeConfig;
import disclosure.exchange.http.Host;
import disclosure.local.FeedSettings;
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

/** The sample exchange with all its markets, and every feed pointed at it; nothing is polled. */
public final class AllMarketsForTests implements QuarkusTestResourceLifecycleManager {

    private final Folders folders = new Folders();
    private @Nullable SampleExchange exchange;

    @Override
    public Map<String, String> start() {
        SampleExchange started =
                SampleExchange.start(
                        SampleExchangeConfig.standard()
                                .withFilings(120)
                                .atSpeed(0)
                                .showing(Markets.ALL));
        exchange = started;
        // The list of the day is empty until something is filed on it, and where a day begins by
        // our
        // clock nothing was yet.
        publish(
                started.baseUrl(),
                "{\"market\":\"SEOUL\",\"ticker\":\"900010\",\"title\":\"주요사항보고서\"}");
        publish(
                started.baseUrl(),
                "{\"market\":\"TOKYO\",\"ticker\":\"08010\",\"title\":\"決算短信\"}");
        Map<String, String> settings =
                new HashMap<>(FeedSettings.of(name -> started.url(Host.named(name).orElseThrow())));
        settings.put("disclosure.crawler.poll.enabled", "false");
        settings.put("disclosure.crawler.poll.journal", "PT1H");
        settings.put("disclosure.crawler.fetch.gap", "PT0S");
        settings.put("disclosure.crawler.fetch.private-addresses", "true");
        folders.into(settings);
        return settings;
    }

    private static void publish(URI controls, String filing) {
        HttpRequest request =
                HttpRequest.newBuilder(controls.resolve("/control/filings"))
                        .POST(HttpRequest.BodyPublishers.ofString(filing))
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer =
                    client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.body());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
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
}
