package disclosure.alert.request;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Makes what one tenant wants made one after the other, and that of few tenants at once. In the
 * database they would wait for each other too (see {@link TransactionTurn}), but each with a
 * connection, and matching and telling alerts need some.
 */
@ApplicationScoped
public class CreationTurns {

    /** Of the ten connections there are. */
    private static final int AT_ONCE = 4;

    private final Semaphore all = new Semaphore(AT_ONCE, true);
    private final Map<String, Lock> tenants = new ConcurrentHashMap<>();

    /** Does the work in a transaction of its own, when it is its turn. */
    public <T> T inTurn(String tenant, Supplier<T> work) {
        Lock own = tenants.computeIfAbsent(tenant, unknown -> new ReentrantLock(true));
        own.lock();
        try {
            all.acquireUninterruptibly();
            try {
                return QuarkusTransaction.requiringNew().call(work::get);
            } finally {
                all.release();
            }
        } finally {
            own.unlock();
        }
    }
}
