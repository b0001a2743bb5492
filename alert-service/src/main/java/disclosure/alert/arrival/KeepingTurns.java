package disclosure.alert.arrival;

import disclosure.alert.arrival.Patience.Outcome;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what filings raised on a thread of its own, while the next ones are matched: what gathers
 * during one transaction goes into the next one together. Whatever waits here is not acknowledged
 * yet.
 */
@ApplicationScoped
class KeepingTurns {

    /** Keeps all of some turns, or none. */
    interface Keeper {
        void keep(List<Turn> turns);
    }

    /** Takes what became of a filing; is interrupted when the service stops. */
    interface Then {
        void take(Outcome<?> outcome) throws InterruptedException;
    }

    private record Waiting(String company, List<Turn> turns, Then then) {

        int alerts() {
            return turns.stream().mapToInt(turn -> turn.raised().size()).sum();
        }

        String filingId() {
            return turns.getFirst().filing().filingId();
        }
    }

    private static final Logger LOG = Logger.getLogger(KeepingTurns.class);

    /** Mostly it is the length of texts that bounds what waits. */
    private static final int MOST = 64;

    private final Keeper keeper;
    private final Patience patience;
    private final BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(MOST);
    private final Set<String> companies = new HashSet<>();
    private @Nullable Thread loop;
    private volatile boolean stopping;

    KeepingTurns(Keeper keeper, Patience patience) {
        this.keeper = keeper;
        this.patience = patience;
    }

    void start(@Observes StartupEvent event) {
        loop = Thread.ofPlatform().name("keeping-turns").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        if (loop != null) {
            loop.interrupt();
            loop.join(Duration.ofSeconds(1));
        }
        synchronized (this) {
            notifyAll();
        }
    }

    /**
     * Waits until no filing of this company waits here: an issuer's filings stay in order, and what
     * was told of a filing is seen when its next stage arrives. Returns at once when the service
     * stops: what waits then comes again.
     */
    synchronized void await(String company) throws InterruptedException {
        while (companies.contains(company) && !stopping) {
            wait();
        }
    }

    /**
     * Adds a filing, after {@link #await} of its company. Waits while very many others are waiting.
     *
     * @param turns at least one
     */
    void add(String company, List<Turn> turns, Then then) throws InterruptedException {
        synchronized (this) {
            companies.add(company);
        }
        Waiting last = new Waiting(company, turns, then);
        while (!stopping && !queue.offer(last, 1, TimeUnit.SECONDS)) {
            LOG.debugf("filings wait to be kept waiting=%d", MOST);
        }
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                List<Waiting> together = next();
                try {
                    settle(together);
                } catch (RuntimeException | Error e) {
                    // The thread must live: all filings wait for it.
                    LOG.errorf(e, "filings not answered, they come again after a restart");
                } finally {
                    leave(together);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Filings that wait, in their order: the first one, and others while the alerts are few. */
    private List<Waiting> next() throws InterruptedException {
        List<Waiting> together = new ArrayList<>();
        Waiting following = queue.take();
        int alerts = 0;
        while (following != null) {
            together.add(following);
            alerts += following.alerts();
            Waiting after = queue.peek();
            boolean fits = after != null && alerts + after.alerts() <= Turns.MOST;
            following = fits ? queue.poll() : null;
        }
        return together;
    }

    private void settle(List<Waiting> together) throws InterruptedException {
        List<String> filings = together.stream().map(Waiting::filingId).toList();
        Outcome<Boolean> outcome = patience.settle(filings, () -> keep(together));
        if (outcome instanceof Outcome.Refused && together.size() > 1) {
            // One of them is at fault, and the others shall not suffer for it.
            for (Waiting each : together) {
                settle(List.of(each));
            }
            return;
        }
        for (Waiting each : together) {
            each.then().take(outcome);
        }
    }

    /** One filing may fill several transactions; several filings share one. */
    private boolean keep(List<Waiting> together) {
        List<Turn> turns = together.stream().flatMap(each -> each.turns().stream()).toList();
        if (together.size() > 1) {
            keeper.keep(turns);
        } else {
            turns.forEach(turn -> keeper.keep(List.of(turn)));
        }
        return true;
    }

    private synchronized void leave(List<Waiting> together) {
        together.forEach(each -> companies.remove(each.company()));
        notifyAll();
    }
}
