package disclosure.exchange;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import disclosure.exchange.bse.BseSite;
import disclosure.exchange.bse.CookieWall;
import disclosure.exchange.control.Control;
import disclosure.exchange.http.Faults;
import disclosure.exchange.http.Misbehaviour;
import disclosure.exchange.http.Requests;
import disclosure.exchange.market.Generator;
import disclosure.exchange.market.Market;
import disclosure.exchange.market.VirtualClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The exchange, listening. */
public final class SampleExchange implements AutoCloseable {

    private static final int BACKLOG = 512;

    private final HttpServer server;
    private final ExecutorService threads;

    private SampleExchange(HttpServer server, ExecutorService threads) {
        this.server = server;
        this.threads = threads;
    }

    public static SampleExchange start(SampleExchangeConfig config) {
        try {
            HttpServer server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), config.port()),
                            BACKLOG);
            ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
            server.setExecutor(threads);
            furnish(server, config);
            server.start();
            return new SampleExchange(server, threads);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the sample exchange cannot listen on port " + config.port(), e);
        }
    }

    public URI baseUrl() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /** Options: {@code --port --filings --seed --speed --start}, each with a value. */
    public static void main(String[] arguments) {
        SampleExchangeConfig config = SampleExchangeConfig.standard().onPort(8090);
        try {
            if (arguments.length % 2 != 0) {
                throw new IllegalArgumentException("every option has a value");
            }
            for (int i = 0; i < arguments.length; i += 2) {
                config = with(config, arguments[i], arguments[i + 1]);
            }
            System.out.println("sample exchange listens on " + start(config).baseUrl());
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
            default -> throw new IllegalArgumentException("there is no option " + option);
        };
    }

    private static void furnish(HttpServer server, SampleExchangeConfig config) {
        VirtualClock clock = new VirtualClock(config.clock(), config.start(), config.speed());
        Market market =
                new Market(clock, new Generator(config.seed()), config.filings(), config.seed());
        Faults faults = new Faults();
        Requests requests = new Requests();
        CookieWall wall = new CookieWall(config.clock(), config.cookieWall());
        BseSite site = new BseSite(market, new Misbehaviour(faults), wall);
        Control control = new Control(market, faults, requests, wall);
        counted(server, requests, "/disclosureInfoController/initDisclosureList.do", site::latest);
        counted(server, requests, "/disclosureInfoController/companyAnnouncement.do", site::search);
        counted(server, requests, "/disclosure/announcement.html", site::page);
        counted(server, requests, "/disclosure/", site::document);
        server.createContext("/control", closing(control::handle));
    }

    private static void counted(
            HttpServer server, Requests requests, String path, HttpHandler handler) {
        server.createContext(path, closing(handler)).getFilters().add(requests);
    }

    private static HttpHandler closing(HttpHandler handler) {
        return exchange -> {
            try (exchange) {
                handler.handle(exchange);
            }
        };
    }
}
