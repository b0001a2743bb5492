package disclosure.local.engines;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The two engines, started side by side and closed together. */
public final class Engines implements AutoCloseable {

    private final Database database;
    private final Broker broker;

    private Engines(Database database, Broker broker) {
        this.database = database;
        this.broker = broker;
    }

    /**
     * Starts both engines and creates every topic that is missing.
     *
     * @param data where they keep their files; what an earlier run left there is used again
     * @param postgresPort port of the database, 0 for any
     * @param kafkaPort port of the broker, 0 for any
     * @throws EngineException when one does not come up; the other is stopped again
     */
    public static Engines start(Path data, int postgresPort, int kafkaPort) {
        CompletableFuture<Database> database =
                CompletableFuture.supplyAsync(
                        () -> Database.start(data.resolve("postgres"), postgresPort),
                        Thread::startVirtualThread);
        Broker broker;
        try {
            broker = Broker.start(data.resolve("kafka"), kafkaPort);
        } catch (EngineException e) {
            database.thenAccept(Database::close).exceptionally(ignored -> null).join();
            throw e;
        }
        try {
            return new Engines(database.join(), broker);
        } catch (CompletionException e) {
            broker.close();
            if (e.getCause() instanceof EngineException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** JDBC URL of the database {@code disclosure}; every service owns a schema in it. */
    public String jdbcUrl() {
        return database.jdbcUrl();
    }

    /** Name of the database user; the embedded server asks for no password from this machine. */
    public String databaseUser() {
        return Database.USER;
    }

    public String bootstrapServers() {
        return broker.bootstrapServers();
    }

    public int postgresPort() {
        return database.port();
    }

    public int kafkaPort() {
        return broker.port();
    }

    /**
     * Stops the broker as a crash of its machine would look to its clients; {@link #startBroker()}
     * brings the same one back.
     */
    public void stopBroker() {
        broker.stop();
    }

    public void startBroker() {
        broker.startAgain();
    }

    /** Stops both side by side: neither waits for the other when time is short. */
    @Override
    public void close() {
        CompletableFuture<Void> stopping =
                CompletableFuture.runAsync(broker::close, Thread::startVirtualThread);
        database.close();
        stopping.join();
    }
}
