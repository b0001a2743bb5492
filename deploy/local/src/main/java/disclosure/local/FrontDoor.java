package disclosure.local;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Passes requests on to the services, streams included. */
public final class FrontDoor implements AutoCloseable {

    private static final String PROBLEM = "application/problem+json";

    private final Map<Service, HttpProxy> proxies = new EnumMap<>(Service.class);
    private final HttpServer server;

    private FrontDoor(Vertx vertx, ToIntFunction<Service> ports) {
        for (Service service : Service.values()) {
            proxies.put(service, proxy(vertx, service, ports.applyAsInt(service)));
        }
        server =
                vertx.createHttpServer(
                                new HttpServerOptions()
                                        .setHost("127.0.0.1")
                                        // The proxy cannot pass on the empty body of an upgraded
                                        // GET.
                                        .setHttp2ClearTextEnabled(false))
                        .requestHandler(this::pass);
    }

    /**
     * Opens the door.
     *
     * @param port where to listen on the loopback interface, 0 for any free port
     * @param ports where each service listens
     */
    public static FrontDoor open(Vertx vertx, int port, ToIntFunction<Service> ports) {
        FrontDoor door = new FrontDoor(vertx, ports);
        door.server.listen(port).toCompletionStage().toCompletableFuture().join();
        return door;
    }

    public int port() {
        return server.actualPort();
    }

    @Override
    public void close() {
        server.close().toCompletionStage().toCompletableFuture().join();
    }

    private void pass(HttpServerRequest request) {
        String path = request.path() == null ? "/" : request.path();
        Routes.serviceFor(path)
                .map(proxies::get)
                .ifPresentOrElse(proxy -> proxy.handle(request), () -> unknown(request, path));
    }

    private static void unknown(HttpServerRequest request, String path) {
        request.response()
                .setStatusCode(404)
                .putHeader("content-type", PROBLEM)
                .end(problem(404, "Not Found", "No service answers " + path).toBuffer());
    }

    private static HttpProxy proxy(Vertx vertx, Service service, int port) {
        // A live stream holds its connection for as long as somebody listens.
        HttpClientOptions options = new HttpClientOptions().setMaxPoolSize(500);
        return HttpProxy.reverseProxy(vertx.createHttpClient(options))
                .origin(port, "127.0.0.1")
                .addInterceptor(
                        new ProxyInterceptor() {
                            @Override
                            public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
                                // Services answer with addresses under the name they were asked by.
                                context.request()
                                        .setAuthority(
                                                context.request().proxiedRequest().authority());
                                return context.sendRequest()
                                        .recover(failure -> down(context, service));
                            }
                        });
    }

    private static Future<ProxyResponse> down(ProxyContext context, Service service) {
        JsonObject problem =
                problem(503, "Service Unavailable", service.module() + " does not answer now");
        return Future.succeededFuture(
                context.request()
                        .release()
                        .response()
                        .setStatusCode(503)
                        .putHeader("content-type", PROBLEM)
                        .putHeader("retry-after", "2")
                        .setBody(Body.body(problem.toBuffer())));
    }

    private static JsonObject problem(int status, String title, String detail) {
        return new JsonObject().put("status", status).put("title", title).put("detail", detail);
    }
}
