package disclosure.local;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** Asks a running sample exchange where each of its hosts is. */
final class ExchangeHosts {

    private ExchangeHosts() {}

    /**
     * Addresses by the hosts' names on the internet.
     *
     * @throws IllegalStateException when the exchange does not say
     */
    static Map<String, URI> of(URI control) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            String answer =
                    client.send(HttpRequest.newBuilder(control).build(), BodyHandlers.ofString())
                            .body();
            return JsonMapper.builder().build().readValue(answer, new TypeReference<>() {});
        } catch (IOException e) {
            throw new IllegalStateException("the sample exchange does not name its hosts", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking " + control, e);
        }
    }
}
