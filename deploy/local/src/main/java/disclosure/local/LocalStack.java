package disclosure.local;

import disclosure.local.engines.Engines;
import disclosure.local.process.ChildProcess;
import disclosure.local.webhook.EchoWebhook;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * Engines, sample exchange, echo webhook, the three services and the front door, running. Used by
 * {@code ./dev run} and by the whole-path tests; several may run beside each other on ports of
 * their own.
 */
public final class LocalStack implements AutoCloseable {

    /**
     * Services end politely within this time, or are killed: Ctrl-C is over within five seconds.
     */
    private static final Duration POLITE_END = Duration.ofMillis(2500);

    private static final Duration ENGINES_END = Duration.ofSeconds(2);

    /** The common pool has one thread on two cores: what waits there keeps the others waiting. */
    private static final Executor BESIDE = Thread::startVirtualThread;

    private final LocalStackConfig config;
    private final Map<Service, ChildProcess> services = new EnumMap<>(Service.class);
    private final Readiness readiness = new Readiness();
    private final LocalIdentity identity;
    private final CompletableFuture<Engines> engines;
    private final Vertx vertx;
    private final EchoWebhook webhook;
    private final FrontDoor frontDoor;
    private final CompletableFuture<ChildProcess> exchange = new CompletableFuture<>();
    private boolean closed;

    private LocalStack(LocalStackConfig config) {
        this.config = config;
        identity = LocalIdentity.in(config.data().resolve("identity"));
        vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(2).setWorkerPoolSize(2));
        webhook = EchoWebhook.open(vertx, config.ports().webhook(), Clock.systemUTC());
        frontDoor = FrontDoor.open(vertx, config.ports().frontDoor(), config.ports()::of);
        engines = CompletableFuture.supplyAsync(() -> startEngines(config), BESIDE);
    }

    /** Begins to start; {@link #awaitUp()} waits for the end of it. */
    public static LocalStack prepare(LocalStackConfig config) {
        return new LocalStack(config);
    }

    /**
     * Starts everything and returns when everything answers.
     *
     * @throws IllegalStateException when a part does not come up; what had started is stopped again
     */
    public static LocalStack start(LocalStackConfig config) {
        LocalStack stack = prepare(config);
        try {
            stack.awaitUp();
            return stack;
        } catch (IllegalStateException e) {
            stack.close();
            throw e;
        }
    }

    /**
     * Returns when everything answers.
     *
     * @throws IllegalStateException when a part does not come up, or the stack is closed meanwhile
     */
    public void awaitUp() {
        Programs programs =
                new Programs(
                        config,
                        engines(),
                        identity,
                        () -> ExchangeHosts.of(exchange().resolve("/control/hosts")));
        startExchange(programs);
        if (config.showsAllMarkets()) {
            // The crawler is told where each of them is.
            awaitExchange();
        }
        startServices(programs);
        awaitExchange();
        for (Service service : Service.values()) {
            awaitReady(service);
        }
    }

    /** Address of the front door, without a slash at its end. */
    public URI frontDoor() {
        return address(frontDoor.port());
    }

    /** Address of the sample exchange, without a slash at its end. */
    public URI exchange() {
        return address(config.ports().exchange());
    }

    public EchoWebhook webhook() {
        return webhook;
    }

    public LocalIdentity identity() {
        return identity;
    }

    public LocalStackConfig config() {
        return config;
    }

    /** JDBC URL of the database that holds every service's schema. */
    public String jdbcUrl() {
        return engines().jdbcUrl();
    }

    public String databaseUser() {
        return engines().databaseUser();
    }

    public String bootstrapServers() {
        return engines().bootstrapServers();
    }

    /** Process id of a service; -1 when it does not run. */
    public long pid(Service service) {
        return child(service).pid();
    }

    /** Starts a service and returns when it is ready. */
    public void start(Service service) {
        child(service).start();
        awaitReady(service);
    }

    /** Stops a service as Kubernetes does: SIGTERM, and time to finish. */
    public void stop(Service service) {
        child(service).stop(Duration.ofSeconds(20));
    }

    /** Ends a service as a crash of its machine does. */
    public void kill(Service service) {
        child(service).kill();
    }

    /** Stops a service politely and starts it again. */
    public void restart(Service service) {
        stop(service);
        start(service);
    }

    /** Returns when the service says that it is ready. */
    public void awaitReady(Service service) {
        URI health = address(config.ports().managementOf(service)).resolve("/q/health/ready");
        readiness.await(child(service), health);
    }

    public void stopBroker() {
        engines().stopBroker();
    }

    public void startBroker() {
        engines().startBroker();
    }

    /** Ends the sample exchange as a crash does; {@link #startExchange()} brings it back. */
    public void killExchange() {
        exchangeProcess().kill();
    }

    public void startExchange() {
        exchangeProcess().start();
        awaitExchange();
    }

    /** Stops everything, within five seconds; also what is still starting. */
    @Override
    public void close() {
        List<CompletableFuture<Void>> ends;
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            ends =
                    services.values().stream()
                            .map(
                                    child ->
                                            CompletableFuture.runAsync(
                                                    () -> child.stop(POLITE_END), BESIDE))
                            .toList();
        }
        exchange.thenAccept(ChildProcess::kill).getNow(null);
        ends.forEach(CompletableFuture::join);
        vertx.close().toCompletionStage().toCompletableFuture().join();
        engines.thenAcceptAsync(Engines::close, BESIDE)
                .exceptionally(notStarted -> null)
                .completeOnTimeout(null, ENGINES_END.toMillis(), TimeUnit.MILLISECONDS)
                .join();
        endDatabase();
    }

    /** Kills whatever still runs: where {@link #close()} cannot keep its time, nothing stays. */
    public synchronized void kill() {
        services.values().forEach(ChildProcess::kill);
        exchange.thenAccept(ChildProcess::kill).getNow(null);
        endDatabase();
    }

    private void endDatabase() {
        Postmaster.endIfItRuns(config.data().resolve("engines").resolve("postgres"));
    }

    private static Engines startEngines(LocalStackConfig config) {
        return Engines.start(
                config.data().resolve("engines"),
                config.ports().postgres(),
                config.ports().kafka());
    }

    private void awaitExchange() {
        readiness.await(exchangeProcess(), exchange().resolve("/control/health"));
    }

    private synchronized void startExchange(Programs programs) {
        stillWanted();
        ChildProcess shown = new ChildProcess(programs.exchange(), config.console());
        exchange.complete(shown);
        shown.start();
    }

    private synchronized void startServices(Programs programs) {
        stillWanted();
        for (Service service : Service.values()) {
            ChildProcess child = new ChildProcess(programs.service(service), config.console());
            services.put(service, child);
            child.start();
        }
    }

    private void stillWanted() {
        if (closed) {
            throw new IllegalStateException("stopped while it started");
        }
    }

    private Engines engines() {
        try {
            return engines.join();
        } catch (CompletionException e) {
            String why = e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
            throw new IllegalStateException(why, e);
        }
    }

    private ChildProcess exchangeProcess() {
        return exchange.join();
    }

    private synchronized ChildProcess child(Service service) {
        ChildProcess child = services.get(service);
        if (child == null) {
            throw new IllegalStateException(service.module() + " is not started yet");
        }
        return child;
    }

    private static URI address(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }
}
