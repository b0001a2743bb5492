package disclosure.alert.filings;

import disclosure.alert.request.Problems;
import disclosure.events.EventJson;
import disclosure.events.FilingStructured;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Asks the parser-service for filings, with the token of whoever asks us. */
@ApplicationScoped
public class StoredFilings {

    /** In an address these are no names, however they are written: they would lead to the list. */
    private static final Set<String> STEPS = Set.of(".", "..");

    private final FilingsConfig config;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();

    StoredFilings(FilingsConfig config) {
        this.config = config;
    }

    /** A filing with its text; empty where there is none. */
    public Optional<FilingStructured> find(String filingId, String bearer) {
        if (STEPS.contains(filingId)) {
            return Optional.empty();
        }
        String path = URLEncoder.encode(filingId, StandardCharsets.UTF_8).replace("+", "%20");
        try {
            HttpResponse<InputStream> answer = ask("/internal/filings/" + path, bearer);
            try (InputStream body = answer.body()) {
                if (answer.statusCode() == 404) {
                    return Optional.empty();
                }
                accepted(answer.statusCode());
                return Optional.of(EventJson.read(body.readAllBytes(), FilingStructured.class));
            }
        } catch (IOException e) {
            throw away(e);
        }
    }

    /**
     * Reads the filings that a query lets through, newest first, as they arrive.
     *
     * @throws IOException when the reader does
     */
    public void each(FilingQuery query, String bearer, EventJson.Reader<FilingStructured> reader)
            throws IOException {
        HttpResponse<InputStream> answer;
        try {
            answer = ask("/internal/filings?" + query.parameters(), bearer);
        } catch (IOException e) {
            throw away(e);
        }
        try (InputStream body = answer.body()) {
            accepted(answer.statusCode());
            EventJson.readEach(body, FilingStructured.class, reader);
        }
    }

    private HttpResponse<InputStream> ask(String path, String bearer) throws IOException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(base() + path))
                        .timeout(config.timeout())
                        .header("Authorization", "Bearer " + bearer)
                        .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while filings were asked for", e);
        }
    }

    private String base() {
        return config.baseUrl().toString().replaceAll("/$", "");
    }

    private static void accepted(int status) throws IOException {
        if (status == 401 || status == 403) {
            throw Problems.of(
                    403, "Forbidden", "this wants a token that may read filings (filings:read)");
        }
        if (status != 200) {
            throw new IOException("the parser-service answers " + status);
        }
    }

    private static HttpProblem away(IOException cause) {
        HttpProblem problem =
                HttpProblem.builder()
                        .withTitle("Service Unavailable")
                        .withStatus(503)
                        .withDetail("the filings cannot be asked for just now")
                        .withHeader("Retry-After", 5)
                        .build();
        problem.initCause(cause);
        return problem;
    }
}
