package disclosure.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** A browser that reads the exchange's pages, and a hand on its controls. */
final class Browser {

    static final String LATEST = "/disclosureInfoController/initDisclosureList.do?callback=cb";
    static final String SEARCH = "/disclosureInfoController/companyAnnouncement.do?callback=cb";
    static final String ALL = "disclosureType[]=5&page=0&companyCd=&startTime=&endTime=&xxfcbj[]=2";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI exchange;
    private String cookie = "";

    Browser(URI exchange) {
        this.exchange = exchange;
    }

    /** Posts a form, with the cookie that the first answer brings. */
    HttpResponse<byte[]> post(String path, String form) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = send(path, form);
        if (answer.statusCode() != 302) {
            return answer;
        }
        String given = answer.headers().firstValue("Set-Cookie").orElseThrow();
        cookie = given.substring(0, given.indexOf(';'));
        return send(path, form);
    }

    private HttpResponse<byte[]> send(String path, String form)
            throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(exchange.resolve(path))
                        .header("User-Agent", "Mozilla/5.0")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Cookie", cookie)
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build();
        return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(exchange.resolve(path))
                        .header("User-Agent", "Mozilla/5.0")
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    HttpResponse<byte[]> withoutUserAgent(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(exchange.resolve(path))
                        .POST(HttpRequest.BodyPublishers.ofString(ALL))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    /** What stands inside {@code cb(…)}. */
    JsonNode list(String path, String form) throws IOException, InterruptedException {
        return unwrapped(text(post(path, form)));
    }

    JsonNode control(String path, String json) throws IOException, InterruptedException {
        return JSON.readTree(controlAnswer(path, json).body());
    }

    HttpResponse<byte[]> controlAnswer(String path, String json)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(exchange.resolve("/control/" + path))
                        .POST(HttpRequest.BodyPublishers.ofString(json))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    static JsonNode unwrapped(String jsonp) throws IOException {
        return JSON.readTree(jsonp.substring(jsonp.indexOf('(') + 1, jsonp.lastIndexOf(')')));
    }

    static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
