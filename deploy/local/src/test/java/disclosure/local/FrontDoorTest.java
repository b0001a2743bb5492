package disclosure.local;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.local.engines.FreePort;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class FrontDoorTest {

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final CompletableFuture<HttpServerResponse> stream = new CompletableFuture<>();
    private final CompletableFuture<Void> streamClosed = new CompletableFuture<>();
    private FrontDoor door;

    @BeforeEach
    void open() {
        int parser = serve(this::parser);
        int alert = serve(this::alert);
        int nobody = FreePort.orAny(0);
        door =
                FrontDoor.open(
                        vertx,
                        0,
                        service ->
                                switch (service) {
                                    case CRAWLER -> nobody;
                                    case PARSER -> parser;
                                    case ALERT -> alert;
                                });
    }

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void passesRequestsOnWithQueryBodyAndHeaders() throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(uri("/api/filings/x?limit=3&ticker=%E4%B8%AD"))
                        .header("authorization", "Bearer abc")
                        .POST(BodyPublishers.ofString("毛利率"))
                        .build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body())
                .isEqualTo("POST /api/filings/x?limit=3&ticker=%E4%B8%AD Bearer abc 毛利率");
        assertThat(answer.headers().firstValue("link")).contains("<next>; rel=\"next\"");
    }

    @Test
    void tellsTheServiceUnderWhichNameItWasAsked() throws Exception {
        assertThat(get("/api/filings").headers().firstValue("location"))
                .contains("http://127.0.0.1:" + door.port());
    }

    @Test
    void answersUnknownPathsWithAProblem() throws Exception {
        HttpResponse<String> answer = get("/nothing/here");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("content-type"))
                .contains("application/problem+json");
        assertThat(answer.body()).contains("\"status\":404", "/nothing/here");
    }

    @Test
    void answersWithAProblemWhileAServiceIsDown() throws Exception {
        HttpResponse<String> answer = get("/api/sources");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("content-type"))
                .contains("application/problem+json");
        assertThat(answer.headers().firstValue("retry-after")).isPresent();
        assertThat(answer.body()).contains("\"status\":503", "crawler-service");
    }

    @Test
    void letsEveryEventOfAStreamThroughAtOnce() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri("/api/alerts/stream")).build();
        var answer = client.send(request, BodyHandlers.ofInputStream());
        assertThat(answer.headers().firstValue("content-type")).contains("text/event-stream");
        try (BufferedReader events =
                new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            assertThat(events.readLine()).isEqualTo("id: 1");
            vertx.runOnContext(ignored -> stream.join().write("id: 2\n"));
            assertThat(events.readLine()).isEqualTo("id: 2");
        }
        streamClosed.get(10, TimeUnit.SECONDS);
    }

    private void parser(HttpServerRequest request) {
        request.body()
                .onSuccess(
                        body ->
                                request.response()
                                        .setStatusCode(201)
                                        .putHeader("link", "<next>; rel=\"next\"")
                                        .putHeader("location", "http://" + request.authority())
                                        .end(
                                                "%s %s %s %s"
                                                        .formatted(
                                                                request.method(),
                                                                request.uri(),
                                                                request.getHeader("authorization"),
                                                                body)));
    }

    private void alert(HttpServerRequest request) {
        HttpServerResponse response = request.response();
        response.setChunked(true).putHeader("content-type", "text/event-stream").write("id: 1\n");
        response.closeHandler(ignored -> streamClosed.complete(null));
        stream.complete(response);
    }

    private int serve(io.vertx.core.Handler<HttpServerRequest> handler) {
        HttpServer server = vertx.createHttpServer().requestHandler(handler);
        return server.listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .actualPort();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + door.port() + path);
    }
}
