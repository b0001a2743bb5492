package disclosure.exchange;

import com.sun.net.httpserver.HttpServer;
import disclosure.exchange.http.Faults;
import disclosure.exchange.http.Host;
import disclosure.exchange.http.Requests;
import disclosure.exchange.http.Routes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The exchange, listening. */
public final class SampleExchange implements AutoCloseable {

    private static final int BACKLOG = 512;
    private static final int STANDARD_PORT = 8090;
    private static final int STANDARD_HOSTS_PORT = 8101;

    private final Map<Host, HttpServer> servers = new EnumMap<>(Host.class);
    private final Map<Host, Routes> routes = new EnumMap<>(Host.class);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private SampleExchange() {}

    public static SampleExchange start(SampleExchangeConfig config) {
        SampleExchange exchange = new SampleExchange();
        try {
            exchange.listen(Host.BSE, config.port());
            if (config.markets() == Markets.ALL) {
                exchange.listenForOthers(config.hostsPort());
            }
        } catch (UncheckedIOException e) {
            exchange.close();
            throw e;
        }
        Furniture.bring(exchange.routes, config);
        exchange.servers.values().forEach(HttpServer::start);
        return exchange;
    }

    /** Where the Beijing exchange is, and the controls. */
    public URI baseUrl() {
        return url(Host.BSE);
    }

    /**
     * Where a host is.
     *
     * @throws IllegalArgumentException when its market is not shown
     */
    public URI url(Host host) {
        Routes found = routes.get(host);
        if (found == null) {
            throw new IllegalArgumentException(host.label() + " is not open");
        }
        return found.uri();
    }

    @Override
    public void close() {
        servers.values().forEach(server -> server.stop(0));
        threads.shutdownNow();
    }

    /**
     * Options: {@code --port --filings --seed --speed --start --markets --hosts-port}, each with a
     * value.
     */
    public static void main(String[] arguments) {
        SampleExchangeConfig config =
                SampleExchangeConfig.standard()
                        .onPort(STANDARD_PORT)
                        .withHostsFrom(STANDARD_HOSTS_PORT);
        try {
            if (arguments.length % 2 != 0) {
                throw new IllegalArgumentException("every option has a value");
            }
            for (int i = 0; i < arguments.length; i += 2) {
                config = with(config, arguments[i], arguments[i + 1]);
            }
            SampleExchange exchange = start(config);
            System.out.println("sample exchange listens on " + exchange.baseUrl());
            exchange.routes.forEach(
                    (host, found) -> System.out.println("  " + host.label() + " " + found.uri()));
        } catch (IllegalArgumentException | DateTimeException | UncheckedIOException e) {
            System.err.println("sample exchange: " + e.getMessage());
            System.exit(2);
        }
    }

    private static SampleExchangeConfig with(
            SampleExchangeConfig config, String option, String value) {
        return switch (option) {
            case "--port" -> config.onPort(Integer.parseInt(value));
            case "--filings" -> config.withFilings(Integer.parseInt(value));
            case "--seed" -> config.withSeed(Long.parseLong(value));
            case "--speed" -> config.atSpeed(Double.parseDouble(value));
            case "--start" -> config.startingAt(Instant.parse(value));
            case "--markets" -> config.showing(Markets.valueOf(value.toUpperCase(Locale.ROOT)));
            case "--hosts-port" -> config.withHostsFrom(Integer.parseInt(value));
            default -> throw new IllegalArgumentException("there is no option " + option);
        };
    }

    private void listenForOthers(int first) {
        int port = first;
        for (Host host : Host.values()) {
            if (host != Host.BSE) {
                listen(host, port);
                port += first == 0 ? 0 : 1;
            }
        }
    }

    private void listen(Host host, int port) {
        try {
            HttpServer server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG);
            server.setExecutor(threads);
            servers.put(host, server);
            routes.put(host, new Routes(server, new Faults(), new Requests()));
        } catch (IOException e) {
            throw new UncheckedIOException("the sample exchange cannot listen on port " + port, e);
        }
    }
}
