package disclosure.alert.notify.stream;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A reader of server-sent events that keeps everything it got. */
final class Reader implements AutoCloseable {

    /** One dispatched event. */
    record Event(String id, String name, String data) {

        String alertId() {
            return data.substring("{\"alertId\":\"".length(), "{\"alertId\":\"".length() + 36);
        }
    }

    private final HttpClient client;
    private final HttpResponse<InputStream> response;
    private volatile String read = "";

    private Reader(HttpClient client, HttpResponse<InputStream> response) {
        this.client = client;
        this.response = response;
        Thread.ofVirtual().start(this::read);
    }

    static Reader open(URI url, String token, @Nullable String lastEventId)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(url).header("Authorization", "Bearer " + token);
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        HttpClient client = HttpClient.newHttpClient();
        return new Reader(
                client, client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream()));
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    String text() {
        return read;
    }

    List<Event> events(String name) {
        List<Event> events = new ArrayList<>();
        String whole = text();
        int end = whole.lastIndexOf("\n\n");
        for (String block : end < 0 ? new String[0] : whole.substring(0, end).split("\n\n")) {
            if (field(block, "event").equals(name)) {
                events.add(new Event(field(block, "id"), name, field(block, "data")));
            }
        }
        return events;
    }

    private static String field(String block, String name) {
        return block.lines()
                .filter(line -> line.startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElse("");
    }

    private void read() {
        byte[] part = new byte[8192];
        try {
            int n;
            while ((n = response.body().read(part)) >= 0) {
                add(new String(part, 0, n, StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            add("\n: closed\n\n");
        }
    }

    private synchronized void add(String part) {
        read = read + part;
    }

    @Override
    public void close() {
        client.shutdownNow();
        client.close();
    }
}
